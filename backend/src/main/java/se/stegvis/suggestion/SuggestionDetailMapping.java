package se.stegvis.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.api.model.Assessment;
import se.stegvis.api.model.Decision;
import se.stegvis.api.model.DecisionOutcome;
import se.stegvis.api.model.Effect;
import se.stegvis.api.model.Implementation;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.Plan;
import se.stegvis.api.model.Suggestion;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.SuggestionSummary;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.time.Times;

/** A suggestion in full: its summary, what has become of it, and the caller's links. */
@ApplicationScoped
class SuggestionDetailMapping {
    private static final TypeReference<List<Effect>> EFFECTS = new TypeReference<>() {};
    private static final TypeReference<List<SuggestionReference>> REFERENCES = new TypeReference<>() {};

    private final SuggestionMapping summaries;
    private final ObjectMapper json;
    private final Times times;

    SuggestionDetailMapping(SuggestionMapping summaries, ObjectMapper json, Times times) {
        this.summaries = summaries;
        this.json = json;
        this.times = times;
    }

    static Standing standing(Row row) throws SQLException {
        return new Standing(row.value("state", SuggestionState::valueOf), row.ids("ancestors"), row.flag("mine"), row.flag("doer"), row.flag("answerable"));
    }

    Versioned<Suggestion> suggestion(Row row, Caller caller) throws SQLException {
        var summary = summaries.summary(row, caller, times.today()).summary();
        var standing = standing(row);
        var suggestion = withSummary(summary)
                .municipalityCode(caller.municipalityCode())
                .authors(authors(row, summary))
                .problem(row.text("problem"))
                .idea(row.text("idea"))
                .expectedEffect(row.text("expected_effect"))
                .recordedBy(summary.getAuthorsHidden() ? null : SuggestionMapping.person(row.text("recorded_by")))
                .informationRequest(row.text("information_request"))
                .acknowledgedAt(row.instant("acknowledged_at"))
                .decidedAt(row.instant("decided_at"))
                .implementedAt(row.instant("implemented_at"))
                .assessment(assessment(row, caller, standing))
                .decision(decision(row))
                .plan(plan(row))
                .implementation(implementation(row))
                .effects(read(row.text("effects"), EFFECTS, List.of()))
                .stopReason(row.text("stop_reason"))
                .adopted(read(row.text("adopted"), new TypeReference<>() {}, null))
                .goodExample(read(row.text("good_example"), new TypeReference<>() {}, null))
                .mergedInto(read(row.text("merged_into"), new TypeReference<>() {}, null))
                .mergedFrom(read(row.text("merged_from"), REFERENCES, List.of()))
                .supportedByMe(row.flag("supported_by_me"))
                .followedByMe(row.flag("followed_by_me"));
        return new Versioned<>(suggestion.links(SuggestionLinks.of(caller, standing, suggestion)), row.number("version"));
    }

    private static Suggestion withSummary(SuggestionSummary summary) {
        return new Suggestion()
                .id(summary.getId())
                .title(summary.getTitle())
                .state(summary.getState())
                .stateLabel(summary.getStateLabel())
                .department(summary.getDepartment())
                .authorsHidden(summary.getAuthorsHidden())
                .teamName(summary.getTeamName())
                .mine(summary.getMine())
                .createdAt(summary.getCreatedAt())
                .submittedAt(summary.getSubmittedAt())
                .updatedAt(summary.getUpdatedAt())
                .dueOn(summary.getDueOn())
                .dueReason(summary.getDueReason())
                .overdue(summary.getOverdue())
                .escalationLevel(summary.getEscalationLevel())
                .version(summary.getVersion())
                .signedBy(summary.getSignedBy())
                .supportCount(summary.getSupportCount())
                .commentCount(summary.getCommentCount());
    }

    /** Those who had a merged idea too are credited beside the authors. */
    private static List<PersonReference> authors(Row row, SuggestionSummary summary) throws SQLException {
        return summary.getAuthorsHidden()
                ? List.of()
                : Stream.concat(summary.getAuthors().stream(), SuggestionMapping.people(row.texts("merged_authors")).stream())
                        .collect(Collectors.toMap(PersonReference::getId, one -> one, (one, same) -> one, LinkedHashMap::new))
                        .values().stream().toList();
    }

    /** Before the decision an assessment is the assessors' own. */
    private Assessment assessment(Row row, Caller caller, Standing standing) throws SQLException {
        var visible = row.instant("decided_at") != null || caller.may(Action.ASSESS_SUGGESTION, standing.ancestors());
        return visible ? read(row.text("assessment"), new TypeReference<>() {}, null) : null;
    }

    private static Decision decision(Row row) throws SQLException {
        var outcome = row.value("decision_outcome", DecisionOutcome::valueOf);
        return outcome == null
                ? null
                : new Decision()
                        .outcome(outcome)
                        .reason(row.text("decision_reason"))
                        .deferredUntil(row.date("deferred_until"))
                        .decidedBy(SuggestionMapping.person(row.text("decided_by_name")))
                        .decidedAt(row.instant("decided_at"));
    }

    private static Plan plan(Row row) throws SQLException {
        var responsible = SuggestionMapping.person(row.text("responsible_name"));
        return responsible == null && row.date("planned_on") == null ? null : new Plan().responsible(responsible).plannedOn(row.date("planned_on"));
    }

    private static Implementation implementation(Row row) throws SQLException {
        return row.text("implementation") == null
                ? null
                : new Implementation()
                        .description(row.text("implementation"))
                        .implementedOn(row.date("implemented_on"))
                        .implementedBy(SuggestionMapping.person(row.text("implemented_by_name")));
    }

    /** Reads what the database aggregated as JSON. */
    private <T> T read(String aggregated, TypeReference<T> type, T otherwise) {
        try {
            return aggregated == null ? otherwise : json.readValue(aggregated, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
