package se.stegvis.privacy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import se.stegvis.municipality.Municipalities;

/** When the rules are followed: at night, when an administrator asks for it, and when a server has left a run half done. */
@ApplicationScoped
class RetentionHours {
    private static final Logger LOG = Logger.getLogger(RetentionHours.class);

    private final Municipalities municipalities;
    private final BeginningRuns beginning;
    private final FollowingRules following;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "retention"));

    RetentionHours(Municipalities municipalities, BeginningRuns beginning, FollowingRules following) {
        this.municipalities = municipalities;
        this.beginning = beginning;
        this.following = following;
    }

    @Scheduled(cron = "0 0 3 * * ?", timeZone = "Europe/Stockholm", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNight() {
        municipalities.forEachActive("Retention", beginning::beginNightly);
    }

    @Scheduled(every = "2m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUp() {
        municipalities.forEachActive("Retention", code -> beginning.takeAbandoned(code).ifPresent(run -> following.follow(code, run)));
    }

    void onBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) RetentionRunBegun begun) {
        if (!worker.isShutdown()) {
            worker.execute(() -> follow(begun));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdown();
    }

    private void follow(RetentionRunBegun begun) {
        try {
            following.follow(begun.municipalityCode(), begun.runId());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The retention run %s waits", begun.runId());
        }
    }
}
