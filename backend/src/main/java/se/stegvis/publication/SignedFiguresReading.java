package se.stegvis.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.TreeMap;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.Withheld;
import se.stegvis.figure.Counts;
import se.stegvis.figure.Durations;
import se.stegvis.figure.Period;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;

/** Reads frozen figures from their rows. */
@ApplicationScoped
class SignedFiguresReading {
    /** Columns of a sign-off {@code o}, its municipality {@code m} and, where there is one, its publication {@code p}. */
    static final Sql COLUMNS = new Sql("""
            o.id, o.network_id, o.municipality_code, m.name AS municipality_name, o.period, o.revision, o.definition_version, o.signed_by, o.signed_at, o.comment,
            o.withheld, o.missing_headcounts, o.submitted, o.realised, o.authors, o.employees, o.decision_days, o.implementation_days, o.target_submitted,
            o.target_implemented, p.number AS publication_number, p.published_at""");

    private final ObjectMapper json;

    SignedFiguresReading(ObjectMapper json) {
        this.json = json;
    }

    SignedFigures read(Row row) throws SQLException {
        var counts = new Counts(row.number("submitted"), row.number("realised"), row.number("authors"), row.decimal("employees"),
                durations(row.text("decision_days")), durations(row.text("implementation_days")));
        return new SignedFigures(
                row.id("id"),
                row.id("network_id"),
                new MunicipalityReference().code(row.text("municipality_code")).name(row.text("municipality_name")),
                Period.of(row.text("period"), "period"),
                row.number("revision"),
                row.number("definition_version"),
                row.text("signed_by"),
                row.instant("signed_at"),
                row.text("comment"),
                row.value("withheld", Withheld::valueOf),
                row.number("missing_headcounts"),
                counts,
                row.decimal("target_submitted"),
                row.decimal("target_implemented"),
                row.integer("publication_number"),
                row.instant("published_at"));
    }

    private Durations durations(String byDays) {
        try {
            return new Durations(json.readValue(byDays, new TypeReference<TreeMap<Integer, Integer>>() {}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
