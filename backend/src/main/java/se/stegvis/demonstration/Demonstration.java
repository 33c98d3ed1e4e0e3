package se.stegvis.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/**
 * Loads the demonstration data, once: a municipality that has a suggestion already is left alone. Its stories and its everyday
 * suggestions are one transaction, so that a start that was killed begins anew.
 */
@ApplicationScoped
class Demonstration {
    static final String ENABLED = "stegvis.demonstration.enabled";

    private static final Logger LOG = Logger.getLogger(Demonstration.class);
    /** Longer than any story goes back. */
    private static final Duration BEGINNING = Duration.ofDays(200);
    /** How long people leave their news unread here. */
    private static final Duration NEWS = Duration.ofDays(9);
    private static final int PATIENCE = 60;
    private static final long PAUSE_MILLIS = 50;

    private final Staging staging;
    private final Telling telling;
    private final EverydayWriting everyday;
    private final NetworkStaging networks;
    private final Spreading spreading;
    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final Clock clock;
    private final boolean enabled;

    Demonstration(
            Staging staging,
            Telling telling,
            EverydayWriting everyday,
            NetworkStaging networks,
            Spreading spreading,
            TenantTransactions transactions,
            TenantQueries queries,
            Clock clock,
            @ConfigProperty(name = ENABLED, defaultValue = "false") boolean enabled) {
        this.staging = staging;
        this.telling = telling;
        this.everyday = everyday;
        this.networks = networks;
        this.spreading = spreading;
        this.transactions = transactions;
        this.queries = queries;
        this.clock = clock;
        this.enabled = enabled;
    }

    /** After the municipalities have been made known. */
    void load(@Observes @Priority(100) StartupEvent start) {
        if (!enabled || !(clock instanceof DemonstrationClock moved)) {
            return;
        }
        var begin = Instant.now();
        try {
            var scenes = Library.scenes();
            var casts = new HashMap<Scene, Cast>();
            int told = 0;
            for (var scene : scenes) {
                told += isTold(scene) ? 0 : tell(scene, casts, begin, moved);
            }
            networks.stage(scenes.stream().filter(Scene::everyday).map(Scene::code).toList(), begin, moved);
            spreading.spread(scenes, scene -> casts.computeIfAbsent(scene, again -> staging.prepare(again, Times.dayOf(begin))), begin, moved);
            casts.keySet().stream().filter(Demonstration::hasAccounts).forEach(scene -> putOldNewsAway(scene, begin.minus(NEWS)));
            if (told > 0) {
                LOG.infof("Demonstration data: %d suggestions in %d ms", told, Duration.between(begin, Instant.now()).toMillis());
            }
        } catch (RuntimeException failed) {
            // The product itself is well without it.
            LOG.error("The demonstration data could not be loaded", failed);
        } finally {
            moved.comeBack();
        }
    }

    private int tell(Scene scene, Map<Scene, Cast> casts, Instant now, DemonstrationClock moved) {
        moved.goTo(now.minus(BEGINNING));
        var calendar = new Calendar(now, WorkingDays.of(scene.code()));
        var cast = staging.prepare(scene, calendar.today());
        casts.put(scene, cast);
        return transactions.call(scene.code(), () -> telling.tell(scene, cast, calendar, moved) + everyday.write(scene, cast, now));
    }

    private static boolean hasAccounts(Scene scene) {
        return Accounts.all().stream().anyMatch(account -> account.municipality().equals(scene.code()));
    }

    /** Nobody leaves months of news unread. They are made beside us, so they are waited for, but not for ever. */
    private void putOldNewsAway(Scene scene, Instant before) {
        var waiting = new Sql("SELECT 1 FROM outbox WHERE municipality_code = ? LIMIT 1", scene.code());
        try {
            for (int i = 0; i < PATIENCE && queries.find(scene.code(), waiting, row -> true).isPresent(); i++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        queries.update(scene.code(), new Sql(
                "UPDATE notification SET read_at = created_at WHERE municipality_code = ? AND created_at < ? AND read_at IS NULL", scene.code(), before));
    }

    private boolean isTold(Scene scene) {
        var sql = new Sql("SELECT 1 FROM suggestion WHERE municipality_code = ? LIMIT 1", scene.code());
        return queries.find(scene.code(), sql, row -> true).isPresent();
    }
}
