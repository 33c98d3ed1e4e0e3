package se.stegvis.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import se.stegvis.platform.tenancy.TenantTransactions;

/** The ways in which a request changes something, and the answers: what every resource needs. */
@RequestScoped
public class Exchange {
    private final TenantTransactions transactions;
    private final IdempotentPosts posts;
    private final Answers answers;

    Exchange(TenantTransactions transactions, IdempotentPosts posts, Answers answers) {
        this.transactions = transactions;
        this.posts = posts;
        this.answers = answers;
    }

    public Answers answers() {
        return answers;
    }

    /** A POST: done once for each Idempotency-Key. */
    public Response once(String municipalityCode, String caller, String key, Object request, Supplier<Response> work) {
        return posts.once(municipalityCode, caller, key, request, work);
    }

    /** A PUT or DELETE: idempotent by itself. */
    public Response inTransaction(String municipalityCode, Supplier<Response> work) {
        return transactions.call(municipalityCode, work);
    }

    /** A POST that shall only show what would happen. */
    public Response tryOut(String municipalityCode, Supplier<Response> work) {
        return transactions.tryOut(municipalityCode, work);
    }
}
