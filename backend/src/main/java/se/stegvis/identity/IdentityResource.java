package se.stegvis.identity;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.IdentityApi;
import se.stegvis.api.model.CreateRoleAssignmentRequest;
import se.stegvis.api.model.Role;
import se.stegvis.api.model.UpdateMyselfRequest;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** People and their roles over HTTP. */
class IdentityResource implements IdentityApi {
    private final CurrentCaller caller;
    private final Myselves myselves;
    private final People people;
    private final RoleAssignments roles;
    private final Exchange exchange;

    IdentityResource(CurrentCaller caller, Myselves myselves, People people, RoleAssignments roles, Exchange exchange) {
        this.caller = caller;
        this.myselves = myselves;
        this.people = people;
        this.roles = roles;
        this.exchange = exchange;
    }

    @Override
    public Response getMyself() {
        return exchange.answers().ok(myselves.of(caller.get()));
    }

    @Override
    public Response updateMyself(UpdateMyselfRequest request, String ifMatch) {
        return exchange.answers().ok(myselves.change(caller.get(), EntityTags.requiredVersion(ifMatch), request));
    }

    @Override
    public Response listPersons(String municipalityCode, String q, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(people.list(municipalityCode, q, departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response listRoleAssignments(String municipalityCode, UUID personId, Role role, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(roles.list(municipalityCode, personId, role, departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getRoleAssignment(String municipalityCode, UUID roleAssignmentId) {
        return exchange.answers().ok(roles.require(municipalityCode, roleAssignmentId));
    }

    @Override
    public Response createRoleAssignment(String municipalityCode, CreateRoleAssignmentRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var given = roles.give(municipalityCode, request);
            return exchange.answers().created(given, RoleAssignments.path(municipalityCode, given.resource().getId()));
        });
    }

    @Override
    public Response deleteRoleAssignment(String municipalityCode, UUID roleAssignmentId, String ifMatch) {
        roles.takeBack(municipalityCode, roleAssignmentId, EntityTags.requiredVersion(ifMatch));
        return exchange.answers().noContent();
    }
}
