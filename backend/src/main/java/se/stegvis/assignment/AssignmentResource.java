package se.stegvis.assignment;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.AssignmentApi;
import se.stegvis.api.model.AnswerAssignmentRequest;
import se.stegvis.api.model.AssignmentState;
import se.stegvis.api.model.CreateAssignmentRequest;
import se.stegvis.api.model.UpdateAssignmentRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Assignments to managers over HTTP. */
class AssignmentResource implements AssignmentApi {
    private final CurrentCaller caller;
    private final Assignments assignments;
    private final ManagerAssignments parts;
    private final Exchange exchange;

    AssignmentResource(CurrentCaller caller, Assignments assignments, ManagerAssignments parts, Exchange exchange) {
        this.caller = caller;
        this.assignments = assignments;
        this.parts = parts;
        this.exchange = exchange;
    }

    @Override
    public Response listAssignments(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(assignments.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getAssignment(String municipalityCode, UUID assignmentId) {
        return exchange.answers().ok(assignments.require(caller.get(), assignmentId));
    }

    @Override
    public Response createAssignment(String municipalityCode, CreateAssignmentRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = assignments.give(caller.get(), request);
            return exchange.answers().created(assignments.require(caller.get(), id), Assignments.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateAssignment(String municipalityCode, UUID assignmentId, UpdateAssignmentRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            assignments.change(caller.get(), assignmentId, version, request);
            return exchange.answers().ok(assignments.require(caller.get(), assignmentId));
        });
    }

    @Override
    public Response remindManagers(String municipalityCode, UUID assignmentId, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, assignmentId, () -> {
            assignments.remind(caller.get(), assignmentId, version);
            return exchange.answers().ok(assignments.require(caller.get(), assignmentId));
        });
    }

    @Override
    public Response listManagerAssignments(String municipalityCode, UUID assignmentId, String manager, AssignmentState state, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(parts.list(caller.get(), assignmentId, manager != null, state, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getManagerAssignment(String municipalityCode, UUID managerAssignmentId) {
        return exchange.answers().ok(parts.require(caller.get(), managerAssignmentId));
    }

    @Override
    public Response answerAssignment(String municipalityCode, UUID managerAssignmentId, AnswerAssignmentRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            parts.answer(caller.get(), managerAssignmentId, version, request);
            return exchange.answers().ok(parts.require(caller.get(), managerAssignmentId));
        });
    }
}
