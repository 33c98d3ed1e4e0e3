package se.stegvis.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.Session;
import se.stegvis.platform.problem.DatabaseFaults;

/** Work that changes something: one transaction, bound to one municipality until it ends. */
@ApplicationScoped
public class TenantTransactions {
    private static final int TRIES = 3;

    private final EntityManager entities;

    TenantTransactions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Runs the work in a transaction of its own. A deadlock or serialization failure is tried again, so the work must not have
     * effects outside the database.
     */
    public <T> T call(String municipalityCode, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    bind(municipalityCode);
                    T result = work.get();
                    // Here, so that what the database refuses reaches the caller as it is.
                    entities.flush();
                    return result;
                });
            } catch (RuntimeException failed) {
                if (attempt == TRIES || !DatabaseFaults.mayBeRetried(failed)) {
                    throw failed;
                }
            }
        }
    }

    /** {@link #call} without a result. */
    public void run(String municipalityCode, Runnable work) {
        call(municipalityCode, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work and undoes it: a dry run. */
    public <T> T tryOut(String municipalityCode, Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            bind(municipalityCode);
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void bind(String municipalityCode) {
        entities.unwrap(Session.class).doWork(connection -> {
            // Local to the transaction: a pooled connection carries no municipality on to the next request.
            try (var statement = connection.prepareStatement(TenantQueries.BIND)) {
                statement.setString(1, municipalityCode);
                statement.execute();
            }
        });
    }
}
