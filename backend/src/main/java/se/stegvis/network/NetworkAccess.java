package se.stegvis.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Who reaches a network: its coordinator, and municipalities that are members. A network is a tenant as a municipality is one, so that
 * row-level security keeps its rows apart too; members and coordinator are bound differently, for they see different rows.
 */
@ApplicationScoped
public class NetworkAccess {
    private static final String COORDINATOR = "coordinator:";
    private static final String ORGANISATION = "organisation:";

    private final TenantQueries queries;
    private final Times times;

    NetworkAccess(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /** The tenant that statements about the network are bound to for this caller. For everybody else it does not exist: 404. */
    public String tenant(Caller caller, UUID networkId) {
        return caller.municipalityCode() == null ? coordinator(caller, networkId) : member(caller.municipalityCode(), networkId);
    }

    /** The tenant of the networks that the caller's organisation coordinates. A coordinator of no organisation: 403. */
    public static String organisationOf(Caller caller) {
        if (caller.organisation() == null) {
            throw ProblemException.notAllowed();
        }
        return ORGANISATION + caller.organisation();
    }

    static String coordinatorOf(UUID networkId) {
        return COORDINATOR + networkId;
    }

    private String coordinator(Caller caller, UUID networkId) {
        var sql = new Sql("SELECT 1 FROM network WHERE id = ? AND organisation = ?", networkId, caller.organisation());
        return caller.organisation() == null || queries.find(organisationOf(caller), sql, row -> true).isEmpty() ? refuse() : coordinatorOf(networkId);
    }

    private String member(String municipalityCode, UUID networkId) {
        var sql = new Sql("""
                SELECT 1 FROM network_member WHERE network_id = ? AND municipality_code = ? AND (left_on IS NULL OR left_on >= ?) LIMIT 1""",
                networkId, municipalityCode, times.today());
        return queries.find(municipalityCode, sql, row -> true).isEmpty() ? refuse() : networkId.toString();
    }

    private static String refuse() {
        throw ProblemException.notFound();
    }
}
