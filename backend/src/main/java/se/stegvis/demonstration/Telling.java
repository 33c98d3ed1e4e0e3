package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.CreateSuggestionRequest;
import se.stegvis.api.model.ImplementSuggestionRequest;
import se.stegvis.api.model.OnBehalfOf;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.demonstration.Script.Step;
import se.stegvis.demonstration.Script.Story;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.suggestion.CreatingSuggestion;

/** Tells the stories of a municipality in the order in which they happened, all in the caller's transaction. */
@ApplicationScoped
class Telling {
    private final CreatingSuggestion creating;
    private final Acts acts;
    private final LeanTelling leanTelling;
    private final AnsweringTelling answeringTelling;
    private final TenantQueries queries;
    private final EntityManager entities;

    Telling(CreatingSuggestion creating, Acts acts, LeanTelling leanTelling, AnsweringTelling answeringTelling, TenantQueries queries, EntityManager entities) {
        this.creating = creating;
        this.acts = acts;
        this.leanTelling = leanTelling;
        this.answeringTelling = answeringTelling;
        this.queries = queries;
        this.entities = entities;
    }

    /** Returns how many suggestions were told. */
    int tell(Scene scene, Cast cast, Calendar calendar, DemonstrationClock clock) {
        var stories = Library.stories(scene);
        var timeline = new Timeline();
        for (var story : stories) {
            timeline.add(calendar.at(story.ago(), story.key(), 0), story.key(), () -> create(story, cast));
            for (int i = 0; i < story.then().size(); i++) {
                var step = story.then().get(i);
                timeline.add(calendar.at(step.ago(), story.key(), i + 1), story.key() + ", " + step.verb(), () -> perform(scene, story.key(), step, cast, calendar.today()));
            }
        }
        leanTelling.plan(scene, cast, calendar, timeline);
        answeringTelling.plan(scene, cast, calendar, timeline);
        play(scene.code(), timeline, clock);
        return stories.size();
    }

    /** Lets it happen, in the caller's transaction. */
    void play(String code, Timeline timeline, DemonstrationClock clock) {
        for (var moment : timeline.inOrder()) {
            clock.goTo(moment.when());
            try {
                moment.happening().run();
                // What comes next reads past the entities.
                entities.flush();
                entities.clear();
            } catch (RuntimeException failed) {
                throw new IllegalStateException("Demonstration of " + code + ", " + moment.place() + ": " + failed.getMessage(), failed);
            }
        }
    }

    private void create(Story story, Cast cast) {
        var request = new CreateSuggestionRequest()
                .title(story.title())
                .problem(story.problem())
                .idea(story.idea())
                .expectedEffect(story.expectedEffect())
                .teamName(story.teamName())
                .draft(story.draft())
                .departmentId(story.at() == null ? null : cast.department(story.at()))
                .onBehalfOf(onBehalfOf(story.onBehalfOf(), cast))
                .implementation(story.done() == null ? null : acts.as(story.done(), ImplementSuggestionRequest.class));
        if (!story.coAuthors().isEmpty()) {
            request.coAuthorIds(story.coAuthors().stream().map(key -> cast.player(key).personId()).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        cast.addSuggestion(story.key(), creating.create(cast.player(story.by()), request));
    }

    private static OnBehalfOf onBehalfOf(JsonNode colleague, Cast cast) {
        if (colleague == null) {
            return null;
        }
        return new OnBehalfOf().name(colleague.isTextual() ? cast.extra(colleague.asText()).name() : colleague.path("name").asText());
    }

    void perform(Scene scene, String suggestion, Step step, Cast cast, LocalDate today) {
        var id = cast.suggestion(suggestion);
        for (var who : step.by()) {
            acts.perform(cast.player(who), step.verb(), id, tag(scene, id), spelledOut(acts.object(step.rest()), cast, today));
        }
    }

    private String tag(Scene scene, UUID id) {
        var sql = new Sql("SELECT version FROM suggestion WHERE municipality_code = ? AND id = ?", scene.code(), id);
        return "\"" + queries.find(scene.code(), sql, row -> row.number("version")).orElseThrow() + "\"";
    }

    /** Keys become ids, and numbers of days become days. */
    private static ObjectNode spelledOut(ObjectNode what, Cast cast, LocalDate today) {
        replace(what, "responsible", "responsiblePersonId", key -> cast.player(key.asText()).personId());
        replace(what, "department", "departmentId", key -> cast.department(key.asText()));
        replace(what, "into", "intoSuggestionId", key -> cast.suggestion(key.asText()));
        replace(what, "plannedIn", "plannedOn", days -> today.plusDays(days.asInt()));
        replace(what, "deferredUntilIn", "deferredUntil", days -> today.plusDays(days.asInt()));
        return what;
    }

    private static void replace(ObjectNode what, String name, String newName, Function<JsonNode, Object> meaning) {
        var value = what.remove(name);
        if (value != null) {
            what.put(newName, meaning.apply(value).toString());
        }
    }
}
