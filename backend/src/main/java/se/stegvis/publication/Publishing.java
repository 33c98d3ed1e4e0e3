package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.CreatePublicationRequest;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.figure.Period;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definitions;
import se.stegvis.network.NetworkAccess;
import se.stegvis.network.NetworkMembers;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Publishes what members have signed off. From then on nothing of it changes. */
@ApplicationScoped
public class Publishing {
    private final TenantQueries queries;
    private final NetworkAccess access;
    private final NetworkMembers members;
    private final Definitions definitions;
    private final Times times;

    Publishing(TenantQueries queries, NetworkAccess access, NetworkMembers members, Definitions definitions, Times times) {
        this.queries = queries;
        this.access = access;
        this.members = members;
        this.definitions = definitions;
        this.times = times;
    }

    /** Runs in a transaction of the network. Nothing signed off that is not published yet: 422. */
    public UUID publish(Caller caller, UUID networkId, CreatePublicationRequest request) {
        var tenant = access.tenant(caller, networkId);
        var period = Period.of(request.getPeriod(), "/period");
        if (!period.isOverOn(times.today())) {
            throw ProblemException.rule(new Refusal("/period", "period-not-over", period));
        }
        var waiting = new Sql("SELECT 1 FROM sign_off WHERE network_id = ? AND period = ? AND publication_id IS NULL LIMIT 1", networkId, period.toString());
        if (queries.find(tenant, waiting, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("/period", "nothing-signed-off", period));
        }
        var id = Ids.next();
        queries.update(tenant, new Sql("""
                INSERT INTO publication (id, network_id, period, number, definition_version, published_at, comment)
                SELECT ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ? FROM publication WHERE network_id = ? AND period = ?""",
                id, networkId, period.toString(), definitions.adopted(tenant, networkId, period.firstDay()).version(), times.now(), request.getComment(),
                networkId, period.toString()));
        queries.update(tenant, new Sql("UPDATE sign_off SET publication_id = ? WHERE network_id = ? AND period = ? AND publication_id IS NULL",
                id, networkId, period.toString()));
        compose(tenant, networkId, period, id);
        return id;
    }

    /** Each member with its latest published revision, or the reason why it has no place. */
    private void compose(String tenant, UUID networkId, Period period, UUID id) {
        var codes = members.on(tenant, networkId, period.lastDay()).stream().map(MunicipalityReference::getCode).toList();
        queries.update(tenant, new Sql("""
                INSERT INTO publication_member (publication_id, network_id, municipality_code, sign_off_id, absence)
                SELECT ?, ?, code, o.id, CASE WHEN o.id IS NULL THEN 'NOT_SIGNED_OFF' ELSE o.withheld END
                FROM unnest(?::text[]) AS code
                LEFT JOIN LATERAL (
                    SELECT s.id, s.withheld FROM sign_off s
                    WHERE s.network_id = ? AND s.municipality_code = code AND s.period = ? AND s.publication_id IS NOT NULL
                    ORDER BY s.revision DESC LIMIT 1
                ) o ON true""", id, networkId, codes, networkId, period.toString()));
    }
}
