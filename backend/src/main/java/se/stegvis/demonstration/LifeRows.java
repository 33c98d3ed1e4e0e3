package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.DecisionOutcome;
import se.stegvis.api.model.DueReason;
import se.stegvis.api.model.MunicipalitySettings;
import se.stegvis.demonstration.Life.Moment;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/** Rows of the tables, by their columns, that the use cases would have left behind had the lives been lived through them. */
final class LifeRows {
    private static final List<Integer> FOLLOW_UP_DAYS = List.of(30, 90, 180);

    private final ArrayNode suggestions;
    private final ArrayNode authors;
    private final ArrayNode events;
    private final ArrayNode effects;
    private final String code;
    private final MunicipalitySettings settings;
    private final WorkingDays days;

    LifeRows(String code, MunicipalitySettings settings, ObjectMapper json) {
        this.code = code;
        this.settings = settings;
        this.days = WorkingDays.of(code);
        suggestions = json.createArrayNode();
        authors = json.createArrayNode();
        events = json.createArrayNode();
        effects = json.createArrayNode();
    }

    ArrayNode suggestions() {
        return suggestions;
    }

    ArrayNode authors() {
        return authors;
    }

    ArrayNode events() {
        return events;
    }

    ArrayNode effects() {
        return effects;
    }

    /**
     * Adds a life.
     *
     * @param writer who wrote it down: the first author, or somebody else on behalf of one who does not sign in
     * @param mergedInto what it was merged into; null where it was not
     */
    void add(UUID id, Life life, UUID department, UUID writer, UUID manager, List<UUID> people, UUID mergedInto) {
        var row = suggestions.addObject();
        put(row, "id", id).put("municipality_code", code).put("title", life.text().title()).put("problem", life.text().problem())
                .put("idea", life.text().idea()).put("team_name", life.teamName()).put("blind", settings.getBlindAssessment());
        put(row, "department_id", department);
        put(row, "handling_department_id", department);
        put(row, "created_by", writer);
        put(row, "canonical_id", mergedInto == null ? id : mergedInto);
        put(row, "merged_into_id", mergedInto);
        row.put("follow_up_count", 0);
        String before = null;
        for (var moment : life.moments()) {
            var actor = moment.byManager() ? manager : writer;
            step(row, moment, actor, before);
            event(row, moment, actor, before, department);
            before = moment.to().toString();
        }
        due(row);
        for (int i = 0; i < people.size(); i++) {
            put(authors.addObject().put("municipality_code", code).put("position", i + 1), "suggestion_id", id).put("person_id", people.get(i).toString());
        }
    }

    private void step(ObjectNode row, Moment moment, UUID actor, String before) {
        var day = Times.dayOf(moment.at());
        switch (moment.type()) {
            case SUBMITTED -> {
                List.of("created_at", "listed_at", "submitted_at").forEach(column -> put(row, column, moment.at()));
                put(row, "acknowledge_due_on", days.plus(day, settings.getAcknowledgeWithinDays()));
                put(row, "decide_due_on", days.plus(day, settings.getDecideWithinDays()));
            }
            case ACKNOWLEDGED -> put(row, "acknowledged_at", moment.at());
            case ACCEPTED -> put(decided(row, moment, actor, DecisionOutcome.ACCEPT), "planned_on", moment.day()).put("responsible_id", row.get("created_by").asText());
            case DECLINED -> decided(row, moment, actor, DecisionOutcome.DECLINE);
            case DEFERRED -> put(decided(row, moment, actor, DecisionOutcome.DEFER), "deferred_until", moment.day());
            case RESUMED -> put(row.putNull("deferred_until"), "decide_due_on", days.plus(day, settings.getDecideWithinDays()));
            case STOPPED -> row.put("stop_reason", moment.text());
            case IMPLEMENTED -> implemented(row, moment, actor, before);
            case VERIFIED, FOLLOWED_UP -> {
                effect(row, moment, actor, true);
                row.put("follow_up_count", row.get("follow_up_count").asInt() + 1);
            }
            case REVERTED -> {
                effect(row, moment, actor, false);
                row.putNull("planned_on");
            }
            case MERGED -> row.put("state_before_merge", before);
            case STARTED, WITHDRAWN -> { }
            case EDITED, ASSESSED, INFORMATION_REQUESTED, INFORMATION_GIVEN, REFERRED, PLANNED, UNMERGED, COMMENTED, INTERNAL_NOTE_ADDED, REMINDED, ESCALATED ->
                throw new IllegalArgumentException("Everyday lives have no " + moment.type());
        }
        put(row, "updated_at", moment.at()).put("state", moment.to().toString()).put("event_count", row.path("event_count").asInt() + 1);
    }

