package se.stegvis.collaboration;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.CollaborationApi;
import se.stegvis.api.model.CreateActionPlanRequest;
import se.stegvis.api.model.CreateNetworkMeetingRequest;
import se.stegvis.api.model.CreateNetworkVisitRequest;
import se.stegvis.api.model.UpdateActionPlanRequest;
import se.stegvis.api.model.UpdateNetworkMeetingRequest;
import se.stegvis.api.model.UpdateNetworkVisitRequest;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Meetings, action plans and visits over HTTP. */
class CollaborationResource implements CollaborationApi {
    private final Participation participation;
    private final Meetings meetings;
    private final ActionPlans plans;
    private final Visits visits;
    private final Exchange exchange;

    CollaborationResource(Participation participation, Meetings meetings, ActionPlans plans, Visits visits, Exchange exchange) {
        this.participation = participation;
        this.meetings = meetings;
        this.plans = plans;
        this.visits = visits;
        this.exchange = exchange;
    }

    @Override
    public Response listNetworkMeetings(UUID networkId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(meetings.list(participation.in(networkId), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getNetworkMeeting(UUID networkId, UUID meetingId) {
        return exchange.answers().ok(meetings.require(participation.in(networkId), meetingId));
    }

    @Override
    public Response createNetworkMeeting(UUID networkId, CreateNetworkMeetingRequest request, String idempotencyKey) {
        var participant = participation.in(networkId);
        return exchange.once(participant.tenant(), participant.caller().key(), idempotencyKey, request, () -> {
            var added = meetings.add(participant, request);
            return exchange.answers().created(added, Meetings.path(participant, added.resource().getId()));
        });
    }

    @Override
    public Response updateNetworkMeeting(UUID networkId, UUID meetingId, UpdateNetworkMeetingRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> exchange.answers().ok(meetings.change(participant, meetingId, version, request)));
    }

    @Override
    public Response deleteNetworkMeeting(UUID networkId, UUID meetingId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> {
            meetings.remove(participant, meetingId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listActionPlans(UUID networkId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(plans.list(participation.in(networkId), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getActionPlan(UUID networkId, UUID actionPlanId) {
        return exchange.answers().ok(plans.require(participation.in(networkId), actionPlanId));
    }

    @Override
    public Response createActionPlan(UUID networkId, CreateActionPlanRequest request, String idempotencyKey) {
        var participant = participation.in(networkId);
        return exchange.once(participant.tenant(), participant.caller().key(), idempotencyKey, request, () -> {
            var added = plans.add(participant, request);
            return exchange.answers().created(added, ActionPlans.path(participant, added.resource().getId()));
        });
    }

    @Override
    public Response updateActionPlan(UUID networkId, UUID actionPlanId, UpdateActionPlanRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> exchange.answers().ok(plans.change(participant, actionPlanId, version, request)));
    }

    @Override
    public Response listNetworkVisits(UUID networkId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(visits.list(participation.in(networkId), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getNetworkVisit(UUID networkId, UUID visitId) {
        return exchange.answers().ok(visits.require(participation.in(networkId), visitId));
    }

    @Override
    public Response createNetworkVisit(UUID networkId, CreateNetworkVisitRequest request, String idempotencyKey) {
        var participant = participation.in(networkId);
        return exchange.once(participant.tenant(), participant.caller().key(), idempotencyKey, request, () -> {
            var added = visits.add(participant, request);
            return exchange.answers().created(added, Visits.path(participant, added.resource().getId()));
        });
    }

    @Override
    public Response updateNetworkVisit(UUID networkId, UUID visitId, UpdateNetworkVisitRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> exchange.answers().ok(visits.change(participant, visitId, version, request)));
    }

    @Override
    public Response deleteNetworkVisit(UUID networkId, UUID visitId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> {
            visits.remove(participant, visitId, version);
            return exchange.answers().noContent();
        });
    }
}
