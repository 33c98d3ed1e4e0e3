package se.stegvis.figure;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import se.stegvis.municipality.Municipalities;

/** Counts at start, beside the service, what a database older than counting holds. */
@ApplicationScoped
class CatchingUp {
    private static final Logger LOG = Logger.getLogger(CatchingUp.class);

    private final Counting counting;
    private final Municipalities municipalities;
    private final ManagedExecutor executor;

    CatchingUp(Counting counting, Municipalities municipalities, ManagedExecutor executor) {
        this.counting = counting;
        this.municipalities = municipalities;
        this.executor = executor;
    }

    void catchUp(@Observes StartupEvent start) {
        executor.execute(() -> {
            try {
                var counted = municipalities.activeCodes().stream().mapToInt(counting::catchUp).sum();
                if (counted > 0) {
                    LOG.infof("Counted %d suggestions from before counting", counted);
                }
            } catch (RuntimeException failed) {
                LOG.error("Counting could not catch up; it is tried again at the next start", failed);
            }
        });
    }
}
