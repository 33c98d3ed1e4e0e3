package se.stegvis.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/**
 * How much a caller may ask of this server: a steady rate with room for a burst. One who asks more is told to wait (429); the
 * others notice nothing.
 */
@ApplicationScoped
public class RequestBudget {
    private static final int REMEMBERED_CALLERS = 50_000;
    private static final Duration ATTEMPTS = Duration.ofMinutes(10);

    private final int perSecond;
    private final int burst;
    private final int attempts;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(REMEMBERED_CALLERS).expireAfterAccess(Duration.ofMinutes(10)).build();

    /**
     * @param perSecond requests a second that a caller may go on with
     * @param burst requests that a caller may make at once
     * @param attempts how often in ten minutes somebody may try what could be guessed
     */
    RequestBudget(
            @ConfigProperty(name = "stegvis.limits.requests-per-second") int perSecond,
            @ConfigProperty(name = "stegvis.limits.burst") int burst,
            @ConfigProperty(name = "stegvis.limits.attempts") int attempts) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.attempts = attempts;
    }

    /** Takes one request from the caller's budget, or refuses. */
    public void spend(String caller) {
        if (!buckets.get(caller, this::full).tryConsume(1)) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS);
        }
    }

    /** Takes one try at a secret from the caller's few, or refuses. */
    public void spendAttempt(String caller) {
        if (!buckets.get("attempts " + caller, who -> fewAttempts()).tryConsume(1)) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private Bucket fewAttempts() {
        return Bucket.builder().addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, ATTEMPTS)).build();
    }

    private Bucket full(String caller) {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1))).build();
    }
}
