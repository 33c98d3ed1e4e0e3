package se.stegvis.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import se.stegvis.api.model.Municipality;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Municipalities by their official code. */
@ApplicationScoped
public class Municipalities {
    private static final Logger LOG = Logger.getLogger(Municipalities.class);
    private static final String NOBODY = "";
    private static final Sql COLUMNS = new Sql("m.code, m.name, m.short_name, m.county_code, m.county_name, m.country, m.activated_at");
    private static final Order BY_CODE = Order.ascending("code", Key.text("m.code"));

    private final TenantQueries queries;
    private final Times times;

    Municipalities(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    Page<Municipality> list(Caller caller, Boolean active, String q, PageRequest request) {
        var from = new Sql("FROM municipality m WHERE true")
                .when(active != null, "AND (m.activated_at IS NOT NULL) = ?", active)
                .when(q != null, "AND starts_with(lower(m.short_name), lower(?))", q);
        return new KeysetQuery<>(COLUMNS, from, BY_CODE, row -> municipality(row, caller), one -> List.of(one.getCode())).page(queries, NOBODY, request);
    }

    Versioned<Municipality> require(Caller caller, String code) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM municipality m WHERE m.code = ?", code);
        var municipality = queries.find(NOBODY, sql, row -> municipality(row, caller)).orElseThrow(ProblemException::notFound);
        return new Versioned<>(municipality, Boolean.TRUE.equals(municipality.getActive()) ? 1 : 0);
    }

    /** Makes a municipality known that is not in the register; known already: nothing changes. */
    public void makeKnown(String code, String name, String shortName, String country) {
        queries.update(NOBODY, new Sql("""
                INSERT INTO municipality (code, name, short_name, country) VALUES (?, ?, ?, ?)
                ON CONFLICT (code) DO NOTHING""", code, name, shortName, country));
    }

    /** Makes a municipality a tenant with default settings; runs in its own transaction's tenant. Active already: nothing changes. */
    public void activate(String code, String by) {
        queries.find(NOBODY, new Sql("SELECT 1 FROM municipality WHERE code = ?", code), row -> true).orElseThrow(ProblemException::notFound);
        queries.update(code, new Sql(
                "UPDATE municipality SET activated_at = ?, activated_by = ? WHERE code = ? AND activated_at IS NULL", times.now(), by, code));
        queries.update(code, new Sql("""
                INSERT INTO municipality_settings (municipality_code, language) VALUES (?, ?)
                ON CONFLICT (municipality_code) DO NOTHING""", code, code.startsWith("no-") ? "nb" : "sv"));
    }

    /** Codes of all active municipalities, for work that goes through them one by one. */
    public List<String> activeCodes() {
        return queries.list(NOBODY, new Sql("SELECT code FROM municipality WHERE activated_at IS NOT NULL ORDER BY code"), row -> row.text("code"));
    }

    /** Does a job in each active municipality: one's trouble is not the others', and is logged under the name of the job. */
    public void forEachActive(String job, Consumer<String> work) {
        activeCodes().forEach(code -> {
            try {
                work.accept(code);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s failed in %s", job, code);
            }
        });
    }

    private static Municipality municipality(Row row, Caller caller) throws SQLException {
        var code = row.text("code");
        var path = "/municipalities/" + code;
        var active = row.instant("activated_at") != null;
        return new Municipality()
                .code(code)
                .name(row.text("name"))
                .shortName(row.text("short_name"))
                .countyCode(row.text("county_code"))
                .countyName(row.text("county_name"))
                .country(row.text("country"))
                .active(active)
                .activatedAt(row.instant("activated_at"))
                .links(Links.self(path)
                        .when(!active && caller.mayAnywhere(Action.ACTIVATE_MUNICIPALITY), "activate", "POST", path + "/activations")
                        .toMap());
    }
}
