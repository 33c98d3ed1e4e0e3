package se.stegvis.staffmeeting;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import se.stegvis.api.StaffMeetingApi;
import se.stegvis.api.model.CreateStaffMeetingRequest;
import se.stegvis.api.model.ShowGoodExampleRequest;
import se.stegvis.api.model.UpdateStaffMeetingRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Staff meetings over HTTP. */
class StaffMeetingResource implements StaffMeetingApi {
    private final CurrentCaller caller;
    private final StaffMeetings meetings;
    private final Exchange exchange;

    StaffMeetingResource(CurrentCaller caller, StaffMeetings meetings, Exchange exchange) {
        this.caller = caller;
        this.meetings = meetings;
        this.exchange = exchange;
    }

    @Override
    public Response listStaffMeetings(String municipalityCode, Instant from, Instant to, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(meetings.list(caller.get(), from, to, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getStaffMeeting(String municipalityCode, UUID staffMeetingId) {
        return exchange.answers().ok(meetings.require(caller.get(), staffMeetingId));
    }

    @Override
    public Response createStaffMeeting(String municipalityCode, CreateStaffMeetingRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = meetings.plan(caller.get(), request);
            return exchange.answers().created(meetings.require(caller.get(), id), StaffMeetings.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateStaffMeeting(String municipalityCode, UUID staffMeetingId, UpdateStaffMeetingRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            meetings.change(caller.get(), staffMeetingId, version, request);
            return exchange.answers().ok(meetings.require(caller.get(), staffMeetingId));
        });
    }

    @Override
    public Response deleteStaffMeeting(String municipalityCode, UUID staffMeetingId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            meetings.callOff(caller.get(), staffMeetingId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response showGoodExample(String municipalityCode, UUID staffMeetingId, ShowGoodExampleRequest request, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            meetings.show(caller.get(), staffMeetingId, version, request.getGoodExampleId());
            return exchange.answers().ok(meetings.require(caller.get(), staffMeetingId));
        });
    }

    @Override
    public Response removeShownExample(String municipalityCode, UUID staffMeetingId, UUID goodExampleId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            meetings.takeAway(caller.get(), staffMeetingId, goodExampleId, version);
            return exchange.answers().noContent();
        });
    }
}
