package se.stegvis.publication;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.UUID;
import se.stegvis.api.PublicationApi;
import se.stegvis.api.model.CreatePublicationRequest;
import se.stegvis.api.model.CreateSignOffRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.network.NetworkAccess;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;

/** Sign-offs, publications, and the coordinator's pull over HTTP. */
class PublicationResource implements PublicationApi {
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final int WHOLE = 100;

    private final CurrentCaller caller;
    private final NetworkAccess access;
    private final Checklists checklists;
    private final SignOffs signOffs;
    private final MemberStandings standings;
    private final Publications publications;
    private final Publishing publishing;
    private final NetworkBenchmarks benchmarks;
    private final Request request;
    private final Exchange exchange;

    PublicationResource(
            CurrentCaller caller,
            NetworkAccess access,
            Checklists checklists,
            SignOffs signOffs,
            MemberStandings standings,
            Publications publications,
            Publishing publishing,
            NetworkBenchmarks benchmarks,
            Request request,
            Exchange exchange) {
        this.caller = caller;
        this.access = access;
        this.checklists = checklists;
        this.signOffs = signOffs;
        this.standings = standings;
        this.publications = publications;
        this.publishing = publishing;
        this.benchmarks = benchmarks;
        this.request = request;
        this.exchange = exchange;
    }

    @Override
    public Response getSignOffChecklist(String municipalityCode, UUID networkId, String period) {
        return exchange.answers().ok(checklists.of(caller.get(), networkId, period));
    }

    @Override
    public Response listSignOffs(String municipalityCode, UUID networkId, String period, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(signOffs.list(caller.get(), networkId, period, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getSignOff(String municipalityCode, UUID signOffId) {
        return exchange.answers().ok(signOffs.require(caller.get(), signOffId));
    }

    @Override
    public Response createSignOff(String municipalityCode, CreateSignOffRequest wanted, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, wanted, () -> {
            var id = signOffs.sign(caller.get(), wanted);
            return exchange.answers().created(signOffs.require(caller.get(), id), SignOffs.path(municipalityCode, id));
        });
    }

    @Override
    public Response deleteSignOff(String municipalityCode, UUID signOffId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            signOffs.takeBack(caller.get(), signOffId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listMemberStandings(UUID networkId, String period) {
        return exchange.answers().page(Page.only(standings.of(caller.get(), networkId, period), WHOLE));
    }

    @Override
    public Response listPublications(UUID networkId, String period, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(publications.list(caller.get(), networkId, period, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getPublication(UUID networkId, UUID publicationId) {
        return exchange.answers().ok(publications.require(caller.get(), networkId, publicationId));
    }

    @Override
    public Response createPublication(UUID networkId, CreatePublicationRequest wanted, String idempotencyKey) {
        return exchange.once(access.tenant(caller.get(), networkId), caller.get().key(), idempotencyKey, wanted, () -> {
            var id = publishing.publish(caller.get(), networkId, wanted);
            return exchange.answers().created(publications.require(caller.get(), networkId, id), Publications.path(networkId, id));
        });
    }

    @Override
    public Response listNetworkBenchmarks(UUID networkId, String period, Instant from, Integer limit, Integer page, String cursor) {
        var asker = caller.get();
        var offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();
        var chosen = request.selectVariant(offered);
        if (chosen == null || !CSV.isCompatible(chosen.getMediaType())) {
            return exchange.answers().page(benchmarks.list(asker, networkId, period, from, new PageRequest(limit, page, cursor)));
        }
        return exchange.answers().csv(benchmarks.version(asker, networkId, period, from),
                out -> BenchmarkCsv.write(out, wanted -> benchmarks.list(asker, networkId, period, from, wanted)));
    }
}
