package se.stegvis.leangroup;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import se.stegvis.api.LeanGroupApi;
import se.stegvis.api.model.CreateLeanGroupMeetingRequest;
import se.stegvis.api.model.CreateLeanGroupMemberRequest;
import se.stegvis.api.model.UpdateLeanGroupMeetingRequest;
import se.stegvis.api.model.UpdateLeanGroupMemberRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** The lean group over HTTP. */
class LeanGroupResource implements LeanGroupApi {
    private final CurrentCaller caller;
    private final LeanGroupMembers members;
    private final LeanGroupMeetings meetings;
    private final CoverageMap coverage;
    private final Exchange exchange;

    LeanGroupResource(CurrentCaller caller, LeanGroupMembers members, LeanGroupMeetings meetings, CoverageMap coverage, Exchange exchange) {
        this.caller = caller;
        this.members = members;
        this.meetings = meetings;
        this.coverage = coverage;
        this.exchange = exchange;
    }

    @Override
    public Response listLeanGroupMembers(String municipalityCode, LocalDate on, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(members.list(caller.get(), on, departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getLeanGroupMember(String municipalityCode, UUID leanGroupMemberId) {
        return exchange.answers().ok(members.require(caller.get(), leanGroupMemberId));
    }

    @Override
    public Response createLeanGroupMember(String municipalityCode, CreateLeanGroupMemberRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = members.takeIn(caller.get(), request);
            return exchange.answers().created(members.require(caller.get(), id), LeanGroupMembers.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateLeanGroupMember(String municipalityCode, UUID leanGroupMemberId, UpdateLeanGroupMemberRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            members.change(caller.get(), leanGroupMemberId, version, request);
            return exchange.answers().ok(members.require(caller.get(), leanGroupMemberId));
        });
    }

    @Override
    public Response deleteLeanGroupMember(String municipalityCode, UUID leanGroupMemberId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            members.remove(caller.get(), leanGroupMemberId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listDepartmentCoverages(String municipalityCode, Integer silentAfterDays) {
        return exchange.answers().all(coverage.of(municipalityCode, silentAfterDays));
    }

    @Override
    public Response listLeanGroupMeetings(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(meetings.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getLeanGroupMeeting(String municipalityCode, UUID leanGroupMeetingId) {
        return exchange.answers().ok(meetings.require(caller.get(), leanGroupMeetingId));
    }

    @Override
    public Response createLeanGroupMeeting(String municipalityCode, CreateLeanGroupMeetingRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = meetings.add(caller.get(), request);
            return exchange.answers().created(meetings.require(caller.get(), id), LeanGroupMeetings.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateLeanGroupMeeting(String municipalityCode, UUID leanGroupMeetingId, UpdateLeanGroupMeetingRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            meetings.change(caller.get(), leanGroupMeetingId, version, request);
            return exchange.answers().ok(meetings.require(caller.get(), leanGroupMeetingId));
        });
    }

    @Override
    public Response deleteLeanGroupMeeting(String municipalityCode, UUID leanGroupMeetingId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            meetings.remove(caller.get(), leanGroupMeetingId, version);
            return exchange.answers().noContent();
        });
    }
}
