package se.stegvis.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.Recognition;
import se.stegvis.api.model.RecognitionFormReference;
import se.stegvis.api.model.RecognitionKind;
import se.stegvis.api.model.RecognitionState;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
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

/**
 * Recognitions as each may see them: of units all; of a person when accepted, and before that by that person and the giver alone.
 * What was declined only the giver sees.
 */
@ApplicationScoped
public class Recognitions {
    private static final Sql COLUMNS = new Sql("""
            r.id, r.municipality_code, r.form_id, f.kind, f.name AS form_name, r.department_id, d.name AS department_name, r.team_name, r.person_id,
            p.display_name AS person_name, r.suggestion_id, s.title AS suggestion_title, s.state AS suggestion_state, r.message, r.state, r.given_by,
            g.display_name AS giver_name, r.given_at, r.version""");
    private static final Order LATEST_FIRST = Order.descending("given", Key.instant("r.given_at"), Key.id("r.id"));

    private final TenantQueries queries;

    Recognitions(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/recognitions/" + id;
    }

    Page<Recognition> list(Caller caller, UUID departmentId, boolean waitingForMe, PageRequest request) {
        var selection = from(caller)
                .when(departmentId != null, "AND r.department_id = ?", departmentId)
                .when(waitingForMe, "AND r.state = 'OFFERED' AND r.person_id = ?", caller.personId());
        return new KeysetQuery<>(COLUMNS, selection, LATEST_FIRST, row -> recognition(row, caller),
                        one -> List.of(one.resource().getGivenAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<Recognition> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND r.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> recognition(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Only by the person who was asked (else 403), and once (else 409). The answer is what they see last: one that they declined is gone for them. */
    public Versioned<Recognition> answer(Caller caller, UUID id, int version, RecognitionState answer) {
        var recognition = require(caller, id).resource();
        if (recognition.getPerson() == null || !recognition.getPerson().getId().equals(caller.personId())) {
            throw ProblemException.notAllowed();
        }
        if (recognition.getState() != RecognitionState.OFFERED) {
            throw ProblemException.stateConflict(recognition.getState().toString());
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "UPDATE recognition SET state = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?",
                answer, caller.municipalityCode(), id, version));
        return new Versioned<>(recognition.state(answer).links(Links.self(path(caller.municipalityCode(), id)).toMap()), version + 1);
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM recognition r
                JOIN recognition_form f ON f.municipality_code = r.municipality_code AND f.id = r.form_id
                LEFT JOIN department d ON d.municipality_code = r.municipality_code AND d.id = r.department_id
                LEFT JOIN person p ON p.municipality_code = r.municipality_code AND p.id = r.person_id AND (p.id = ? OR NOT p.protected_identity)
                LEFT JOIN person g ON g.municipality_code = r.municipality_code AND g.id = r.given_by AND NOT g.protected_identity
                LEFT JOIN suggestion s ON s.municipality_code = r.municipality_code AND s.id = r.suggestion_id
                WHERE r.municipality_code = ?
                AND (r.state = 'GIVEN' OR (r.state = 'ACCEPTED' AND p.id IS NOT NULL) OR r.given_by = ? OR (r.person_id = ? AND r.state <> 'REFUSED'))""",
                caller.personId(), caller.municipalityCode(), caller.personId(), caller.personId());
    }

    private static Versioned<Recognition> recognition(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var department = row.id("department_id");
        var suggestion = row.id("suggestion_id");
        var state = row.value("state", RecognitionState::valueOf);
        var asked = state == RecognitionState.OFFERED && row.id("person_id").equals(caller.personId());
        var recognition = new Recognition()
                .id(row.id("id"))
                .form(new RecognitionFormReference().id(row.id("form_id")).kind(row.value("kind", RecognitionKind::valueOf)).name(row.text("form_name")))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .teamName(row.text("team_name"))
                .person(People.reference(row, "person_id", "person_name"))
                .suggestion(suggestion == null ? null : new SuggestionReference().id(suggestion).title(row.text("suggestion_title"))
                        .state(row.value("suggestion_state", SuggestionState::valueOf)))
                .message(row.text("message"))
                .state(state)
                .givenBy(People.reference(row, "given_by", "giver_name"))
                .givenAt(row.instant("given_at"))
                .links(Links.self(path)
                        .when(asked, "accept", "POST", path + "/acceptances")
                        .when(asked, "refuse", "POST", path + "/refusals")
                        .toMap());
        return new Versioned<>(recognition, row.number("version"));
    }
}
