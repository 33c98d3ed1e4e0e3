package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CountedMeasure;
import se.stegvis.api.model.CountedSuggestion;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** What a figure counts, suggestion by suggestion: as it is now, or as a sign-off froze it. */
@ApplicationScoped
class CountedSuggestions {
    private static final int RULES = CountingRules.FIRST.number();
    private static final Sql COLUMNS = new Sql("""
            c.municipality_code, c.suggestion_id, c.department_id, c.submitted_on, c.decided_on, c.decision_days, c.implemented_on, c.implementation_days,
            (SELECT s.title FROM suggestion s WHERE s.municipality_code = c.municipality_code AND s.id = c.suggestion_id) AS title,
            (SELECT d.name FROM department d WHERE d.municipality_code = c.municipality_code AND d.id = c.department_id) AS department_name""");

    private final TenantQueries queries;
    private final FigureReading figures;

    CountedSuggestions(TenantQueries queries, FigureReading figures) {
        this.queries = queries;
        this.figures = figures;
    }

    Page<CountedSuggestion> list(String municipalityCode, String wanted, CountedMeasure measure, UUID signOffId, PageRequest request) {
        var period = figures.requireBegun(Period.of(wanted, "period"), "period");
        var day = switch (measure) {
            case SUBMITTED -> "c.submitted_on";
            case DECIDED -> "c.decided_on";
            case IMPLEMENTED -> "c.implemented_on";
        };
        if (signOffId != null) {
            requireSignOff(municipalityCode, signOffId);
        }
        var from = new Sql(signOffId == null ? "FROM counted_suggestion c" : "FROM signed_suggestion c")
                .append("WHERE c.municipality_code = ?", municipalityCode)
                .when(signOffId == null, "AND c.counting_rules = ?", RULES)
                .when(signOffId != null, "AND c.sign_off_id = ?", signOffId)
                .append("AND " + day + " BETWEEN ? AND ?", period.firstDay(), period.lastDay());
        var order = Order.descending(measure.toString(), Key.date(day), Key.id("c.suggestion_id"));
        return new KeysetQuery<>(COLUMNS, from, order, CountedSuggestions::counted, one -> List.of(dayOf(one, measure), one.getSuggestionId().toString()))
                .page(queries, municipalityCode, request);
    }

    private void requireSignOff(String municipalityCode, UUID id) {
        var sql = new Sql("SELECT 1 FROM sign_off WHERE municipality_code = ? AND id = ?", municipalityCode, id);
        if (queries.find(municipalityCode, sql, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("signOffId", "unknown-reference", id));
        }
    }

    private static String dayOf(CountedSuggestion one, CountedMeasure measure) {
        return switch (measure) {
            case SUBMITTED -> one.getSubmittedOn().toString();
            case DECIDED -> one.getDecidedOn().toString();
            case IMPLEMENTED -> one.getImplementedOn().toString();
        };
    }

    private static CountedSuggestion counted(Row row) throws SQLException {
        var suggestion = "/municipalities/" + row.text("municipality_code") + "/suggestions/" + row.id("suggestion_id");
        return new CountedSuggestion()
                .suggestionId(row.id("suggestion_id"))
                .title(row.text("title"))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .submittedOn(row.date("submitted_on"))
                .decidedOn(row.date("decided_on"))
                .daysToDecision(row.integer("decision_days"))
                .implementedOn(row.date("implemented_on"))
                .daysToImplementation(row.integer("implementation_days"))
                .links(Links.self(suggestion).add("events", "GET", suggestion + "/events").toMap());
    }
}