    private static ObjectNode decided(ObjectNode row, Moment moment, UUID actor, DecisionOutcome outcome) {
        put(row, "decided_at", moment.at()).put("decision_outcome", outcome.toString()).put("decision_reason", moment.text());
        return put(row, "decided_by", actor);
    }

    private static void implemented(ObjectNode row, Moment moment, UUID actor, String before) {
        // Who has done it at once has decided by doing.
        if ("SUBMITTED".equals(before)) {
            List.of("acknowledged_at", "decided_at").forEach(column -> put(row, column, moment.at()));
        }
        put(row, "implemented_at", moment.at()).put("implementation", moment.text()).put("follow_up_count", 0);
        put(row, "implemented_by", actor);
        put(row, "implemented_on", Times.dayOf(moment.at()));
    }

    private void effect(ObjectNode row, Moment moment, UUID actor, boolean stillInUse) {
        var effect = effects.addObject().put("municipality_code", code).put("follow_up_day", FOLLOW_UP_DAYS.get(row.get("follow_up_count").asInt()))
                .put("still_in_use", stillInUse).put("description", moment.text()).put("suggestion_id", row.get("id").asText());
        effect.putArray("areas");
        put(effect, "id", Ids.next());
        put(effect, "recorded_by", actor);
        put(effect, "recorded_at", moment.at());
    }

    private void event(ObjectNode row, Moment moment, UUID actor, String before, UUID department) {
        var event = events.addObject().put("municipality_code", code).put("suggestion_id", row.get("id").asText()).put("type", moment.type().toString())
                .put("sequence", row.get("event_count").asInt()).put("from_state", before).put("to_state", moment.to().toString());
        put(event, "id", Ids.next()).put("reason", moment.text());
        put(event, "actor_id", actor);
        put(event, "department_id", department);
        put(event, "occurred_at", moment.at());
    }

    /** As a suggestion derives it from its state. */
    private static void due(ObjectNode row) {
        switch (row.get("state").asText()) {
            case "SUBMITTED" -> due(row, DueReason.ACKNOWLEDGE, row.get("acknowledge_due_on").asText());
            case "IN_ASSESSMENT" -> due(row, DueReason.DECIDE, row.get("decide_due_on").asText());
            case "DEFERRED" -> due(row, DueReason.RESUME, row.get("deferred_until").asText());
            case "ACCEPTED", "IN_PROGRESS" -> due(row, DueReason.IMPLEMENT, row.path("planned_on").asText(null));
            case "IMPLEMENTED", "VERIFIED" -> {
                var answered = row.get("follow_up_count").asInt();
                var done = LocalDate.parse(row.get("implemented_on").asText());
                due(row, DueReason.FOLLOW_UP, answered == FOLLOW_UP_DAYS.size() ? null : done.plusDays(FOLLOW_UP_DAYS.get(answered)).toString());
            }
            default -> { }
        }
    }

    private static void due(ObjectNode row, DueReason reason, String day) {
        row.put("due_on", day).put("due_reason", day == null ? null : reason.toString());
    }

    private static ObjectNode put(ObjectNode row, String column, Object value) {
        return row.put(column, value == null ? null : value.toString());
    }
}
