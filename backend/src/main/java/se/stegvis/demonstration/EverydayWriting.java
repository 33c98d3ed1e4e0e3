package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.UUID;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.suggestion.SuggestionEventAppended;

/**
 * Writes the everyday suggestions of a municipality, in the caller's transaction. Rows at once instead of use cases one by one: these are
 * thousands of steps, and the first start is waited for. Nobody gets news of them, since nobody reads news of months ago.
 */
@ApplicationScoped
class EverydayWriting {
    private final Colleagues colleagues;
    private final Settings settings;
    private final Tables tables;
    private final Event<SuggestionEventAppended> appended;
    private final ObjectMapper json;

    EverydayWriting(Colleagues colleagues, Settings settings, Tables tables, Event<SuggestionEventAppended> appended, ObjectMapper json) {
        this.colleagues = colleagues;
        this.settings = settings;
        this.tables = tables;
        this.appended = appended;
        this.json = json;
    }

    /** Returns how many suggestions were written. */
    int write(Scene scene, Cast cast, Instant now) {
        if (!scene.everyday()) {
            return 0;
        }
        var code = scene.code();
        var everyday = Library.everyday(scene);
        var stock = Library.stock();
        var lives = new EverydayLives(code, everyday, stock).until(now);
        var people = colleagues.employ(scene, cast, everyday, stock, lives.get(0).begin());
        var rows = new LifeRows(code, settings.of(code), json);
        var ids = new IdentityHashMap<Life, UUID>();
        lives.forEach(life -> ids.put(life, Ids.next()));
        lives.forEach(life -> rows.add(
                ids.get(life), life, cast.department(life.place()), people.writer(life), people.manager(life.place()), people.authors(life),
                life.isMerged() ? ids.get(life.sameAs()) : null));
        tables.insert(code, "suggestion", """
                id, municipality_code, department_id, handling_department_id, state, title, problem, idea, team_name, blind, created_by, created_at,
                listed_at, updated_at, submitted_at, acknowledged_at, decided_at, implemented_at, acknowledge_due_on, decide_due_on, due_on, due_reason,
                decision_outcome, decision_reason, decided_by, deferred_until, responsible_id, planned_on, follow_up_count, stop_reason, implementation,
                implemented_on, implemented_by, merged_into_id, canonical_id, state_before_merge, event_count""", rows.suggestions());
        tables.insert(code, "suggestion_author", "municipality_code, suggestion_id, person_id, position", rows.authors());
        tables.insert(code, "suggestion_event", """
                id, municipality_code, suggestion_id, sequence, type, from_state, to_state, actor_id, reason, department_id, occurred_at""", rows.events());
        tables.insert(code, "effect", "id, municipality_code, suggestion_id, follow_up_day, still_in_use, areas, description, recorded_by, recorded_at", rows.effects());
        ids.values().forEach(id -> appended.fire(new SuggestionEventAppended(code, id)));
        return lives.size();
    }
}
