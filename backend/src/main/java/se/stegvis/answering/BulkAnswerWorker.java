package se.stegvis.answering;

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

/**
 * Works bulk answers off, one row after the other: at once those that came to this server, and every half minute what a server that
 * ended left behind. After each row the next municipality has its turn.
 */
@ApplicationScoped
class BulkAnswerWorker {
    private static final Logger LOG = Logger.getLogger(BulkAnswerWorker.class);

    private final Municipalities municipalities;
    private final AnsweringRows rows;
    private final BulkAnswers answers;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "bulk-answers"));
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    BulkAnswerWorker(Municipalities municipalities, AnsweringRows rows, BulkAnswers answers) {
        this.municipalities = municipalities;
        this.rows = rows;
        this.answers = answers;
    }

    void onBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnsweringMany.Begun begun) {
        wake(begun.municipalityCode());
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        municipalities.activeCodes().forEach(this::wake);
    }

    @Scheduled(every = "12h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        municipalities.forEachActive("Forgetting old bulk answers", answers::forgetOld);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdown();
    }

    private void wake(String municipalityCode) {
        if (!worker.isShutdown() && waiting.add(municipalityCode)) {
            worker.execute(() -> work(municipalityCode));
        }
    }

    private void work(String municipalityCode) {
        waiting.remove(municipalityCode);
        try {
            if (rows.answerNext(municipalityCode)) {
                wake(municipalityCode);
            }
        } catch (RuntimeException failed) {
            LOG.warnf("The bulk answers of %s wait: %s", municipalityCode, failed.getClass().getSimpleName());
        }
    }
}
