package se.stegvis.demonstration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.WorkingDays;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Town;

/** Tells the stories of a municipality of the demonstration in a town of a test's own, as if it were loaded at some time. */
@Singleton
class Rehearsal {
    private final AdjustableClock clock;
    private final Staging staging;
    private final Casting casting;
    private final Telling telling;
    private final TenantTransactions transactions;

    Rehearsal(AdjustableClock clock, Staging staging, Casting casting, Telling telling, TenantTransactions transactions) {
        this.clock = clock;
        this.staging = staging;
        this.casting = casting;
        this.telling = telling;
        this.transactions = transactions;
    }

    static Scene scene(Town town, String directory) {
        return new Scene(town.code, null, null, null, directory, Map.of(), false, true, Library.scenes().stream()
                .filter(one -> one.directory().equals(directory)).findFirst().orElseThrow().stories());
    }

    Cast tell(Scene scene, Instant now) {
        var cast = staging.prepare(scene, clock.today());
        Accounts.all().stream().filter(one -> one.municipality().equals(scene.directory().substring(0, 4)))
                .forEach(one -> cast.addPlayer(one.username(), casting.signedIn(scene, one.subject(), one.department(), one.name(), one.roles())));
        transactions.run(scene.code(), () -> telling.tell(scene, cast, new Calendar(now, WorkingDays.of(scene.code())), time()));
        clock.setTo(now);
        return cast;
    }

    /** The product's time, which everybody in a test shares. */
    DemonstrationClock time() {
        return new DemonstrationClock() {
            @Override
            void goTo(Instant instant) {
                clock.setTo(instant);
            }
        };
    }
}
