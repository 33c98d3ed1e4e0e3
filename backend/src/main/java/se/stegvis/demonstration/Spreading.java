package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.api.model.UpdateGoodExampleRequest;
import se.stegvis.demonstration.ExampleScript.Example;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.goodexample.TellingExamples;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.WorkingDays;

/** Lets municipalities share their examples and do the same as each other. That needs all of them and their network, so it comes last. */
@ApplicationScoped
class Spreading {
    private static final Set<ExampleVisibility> SHARED = EnumSet.of(ExampleVisibility.NETWORK, ExampleVisibility.PUBLIC);

    private final TellingExamples examples;
    private final AdoptionTelling adoptions;
    private final Acts acts;
    private final TenantTransactions transactions;
    private final TenantQueries queries;

    Spreading(TellingExamples examples, AdoptionTelling adoptions, Acts acts, TenantTransactions transactions, TenantQueries queries) {
        this.examples = examples;
        this.adoptions = adoptions;
        this.acts = acts;
        this.transactions = transactions;
        this.queries = queries;
    }

    /** Does nothing for those who have done it already. */
    void spread(List<Scene> scenes, Function<Scene, Cast> casts, Instant now, DemonstrationClock clock) {
        var waiting = scenes.stream().filter(Scene::leanGroup).filter(this::isWaiting).toList();
        clock.goTo(now);
        waiting.forEach(scene -> share(scene, casts.apply(scene)));
        waiting.forEach(scene -> adopt(scene, scenes, casts.apply(scene), new Calendar(now, WorkingDays.of(scene.code())), clock));
    }

    /** Its examples are told, but nothing is adopted: so is it also after a start that was killed in between. */
    private boolean isWaiting(Scene scene) {
        var titles = Library.examples(scene).examples().stream().map(Example::title).toList();
        var sql = new Sql("""
                SELECT 1 WHERE NOT EXISTS (SELECT FROM adoption WHERE municipality_code = ?)
                AND (SELECT count(*) FROM good_example WHERE municipality_code = ? AND title = ANY(?)) = ?""", scene.code(), scene.code(), titles, titles.size());
        return queries.find(scene.code(), sql, row -> true).isPresent();
    }

    private void share(Scene scene, Cast cast) {
        transactions.run(scene.code(), () -> Library.examples(scene).examples().forEach(one -> share(scene, one, cast)));
    }

    private void adopt(Scene scene, List<Scene> scenes, Cast cast, Calendar calendar, DemonstrationClock clock) {
        transactions.run(scene.code(), () -> adoptions.tell(scene, scenes, cast, calendar, clock));
    }

    private void share(Scene scene, Example example, Cast cast) {
        record Told(UUID id, int version) {}
        var request = acts.as(acts.object(example.rest()), UpdateGoodExampleRequest.class);
        if (SHARED.contains(request.getVisibility())) {
            var sql = new Sql("SELECT id, version FROM good_example WHERE municipality_code = ? AND title = ?", scene.code(), example.title());
            var told = queries.find(scene.code(), sql, row -> new Told(row.id("id"), row.number("version"))).orElseThrow();
            examples.tellAnew(cast.player(example.by()), told.id(), told.version(), request);
        }
    }
}
