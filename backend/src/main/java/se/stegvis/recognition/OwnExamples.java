package se.stegvis.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.goodexample.GoodExamples;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** The municipality's own good examples, as far as they can win: those that all of the municipality sees. */
@ApplicationScoped
class OwnExamples {
    private final GoodExamples examples;
    private final TenantQueries queries;

    OwnExamples(GoodExamples examples, TenantQueries queries) {
        this.examples = examples;
        this.queries = queries;
    }

    /** Refuses one of another municipality as unknown, and one that only its unit sees: 422. */
    void requireOpen(Caller caller, UUID id) {
        var example = examples.findTold(caller, id)
                .filter(told -> told.municipalityCode().equals(caller.municipalityCode()))
                .orElseThrow(() -> ProblemException.rule(new Refusal("/goodExampleId", "unknown-reference", id)));
        if (example.visibility() == ExampleVisibility.UNIT) {
            throw ProblemException.rule(new Refusal("/goodExampleId", "only-its-unit", id));
        }
    }

    /** Whose it is: the suggestion's authors, who told of it, and the managers of the nearest node that has any. */
    List<UUID> whose(String code, UUID id) {
        var sql = new Sql("""
                SELECT a.person_id FROM good_example_case c
                JOIN suggestion_author a ON a.municipality_code = c.municipality_code AND a.suggestion_id = c.suggestion_id
                WHERE c.municipality_code = ? AND c.good_example_id = ?
                UNION
                SELECT told_by FROM good_example_case WHERE municipality_code = ? AND good_example_id = ?
                UNION
                SELECT r.person_id FROM good_example_case c
                JOIN department d ON d.municipality_code = c.municipality_code AND d.id = c.department_id
                JOIN role_assignment r ON r.municipality_code = c.municipality_code AND r.role = 'MANAGER' AND r.department_id = (
                    SELECT n.department_id FROM role_assignment n
                    WHERE n.municipality_code = d.municipality_code AND n.role = 'MANAGER' AND n.department_id = ANY(d.ancestors)
                    ORDER BY array_position(d.ancestors, n.department_id) DESC LIMIT 1)
                WHERE c.municipality_code = ? AND c.good_example_id = ?""", code, id, code, id, code, id);
        return queries.list(code, sql, row -> row.id("person_id"));
    }
}
