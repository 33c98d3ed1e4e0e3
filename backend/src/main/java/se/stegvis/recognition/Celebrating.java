package se.stegvis.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateRecognitionRequest;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.RecognitionState;
import se.stegvis.department.Departments;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.notification.Telling;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Giving a recognition to a unit, or offering it to a person. */
@ApplicationScoped
public class Celebrating {
    private final TenantQueries queries;
    private final Departments departments;
    private final People people;
    private final Telling telling;
    private final Times times;

    Celebrating(TenantQueries queries, Departments departments, People people, Telling telling, Times times) {
        this.queries = queries;
        this.departments = departments;
        this.people = people;
        this.telling = telling;
        this.times = times;
    }

    /** Runs in the caller's transaction. A unit's people are told of it; a person is asked. */
    public UUID celebrate(Caller caller, CreateRecognitionRequest request) {
        var code = caller.municipalityCode();
        var form = nameOfForm(code, request.getFormId());
        requireOneOfTwo(request);
        requireSeen(code, request.getSuggestionId());
        var person = request.getPersonId();
        if (person == null) {
            requireOpen(code, request.getDepartmentId());
        } else {
            requireAskable(code, person);
        }
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO recognition (id, municipality_code, form_id, department_id, team_name, person_id, suggestion_id, message, state, given_by, given_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id, code, request.getFormId(), request.getDepartmentId(), request.getTeamName(), person, request.getSuggestionId(), request.getMessage(),
                person == null ? RecognitionState.GIVEN : RecognitionState.OFFERED, caller.personId(), times.now()));
        if (person == null) {
            telling.tell(caller, NewsKind.RECOGNITION_GIVEN, id, form, peopleAt(code, request.getDepartmentId()));
        } else {
            telling.tell(caller, NewsKind.RECOGNITION_OFFERED, id, form, List.of(person));
        }
        return id;
    }

    private String nameOfForm(String code, UUID form) {
        return queries.find(code, new Sql("SELECT name FROM recognition_form WHERE municipality_code = ? AND id = ?", code, form), row -> row.text("name"))
                .orElseThrow(() -> ProblemException.rule(new Refusal("/formId", "unknown-reference", form)));
    }

    private static void requireOneOfTwo(CreateRecognitionRequest request) {
        if (request.getDepartmentId() != null && request.getPersonId() != null) {
            throw ProblemException.rule(new Refusal("/personId", "unit-or-person", request.getPersonId()));
        }
        if (request.getDepartmentId() == null && request.getPersonId() == null) {
            throw ProblemException.rule(Refusal.of("/departmentId", "unit-or-person"));
        }
        if (request.getTeamName() != null && request.getDepartmentId() == null) {
            throw ProblemException.rule(new Refusal("/teamName", "team-of-a-unit", request.getTeamName()));
        }
    }

    private void requireOpen(String code, UUID id) {
        var department = departments.find(code, id).orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", id)));
        if (department.closed()) {
            throw ProblemException.rule(new Refusal("/departmentId", "closed-department", id));
        }
    }

    /** A protected identity is as unknown here as in the list of people; and who never signs in cannot answer. */
    private void requireAskable(String code, UUID id) {
        var person = people.find(code, id).orElseThrow(() -> ProblemException.rule(new Refusal("/personId", "unknown-reference", id)));
        if (!person.getHasAccount()) {
            throw ProblemException.rule(new Refusal("/personId", "cannot-answer", id));
        }
    }

    /** Drafts are their authors' own. */
    private void requireSeen(String code, UUID suggestion) {
        if (suggestion != null
                && queries.find(code, new Sql("SELECT 1 FROM suggestion WHERE municipality_code = ? AND id = ? AND state <> 'DRAFT'", code, suggestion), row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("/suggestionId", "unknown-reference", suggestion));
        }
    }

    /** Those who work right there, and those who manage it. */
    private List<UUID> peopleAt(String code, UUID department) {
        var sql = new Sql("""
                SELECT id AS person_id FROM person WHERE municipality_code = ? AND department_id = ?
                UNION
                SELECT person_id FROM role_assignment WHERE municipality_code = ? AND role = 'MANAGER' AND department_id = ?""", code, department, code, department);
        return queries.list(code, sql, row -> row.id("person_id"));
    }
}
