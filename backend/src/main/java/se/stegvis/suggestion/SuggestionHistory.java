package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionEvent;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** The history of a suggestion: its events, without what the caller must not see. */
@ApplicationScoped
class SuggestionHistory {
    private static final Order AS_IT_HAPPENED = Order.ascending("sequence", Key.integer("e.sequence"));

    private final TenantQueries queries;
    private final SuggestionDesk desk;

    SuggestionHistory(TenantQueries queries, SuggestionDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    Page<SuggestionEvent> list(Caller caller, UUID suggestionId, PageRequest request) {
        var standing = desk.requireSeen(caller, suggestionId);
        var notes = SuggestionPolicies.INTERNAL_NOTES_ARE_FOR_THOSE_WHO_MAY_DECIDE.test(caller, standing);
        var columns = new Sql("""
                e.id, e.sequence, e.type, e.from_state, e.to_state, e.system_client, e.reason, e.department_id, e.occurred_at,
                (SELECT d.name FROM department d WHERE d.id = e.department_id) AS department_name,
                (SELECT p.id || chr(31) || p.display_name FROM person p WHERE p.id = e.actor_id AND NOT p.protected_identity) AS actor,
                s.blind AND s.decided_at IS NULL AND NOT ?
                    AND (e.actor_id = s.created_by OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = e.actor_id)) AS hidden""",
                standing.author());
        var from = new Sql("""
                FROM suggestion_event e
                JOIN suggestion s ON s.municipality_code = e.municipality_code AND s.id = e.suggestion_id
                WHERE e.municipality_code = ? AND e.suggestion_id = ?""", caller.municipalityCode(), suggestionId)
                .when(!notes, "AND e.type <> 'INTERNAL_NOTE_ADDED'");
        return new KeysetQuery<>(columns, from, AS_IT_HAPPENED, SuggestionHistory::event, event -> List.of(event.getSequence().toString()))
                .page(queries, caller.municipalityCode(), request);
    }

    private static SuggestionEvent event(Row row) throws SQLException {
        var hidden = row.flag("hidden");
        return new SuggestionEvent()
                .id(row.id("id"))
                .sequence(row.number("sequence"))
                .type(row.value("type", EventType::valueOf))
                .fromState(row.value("from_state", SuggestionState::valueOf))
                .toState(row.value("to_state", SuggestionState::valueOf))
                .actor(hidden ? null : SuggestionMapping.person(row.text("actor")))
                .actorHidden(hidden)
                .systemClient(row.text("system_client"))
                .reason(row.text("reason"))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .occurredAt(row.instant("occurred_at"));
    }
}
