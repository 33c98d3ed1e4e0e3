package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stegvis.adoption.Adopting;
import se.stegvis.adoption.Adoptions;
import se.stegvis.api.model.CreateAdoptionRequest;
import se.stegvis.demonstration.ExampleScript.Adoption;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.goodexample.GoodExamples;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Tells who does the same as an example, and what became of it. Adoptions are suggestions that count, told after the network has signed off:
 * so they happen in the present quarter, which nobody has signed off yet.
 */
@ApplicationScoped
class AdoptionTelling {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Adopting adopting;
    private final Adoptions adoptions;
    private final GoodExamples examples;
    private final Telling telling;
    private final TenantQueries queries;

    AdoptionTelling(Adopting adopting, Adoptions adoptions, GoodExamples examples, Telling telling, TenantQueries queries) {
        this.adopting = adopting;
        this.adoptions = adoptions;
        this.examples = examples;
        this.telling = telling;
        this.queries = queries;
    }

    /** In the caller's transaction. @param scenes whose examples are known */
    void tell(Scene scene, List<Scene> scenes, Cast cast, Calendar calendar, DemonstrationClock clock) {
        var timeline = new Timeline();
        Library.examples(scene).adoptions().forEach(one -> plan(scene, one, scenes, cast, calendar, timeline));
        telling.play(scene.code(), timeline, clock);
    }

    private void plan(Scene scene, Adoption adoption, List<Scene> scenes, Cast cast, Calendar calendar, Timeline timeline) {
        var place = "adoption " + adoption.key();
        var id = new AtomicReference<UUID>();
        timeline.add(at(adoption.ago(), adoption.key(), 0, calendar), place, () -> id.set(adopt(scene, adoption, scenes, cast)));
        for (int i = 0; i < adoption.then().size(); i++) {
            var step = adoption.then().get(i);
            timeline.add(at(step.ago(), adoption.key(), i + 1, calendar), place + ", " + step.verb(), () -> telling.perform(
                    scene, adoption.key(), step, cast, calendar.today()));
        }
        var adapted = adoption.adapted();
        if (adapted != null) {
            var caller = cast.player(adoption.by());
            timeline.add(at(adapted.ago(), adoption.key(), adoption.then().size() + 1, calendar), place + ", adaptation", () -> adopting.adapt(
                    caller, adoptions.require(caller, id.get()).resource(), 0, adapted.text()));
        }
    }

    private UUID adopt(Scene scene, Adoption adoption, List<Scene> scenes, Cast cast) {
        var caller = cast.player(adoption.by());
        var id = adopting.adopt(caller, examples.requireTold(caller, example(scene, adoption, scenes)), new CreateAdoptionRequest().idea(adoption.idea()));
        // Also binds the transaction to the adopting municipality again, after the originators have been told in theirs.
        cast.addSuggestion(adoption.key(), adoptions.require(caller, id).resource().getSuggestion().getId());
        return id;
    }

    /** As far as the adopting municipality sees it. */
    private UUID example(Scene adopting, Adoption adoption, List<Scene> scenes) {
        for (var scene : scenes) {
            for (var example : Library.examples(scene).examples()) {
                if (example.key().equals(adoption.of())) {
                    var sql = new Sql("SELECT id FROM good_example WHERE municipality_code = ? AND title = ?", scene.code(), example.title());
                    return queries.find(adopting.code(), sql, row -> row.id("id")).orElseThrow();
                }
            }
        }
        throw new IllegalArgumentException("The demonstration knows no example \"" + adoption.of() + "\"");
    }

    /** Not before the present quarter, and else as everything. */
    private static Instant at(int daysAgo, String key, int position, Calendar calendar) {
        var planned = calendar.at(daysAgo, key, position);
        var first = calendar.today().with(IsoFields.DAY_OF_QUARTER, 1).atTime(MORNING).atZone(Times.ZONE).toInstant().plus(Duration.ofMinutes(position));
        if (!planned.isBefore(first)) {
            return planned;
        }
        return first.isBefore(calendar.now()) ? first : calendar.now().plusMillis(position);
    }
}
