package se.stegvis.coaching;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.CoachingApi;
import se.stegvis.api.model.AssignGuideRequest;
import se.stegvis.api.model.CloseCoachingRequest;
import se.stegvis.api.model.CoachingState;
import se.stegvis.api.model.CreateCoachingRequest;
import se.stegvis.api.model.CreateCoachingVisitRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Coaching over HTTP. */
class CoachingResource implements CoachingApi {
    private final CurrentCaller caller;
    private final Coachings coachings;
    private final Guides guides;
    private final Exchange exchange;

    CoachingResource(CurrentCaller caller, Coachings coachings, Guides guides, Exchange exchange) {
        this.caller = caller;
        this.coachings = coachings;
        this.guides = guides;
        this.exchange = exchange;
    }

    @Override
    public Response listCoachings(String municipalityCode, CoachingState state, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(coachings.list(caller.get(), state, departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getCoaching(String municipalityCode, UUID coachingId) {
        return exchange.answers().ok(coachings.require(caller.get(), coachingId));
    }

    @Override
    public Response createCoaching(String municipalityCode, CreateCoachingRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = coachings.ask(caller.get(), request);
            return exchange.answers().created(coachings.require(caller.get(), id), Coachings.path(municipalityCode, id));
        });
    }

    @Override
    public Response assignGuide(String municipalityCode, UUID coachingId, AssignGuideRequest request, String ifMatch, String idempotencyKey) {
        return changed(municipalityCode, coachingId, request, ifMatch, idempotencyKey, version -> coachings.assign(caller.get(), coachingId, version, request.getPersonId()));
    }

    @Override
    public Response addCoachingVisit(String municipalityCode, UUID coachingId, CreateCoachingVisitRequest request, String ifMatch, String idempotencyKey) {
        return changed(municipalityCode, coachingId, request, ifMatch, idempotencyKey, version -> coachings.visit(caller.get(), coachingId, version, request));
    }

    @Override
    public Response closeCoaching(String municipalityCode, UUID coachingId, CloseCoachingRequest request, String ifMatch, String idempotencyKey) {
        return changed(municipalityCode, coachingId, request, ifMatch, idempotencyKey, version -> coachings.close(caller.get(), coachingId, version, request.getChange()));
    }

    @Override
    public Response listGuides(String municipalityCode, UUID departmentId) {
        return exchange.answers().all(guides.of(municipalityCode, departmentId));
    }

    private Response changed(String municipalityCode, UUID id, Object request, String ifMatch, String idempotencyKey, Step step) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            step.take(version);
            return exchange.answers().ok(coachings.require(caller.get(), id));
        });
    }

    /** A change based on a version. */
    private interface Step {
        void take(int version);
    }
}
