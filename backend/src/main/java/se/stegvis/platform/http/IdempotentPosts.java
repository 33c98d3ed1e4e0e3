package se.stegvis.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/**
 * POSTs that may be repeated. The key is taken and the answer kept in the transaction of the change itself, so that after a crash
 * either both are there or none. A second request with the key waits on the unique key until the first has ended.
 */
@RequestScoped
class IdempotentPosts {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final ObjectMapper json;
    private final UriInfo uri;
    private final Times times;

    IdempotentPosts(TenantTransactions transactions, TenantQueries queries, ObjectMapper json, UriInfo uri, Times times) {
        this.transactions = transactions;
        this.queries = queries;
        this.json = json;
        this.uri = uri;
        this.times = times;
    }

    /**
     * Does the work in a transaction of the municipality, or gives the kept answer again.
     *
     * @param caller whose key it is: keys of different callers never meet
     * @param key the Idempotency-Key, null for a request that is not to be repeated
     * @param request what is asked for besides the path; another one under the same key is refused with 422
     */
    public Response once(String municipalityCode, String caller, String key, Object request, Supplier<Response> work) {
        if (key == null) {
            return transactions.call(municipalityCode, work);
        }
        var hash = hash(request);
        return transactions.call(municipalityCode, () -> {
            if (!take(municipalityCode, caller, key, hash)) {
                return again(municipalityCode, caller, key, hash);
            }
            var answer = work.get();
            keep(municipalityCode, caller, key, answer);
            return answer;
        });
    }

    private boolean take(String municipalityCode, String caller, String key, byte[] hash) {
        var now = times.now();
        return queries.update(municipalityCode, new Sql("""
                INSERT INTO idempotency_key AS kept (municipality_code, caller, key, request_hash, created_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (municipality_code, caller, key) DO UPDATE
                SET request_hash = excluded.request_hash, created_at = excluded.created_at, status = NULL, body = NULL
                WHERE kept.created_at < ?""", municipalityCode, caller, key, hash, now, now.minus(KEPT))) == 1;
    }

    private Response again(String municipalityCode, String caller, String key, byte[] hash) {
        var sql = new Sql("""
                SELECT request_hash, status, etag, location, body FROM idempotency_key
                WHERE municipality_code = ? AND caller = ? AND key = ?""", municipalityCode, caller, key);
        return queries.find(municipalityCode, sql, row -> {
                    if (!Arrays.equals(row.bytes("request_hash"), hash)) {
                        throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
                    }
                    return Response.status(row.number("status"))
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .header(HttpHeaders.ETAG, row.text("etag"))
                            .header(HttpHeaders.LOCATION, row.text("location"))
                            .entity(row.bytes("body"))
                            .build();
                })
                .orElseThrow(() -> ProblemException.of(ProblemType.UNAVAILABLE));
    }

    private void keep(String municipalityCode, String caller, String key, Response answer) {
        queries.update(municipalityCode, new Sql("""
                UPDATE idempotency_key SET status = ?, etag = ?, location = ?, body = ?
                WHERE municipality_code = ? AND caller = ? AND key = ?""",
                answer.getStatus(), answer.getHeaderString(HttpHeaders.ETAG), answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getEntity(), municipalityCode, caller, key));
    }

    private byte[] hash(Object request) {
        try {
            return EntityTags.sha256((uri.getRequestUri().getRawPath() + "\n" + json.writeValueAsString(request)).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
