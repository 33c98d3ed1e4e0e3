package se.stegvis.municipality;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Makes Sweden's municipalities known at start: public facts of Statistics Sweden, not migrations' business. */
@ApplicationScoped
class MunicipalityRegister {
    private static final String SOURCE = "/municipalities.csv";

    private final TenantQueries queries;

    MunicipalityRegister(TenantQueries queries) {
        this.queries = queries;
    }

    void makeKnown(@Observes @Priority(1) StartupEvent start) {
        var columns = List.of(new ArrayList<String>(), new ArrayList<String>(), new ArrayList<String>(), new ArrayList<String>(), new ArrayList<String>());
        var names = List.of("municipality_code", "municipality_name", "municipality_name_short", "county_code", "county_name");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(MunicipalityRegister.class.getResourceAsStream(SOURCE), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            rows.forEach(row -> {
                for (int i = 0; i < names.size(); i++) {
                    columns.get(i).add(row.get(names.get(i)));
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        // The register is nobody's tenant row; the empty code opens no tenant's either.
        queries.update("", new Sql("""
                INSERT INTO municipality (code, name, short_name, county_code, county_name)
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                ON CONFLICT (code) DO NOTHING""", columns.toArray()));
    }
}
