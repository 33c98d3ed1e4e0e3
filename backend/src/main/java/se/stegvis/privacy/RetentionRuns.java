package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionCount;
import se.stegvis.api.model.RetentionRun;
import se.stegvis.api.model.RetentionRunEntry;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
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

/** Runs as they are shown, and their log, which names nobody: a case by its title, anything else by its id alone. */
@ApplicationScoped
class RetentionRuns {
    private static final String COUNTS =
            "FROM retention_count c WHERE c.municipality_code = r.municipality_code AND c.run_id = r.id) AS ";
    private static final Sql COLUMNS = new Sql("r.id, r.municipality_code, r.dry_run, r.started_by, r.started_at, r.ended_at,\n"
            + "(SELECT p.display_name FROM person p WHERE p.municipality_code = r.municipality_code AND p.id = r.started_by AND NOT p.protected_identity) AS starter_name,\n"
            + "(SELECT array_agg(c.subject ORDER BY c.subject) " + COUNTS + "subjects,\n"
            + "(SELECT array_agg(c.decision_reference ORDER BY c.subject) " + COUNTS + "decision_references,\n"
            + "(SELECT array_agg(c.found::text ORDER BY c.subject) " + COUNTS + "found");
    private static final Order LATEST_FIRST = Order.descending("started", Key.instant("r.started_at"), Key.id("r.id"));
    private static final Sql ENTRY = new Sql("""
            x.subject, x.thing_id, x.since,
            CASE WHEN x.subject IN ('NAMES', 'INTERNAL_NOTES', 'PICTURES') THEN
                (SELECT s.title FROM suggestion s WHERE s.municipality_code = x.municipality_code AND s.id = x.thing_id) END AS title""");
    private static final Order OLDEST_FIRST = Order.ascending("since", Key.date("x.since"), Key.id("x.thing_id"), Key.text("x.subject"));

    private final TenantQueries queries;

    RetentionRuns(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/retention-runs/" + id;
    }

    Page<RetentionRun> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller), LATEST_FIRST, RetentionRuns::run,
                        one -> List.of(one.resource().getStartedAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<RetentionRun> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND r.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, RetentionRuns::run).orElseThrow(ProblemException::notFound);
    }

    Page<RetentionRunEntry> entries(Caller caller, UUID id, RetentionSubject subject, PageRequest request) {
        require(caller, id);
        var from = new Sql("FROM retention_entry x WHERE x.municipality_code = ? AND x.run_id = ?", caller.municipalityCode(), id)
                .when(subject != null, "AND x.subject = ?", subject);
        return new KeysetQuery<>(ENTRY, from, OLDEST_FIRST, RetentionRuns::entry,
                        one -> List.of(one.getSince().toString(), one.getId().toString(), one.getSubject().toString()))
                .page(queries, caller.municipalityCode(), request);
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM retention_run r WHERE r.municipality_code = ?", caller.municipalityCode());
    }

    private static Versioned<RetentionRun> run(Row row) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var run = new RetentionRun()
                .id(row.id("id"))
                .dryRun(row.flag("dry_run"))
                .startedBy(People.reference(row, "started_by", "starter_name"))
                .startedAt(row.instant("started_at"))
                .endedAt(row.instant("ended_at"))
                .counts(counts(row))
                .links(Links.self(path).add("entries", "GET", path + "/entries").toMap());
        return new Versioned<>(run, run.getEndedAt() == null ? 0 : 1);
    }

    private static List<RetentionCount> counts(Row row) throws SQLException {
        var subjects = row.texts("subjects");
        var references = row.texts("decision_references");
        var found = row.texts("found");
        var counts = new ArrayList<RetentionCount>();
        for (int i = 0; i < subjects.size(); i++) {
            counts.add(new RetentionCount().subject(RetentionSubject.valueOf(subjects.get(i))).decisionReference(references.get(i)).found(Integer.valueOf(found.get(i))));
        }
        return counts;
    }

    private static RetentionRunEntry entry(Row row) throws SQLException {
        return new RetentionRunEntry()
                .subject(row.value("subject", RetentionSubject::valueOf))
                .id(row.id("thing_id"))
                .title(row.text("title"))
                .since(row.date("since"));
    }
}
