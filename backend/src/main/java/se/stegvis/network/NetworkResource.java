package se.stegvis.network;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.NetworkApi;
import se.stegvis.api.model.CreateDefinitionAdoptionRequest;
import se.stegvis.api.model.CreateNetworkMemberRequest;
import se.stegvis.api.model.CreateNetworkRequest;
import se.stegvis.api.model.UpdateNetworkMemberRequest;
import se.stegvis.api.model.UpdateNetworkRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Networks over HTTP. */
class NetworkResource implements NetworkApi {
    private final CurrentCaller caller;
    private final NetworkAccess access;
    private final Networks networks;
    private final NetworkMembers members;
    private final Exchange exchange;

    NetworkResource(CurrentCaller caller, NetworkAccess access, Networks networks, NetworkMembers members, Exchange exchange) {
        this.caller = caller;
        this.access = access;
        this.networks = networks;
        this.members = members;
        this.exchange = exchange;
    }

    @Override
    public Response listNetworks(Integer limit, Integer page, String cursor) {
        return exchange.answers().page(networks.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getNetwork(UUID networkId) {
        return exchange.answers().ok(networks.require(caller.get(), networkId));
    }

    @Override
    public Response createNetwork(CreateNetworkRequest request, String idempotencyKey) {
        return exchange.once(NetworkAccess.organisationOf(caller.get()), caller.get().key(), idempotencyKey, request, () -> {
            var id = networks.begin(caller.get(), request);
            return exchange.answers().created(networks.require(caller.get(), id), Networks.path(id));
        });
    }

    @Override
    public Response updateNetwork(UUID networkId, UpdateNetworkRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(access.tenant(caller.get(), networkId), () -> {
            networks.describe(caller.get(), networkId, version, request);
            return exchange.answers().ok(networks.require(caller.get(), networkId));
        });
    }

    @Override
    public Response adoptDefinition(UUID networkId, CreateDefinitionAdoptionRequest request, String idempotencyKey) {
        return exchange.once(access.tenant(caller.get(), networkId), caller.get().key(), idempotencyKey, request, () -> {
            networks.adopt(caller.get(), networkId, request);
            return exchange.answers().ok(networks.require(caller.get(), networkId));
        });
    }

    @Override
    public Response listNetworkMembers(UUID networkId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(members.list(caller.get(), networkId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getNetworkMember(UUID networkId, UUID networkMemberId) {
        return exchange.answers().ok(members.require(caller.get(), networkId, networkMemberId));
    }

    @Override
    public Response createNetworkMember(UUID networkId, CreateNetworkMemberRequest request, String idempotencyKey) {
        return exchange.once(access.tenant(caller.get(), networkId), caller.get().key(), idempotencyKey, request, () -> {
            var id = members.takeIn(caller.get(), networkId, request);
            return exchange.answers().created(members.require(caller.get(), networkId, id), NetworkMembers.path(networkId, id));
        });
    }

    @Override
    public Response updateNetworkMember(UUID networkId, UUID networkMemberId, UpdateNetworkMemberRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(access.tenant(caller.get(), networkId), () -> {
            members.change(caller.get(), networkId, networkMemberId, version, request);
            return exchange.answers().ok(members.require(caller.get(), networkId, networkMemberId));
        });
    }

    @Override
    public Response deleteNetworkMember(UUID networkId, UUID networkMemberId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(access.tenant(caller.get(), networkId), () -> {
            members.remove(caller.get(), networkId, networkMemberId, version);
            return exchange.answers().noContent();
        });
    }
}
