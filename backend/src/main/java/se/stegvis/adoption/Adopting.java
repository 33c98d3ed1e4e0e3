package se.stegvis.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Adoption;
import se.stegvis.api.model.CreateAdoptionRequest;
import se.stegvis.api.model.CreateSuggestionRequest;
import se.stegvis.api.model.NewsKind;
import se.stegvis.department.Departments;
import se.stegvis.goodexample.GoodExamples;
import se.stegvis.goodexample.GoodExamples.Told;
import se.stegvis.identity.Caller;
import se.stegvis.notification.Telling;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;
import se.stegvis.suggestion.CreatingSuggestion;

/** A unit decides to do the same: a suggestion of its own, with the example's text and the credit. Runs in the caller's transaction. */
@ApplicationScoped
public class Adopting {
    private final TenantQueries queries;
    private final Departments departments;
    private final CreatingSuggestion suggestions;
    private final Telling telling;
    private final Times times;

    Adopting(TenantQueries queries, Departments departments, CreatingSuggestion suggestions, Telling telling, Times times) {
        this.queries = queries;
        this.departments = departments;
        this.suggestions = suggestions;
        this.telling = telling;
        this.times = times;
    }

    public UUID adopt(Caller caller, Told example, CreateAdoptionRequest request) {
        var code = caller.municipalityCode();
        var departmentId = request.getDepartmentId() == null ? caller.departmentId() : request.getDepartmentId();
        if (departmentId != null && departmentId.equals(example.departmentId())) {
            throw ProblemException.rule(new Refusal("/departmentId", "own-example", departmentId));
        }
        var suggestionId = suggestions.create(caller, new CreateSuggestionRequest()
                .title(example.title())
                .problem(example.before())
                .idea(request.getIdea() == null ? example.after() : request.getIdea())
                .expectedEffect(example.effect())
                .departmentId(departmentId));
        var department = departments.find(code, departmentId).orElseThrow();
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO adoption (id, municipality_code, department_name, good_example_id, title, credited_code, credited_department_name, adopted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id, code, department.name(), example.id(), example.title(), example.municipalityCode(), example.departmentName(), times.now()));
        var first = queries.update(code, new Sql("""
                INSERT INTO adoption_case (adoption_id, municipality_code, good_example_id, department_id, suggestion_id, adopted_by) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", id, code, example.id(), departmentId, suggestionId, caller.personId()));
        if (first == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/departmentId", "adopted-already", departmentId)));
        }
        tellOriginators(caller, NewsKind.EXAMPLE_ADOPTED, example.municipalityCode(), example.id(), example.title());
        return id;
    }

    public void adapt(Caller caller, Adoption adoption, int version, String adaptation) {
        if (!adoption.getLinks().containsKey("update")) {
            throw ProblemException.notAllowed();
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE adoption SET adaptation = ?, adapted_at = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?""",
                adaptation, times.now(), caller.municipalityCode(), adoption.getId(), version));
        tellOriginators(caller, NewsKind.ADOPTION_ADAPTED, adoption.getCreditedTo().getCode(), adoption.getGoodExample().getId(), adoption.getGoodExample().getTitle());
    }

    /** Those who told the example and those who had the idea, in whichever municipality that is. */
    private void tellOriginators(Caller caller, NewsKind kind, String creditedCode, UUID exampleId, String title) {
        var originators = new Sql("""
                SELECT told_by AS id FROM good_example_case WHERE municipality_code = ? AND good_example_id = ?
                UNION
                SELECT a.person_id FROM good_example_case k
                JOIN suggestion_author a ON a.municipality_code = k.municipality_code AND a.suggestion_id = k.suggestion_id
                WHERE k.municipality_code = ? AND k.good_example_id = ?""", creditedCode, exampleId, creditedCode, exampleId);
        telling.tellIn(creditedCode, caller, kind, exampleId, title, queries.list(creditedCode, originators, row -> row.id("id")));
    }
}
