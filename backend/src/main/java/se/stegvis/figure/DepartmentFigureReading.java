package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stegvis.api.model.DepartmentFigures;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.network.Definitions;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Figures of the departments below one, side by side, with small cells withheld. */
@ApplicationScoped
class DepartmentFigureReading {
    private static final int RULES = CountingRules.FIRST.number();

    private final TenantQueries queries;
    private final OrganisationReading organisations;
    private final FigureReading figures;
    private final Definitions definitions;

    DepartmentFigureReading(TenantQueries queries, OrganisationReading organisations, FigureReading figures, Definitions definitions) {
        this.queries = queries;
        this.organisations = organisations;
        this.figures = figures;
        this.definitions = definitions;
    }

    List<DepartmentFigures> below(String municipalityCode, UUID parentId, String wanted, Integer definitionVersion) {
        var period = figures.requireBegun(Period.of(wanted, "period"), "period");
        var definition = definitions.require(definitionVersion);
        var organisation = organisations.organisation(municipalityCode, definition, period.year());
        if (parentId != null && organisation.node(parentId) == null) {
            throw ProblemException.rule(new Refusal("parentId", "unknown-reference", parentId));
        }
        var withholding = organisations.withholding(municipalityCode, definition, period.year(), organisation);
        var drafts = counts(municipalityCode, parentId, period);
        var authors = authors(municipalityCode, parentId, period);
        return organisation.below(parentId).stream().map(node -> {
            var withheld = withholding.of(node, period.kind());
            var counts = drafts.getOrDefault(node.id(), new CountsDraft()).counts(authors.getOrDefault(node.id(), 0), organisation.employees(node).number());
            return new DepartmentFigures()
                    .department(new DepartmentReference().id(node.id()).name(node.name()))
                    .kind(node.kind())
                    .hasDepartments(!organisation.below(node.id()).isEmpty())
                    .measures(withheld == null ? counts.toMeasures() : null)
                    .withheld(withheld);
        }).toList();
    }

    private Map<UUID, CountsDraft> counts(String municipalityCode, UUID parentId, Period period) {
        var sql = new Sql("SELECT n.id AS node_id, t.measure, t.working_days, sum(t.suggestions)::integer AS suggestions FROM department_tally t")
                .append(nodeBelow(parentId))
                .append("WHERE t.municipality_code = ? AND t.counting_rules = ? AND t.month BETWEEN ? AND ? AND t.suggestions <> 0 GROUP BY n.id, t.measure, t.working_days",
                        municipalityCode, RULES, period.firstDay(), period.lastDay());
        var drafts = new HashMap<UUID, CountsDraft>();
        queries.list(municipalityCode, sql, row -> {
            drafts.computeIfAbsent(row.id("node_id"), id -> new CountsDraft())
                    .add(row.value("measure", Cell.Measure::valueOf), row.number("working_days"), row.number("suggestions"));
            return null;
        });
        return drafts;
    }

    private Map<UUID, Integer> authors(String municipalityCode, UUID parentId, Period period) {
        var sql = new Sql("SELECT n.id AS node_id, count(DISTINCT t.person_id)::integer AS authors FROM author_tally t")
                .append(nodeBelow(parentId))
                .append("WHERE t.municipality_code = ? AND t.counting_rules = ? AND t.month BETWEEN ? AND ? AND t.suggestions > 0 GROUP BY n.id",
                        municipalityCode, RULES, period.firstDay(), period.lastDay());
        var authors = new HashMap<UUID, Integer>();
        queries.list(municipalityCode, sql, row -> authors.put(row.id("node_id"), row.number("authors")));
        return authors;
    }

    /** The department of each row {@code t}, and the one, {@code n}, directly below the parent that it lies in. */
    private static Sql nodeBelow(UUID parentId) {
        return new Sql("JOIN department d ON d.municipality_code = t.municipality_code AND d.id = t.department_id")
                .append("JOIN department n ON n.municipality_code = d.municipality_code AND n.id = ANY(d.ancestors)")
                .when(parentId == null, "AND n.parent_id IS NULL")
                .when(parentId != null, "AND n.parent_id = ?", parentId);
    }
}
