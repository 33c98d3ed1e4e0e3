package se.stegvis.platform.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Throws kept answers away when their day is over. */
@ApplicationScoped
class IdempotencyCleaning {
    private final TenantQueries queries;
    private final Times times;

    IdempotencyCleaning(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var codes = queries.list("", new Sql("SELECT code FROM municipality WHERE activated_at IS NOT NULL"), row -> row.text("code"));
        codes.forEach(code -> queries.update(code, new Sql(
                "DELETE FROM idempotency_key WHERE municipality_code = ? AND created_at < ?", code, times.now().minus(IdempotentPosts.KEPT))));
    }
}
