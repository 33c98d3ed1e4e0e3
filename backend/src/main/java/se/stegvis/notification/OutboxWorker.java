package se.stegvis.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import se.stegvis.municipality.Municipalities;
import se.stegvis.suggestion.SuggestionEventAppended;

/**
 * Goes through the outbox: at once when this server added to it, and every half minute for what another server left behind.
 * Rows are claimed by status, never by position: a slower transaction commits a lower number later.
 */
@ApplicationScoped
class OutboxWorker {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);

    private final Municipalities municipalities;
    private final TellingPeople telling;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "outbox"));
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    OutboxWorker(Municipalities municipalities, TellingPeople telling) {
        this.municipalities = municipalities;
        this.telling = telling;
    }

    void onEvent(@Observes(during = TransactionPhase.AFTER_SUCCESS) SuggestionEventAppended appended) {
        wake(appended.municipalityCode());
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        municipalities.activeCodes().forEach(this::wake);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdown();
    }

    /** A municipality that waits already is not queued twice: the run to come sees the new rows as well. */
    private void wake(String municipalityCode) {
        if (!worker.isShutdown() && waiting.add(municipalityCode)) {
            worker.execute(() -> work(municipalityCode));
        }
    }

    private void work(String municipalityCode) {
        waiting.remove(municipalityCode);
        try {
            telling.tellAll(municipalityCode);
        } catch (RuntimeException failed) {
            LOG.warnf("The outbox of %s waits: %s", municipalityCode, failed.getClass().getSimpleName());
        }
    }
}
