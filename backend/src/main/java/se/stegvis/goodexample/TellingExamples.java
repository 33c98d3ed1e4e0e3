package se.stegvis.goodexample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.stegvis.api.model.CreateGoodExampleRequest;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.UpdateGoodExampleRequest;
import se.stegvis.department.Departments;
import se.stegvis.identity.Caller;
import se.stegvis.identity.NameCorrected;
import se.stegvis.picture.Pictures;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Telling of an improvement, telling it anew, and taking it back. Everything runs in the caller's transaction. */
@ApplicationScoped
public class TellingExamples {
    private final TenantQueries queries;
    private final Departments departments;
    private final Pictures pictures;
    private final Times times;

    TellingExamples(TenantQueries queries, Departments departments, Pictures pictures, Times times) {
        this.queries = queries;
        this.departments = departments;
        this.pictures = pictures;
        this.times = times;
    }

    public UUID tell(Caller caller, CreateGoodExampleRequest request) {
        var code = caller.municipalityCode();
        if ((request.getSuggestionId() == null) == (request.getDepartmentId() == null)) {
            throw ProblemException.rule(Refusal.of("/suggestionId", "suggestion-or-department"));
        }
        var departmentId = request.getSuggestionId() == null ? request.getDepartmentId() : requireImplemented(code, request.getSuggestionId());
        var department = departments.find(code, departmentId)
                .orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", departmentId)));
        if (!ExampleMapping.mayTell(caller, department.ancestors())) {
            throw ProblemException.notAllowed();
        }
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO good_example
                    (id, municipality_code, department_name, title, before_text, after_text, effect, contact_function, tags, visibility, shared_with, published_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?)""",
                id, code, department.name(), request.getTitle(), request.getBefore(), request.getAfter(), request.getEffect(), request.getContactFunction(),
                tags(request.getTags()), request.getVisibility(), audience(code, request.getVisibility()), times.now()));
        var kept = queries.update(code, new Sql("""
                INSERT INTO good_example_case (good_example_id, municipality_code, department_id, suggestion_id, told_by) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", id, code, departmentId, request.getSuggestionId(), caller.personId()));
        if (kept == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/suggestionId", "told-already", request.getSuggestionId())));
        }
        if (request.getSuggestionId() != null) {
            pictures.copy(caller, request.getSuggestionId(), id);
        }
        return id;
    }

    public void tellAnew(Caller caller, UUID id, int version, UpdateGoodExampleRequest request) {
        requireMayTell(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE good_example SET title = ?, before_text = ?, after_text = ?, effect = ?, contact_function = ?, tags = ?, visibility = ?,
                    shared_with = ?::uuid[], version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getTitle(), request.getBefore(), request.getAfter(), request.getEffect(), request.getContactFunction(), tags(request.getTags()),
                request.getVisibility(), audience(caller.municipalityCode(), request.getVisibility()), caller.municipalityCode(), id, version));
    }

    /** What others rely on stays: the references to it refuse (409). */
    void takeBack(Caller caller, UUID id, int version) {
        requireMayTell(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM good_example WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    /** Shows the caller's own name beside the function; nobody else's ever. */
    public void showAsContact(Caller caller, UUID id) {
        var shown = queries.update(caller.municipalityCode(), new Sql("""
                UPDATE good_example_case k SET contact_person_id = p.id
                FROM person p
                WHERE k.municipality_code = ? AND k.good_example_id = ? AND coalesce(k.contact_person_id, p.id) = p.id
                    AND p.municipality_code = k.municipality_code AND p.id = ? AND NOT p.protected_identity
                    AND (k.told_by = p.id OR EXISTS (
                        SELECT FROM suggestion_author a WHERE a.municipality_code = k.municipality_code AND a.suggestion_id = k.suggestion_id AND a.person_id = p.id))""",
                caller.municipalityCode(), id, caller.personId()));
        if (shown == 0) {
            throw ProblemException.notAllowed();
        }
        name(caller, id, caller.name());
    }

    void hideAsContact(Caller caller, UUID id) {
        var hidden = queries.update(caller.municipalityCode(), new Sql(
                "UPDATE good_example_case SET contact_person_id = NULL WHERE municipality_code = ? AND good_example_id = ? AND contact_person_id = ?",
                caller.municipalityCode(), id, caller.personId()));
        if (hidden > 0) {
            name(caller, id, null);
        }
    }

    /** Where somebody stands as contact, the name stands in what is told. */
    void correct(@Observes NameCorrected correction) {
        queries.update(correction.municipalityCode(), new Sql("""
                UPDATE good_example e SET contact_name = ?, version = e.version + 1
                FROM good_example_case k
                WHERE e.municipality_code = ? AND k.municipality_code = e.municipality_code AND k.good_example_id = e.id AND k.contact_person_id = ?
                    AND e.contact_name <> ?""", correction.displayName(), correction.municipalityCode(), correction.personId(), correction.displayName()));
    }

    private void name(Caller caller, UUID id, String name) {
        queries.update(caller.municipalityCode(), new Sql(
                "UPDATE good_example SET contact_name = ?, version = version + 1 WHERE municipality_code = ? AND id = ?", name, caller.municipalityCode(), id));
    }

    private UUID requireImplemented(String code, UUID suggestionId) {
        record Case(UUID departmentId, SuggestionState state) {}
        var sql = new Sql("SELECT department_id, state FROM suggestion WHERE municipality_code = ? AND id = ? AND state <> 'DRAFT'", code, suggestionId);
        var found = queries.find(code, sql, row -> new Case(row.id("department_id"), row.value("state", SuggestionState::valueOf)))
                .orElseThrow(() -> ProblemException.rule(new Refusal("/suggestionId", "unknown-reference", suggestionId)));
        if (found.state() != SuggestionState.IMPLEMENTED && found.state() != SuggestionState.VERIFIED) {
            throw ProblemException.rule(new Refusal("/suggestionId", "not-implemented", suggestionId));
        }
        return found.departmentId();
    }

    private void requireMayTell(Caller caller, UUID id) {
        var sql = new Sql("SELECT d.ancestors").append(ExampleSight.TABLES).append("WHERE").append(ExampleSight.own(caller)).append("AND e.id = ?", id);
        var ancestors = queries.find(caller.municipalityCode(), sql, row -> row.ids("ancestors")).orElseThrow(ProblemException::notFound);
        if (!ExampleMapping.mayTell(caller, ancestors)) {
            throw ProblemException.notAllowed();
        }
    }

    /** The networks in which the municipality works today; an example for networks needs one. */
    private List<UUID> audience(String code, ExampleVisibility visibility) {
        if (visibility == ExampleVisibility.UNIT || visibility == ExampleVisibility.MUNICIPALITY) {
            return List.of();
        }
        var today = times.today();
        var sql = new Sql("""
                SELECT DISTINCT network_id FROM network_member WHERE municipality_code = ? AND joined_on <= ? AND coalesce(left_on, 'infinity') >= ?""", code, today, today);
        var networks = queries.list(code, sql, row -> row.id("network_id"));
        if (visibility == ExampleVisibility.NETWORK && networks.isEmpty()) {
            throw ProblemException.rule(new Refusal("/visibility", "no-network", visibility));
        }
        return networks;
    }

    private static List<String> tags(List<String> tags) {
        return tags == null ? List.of() : tags.stream().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()).distinct().sorted().toList();
    }
}
