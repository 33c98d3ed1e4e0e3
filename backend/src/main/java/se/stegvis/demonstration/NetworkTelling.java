package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.CreateActionPlanRequest;
import se.stegvis.api.model.CreateNetworkMeetingRequest;
import se.stegvis.api.model.CreateNetworkVisitRequest;
import se.stegvis.api.model.CreateToolboxEntryRequest;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.Role;
import se.stegvis.collaboration.ActionPlans;
import se.stegvis.collaboration.Meetings;
import se.stegvis.collaboration.Participant;
import se.stegvis.collaboration.ToolboxEntries;
import se.stegvis.collaboration.Visits;
import se.stegvis.identity.Caller;
import se.stegvis.identity.Grant;
import se.stegvis.network.NetworkAccess;
import se.stegvis.platform.tenancy.TenantTransactions;

/** Tells what the members of the network have done together, on the days on which they did it. To be told once, in one transaction. */
@ApplicationScoped
class NetworkTelling {
    private static final int MORNING = 9;

    private final NetworkAccess access;
    private final Meetings meetings;
    private final ActionPlans plans;
    private final Visits visits;
    private final ToolboxEntries toolbox;
    private final TenantTransactions transactions;
    private final ObjectMapper json;

    NetworkTelling(
            NetworkAccess access, Meetings meetings, ActionPlans plans, Visits visits, ToolboxEntries toolbox, TenantTransactions transactions, ObjectMapper json) {
        this.access = access;
        this.meetings = meetings;
        this.plans = plans;
        this.visits = visits;
        this.toolbox = toolbox;
        this.transactions = transactions;
        this.json = json;
    }

    /** @param coordinator of the network, whose members are those that the file names, from 1 May 2024 at the latest */
    void tell(UUID networkId, Caller coordinator, DemonstrationClock clock) {
        var host = new Participant(coordinator, networkId, access.tenant(coordinator, networkId));
        var story = Library.collaboration();
        transactions.run(host.tenant(), () -> {
            each(story.path("meetings"), clock, (one, municipality) -> meetings.add(host, json.convertValue(one, CreateNetworkMeetingRequest.class)));
            each(story.path("plans"), clock, (one, municipality) -> plans.add(member(host, municipality), json.convertValue(one, CreateActionPlanRequest.class)));
            each(story.path("visits"), clock, (one, municipality) -> visits.add(host, json.convertValue(one, CreateNetworkVisitRequest.class)));
            each(story.path("toolbox"), clock, (one, municipality) ->
                    toolbox.add(municipality == null ? host : member(host, municipality), json.convertValue(one, CreateToolboxEntryRequest.class)));
        });
    }

    /** What is told of whom and when is for us; the rest is what the contract asks for. */
    private static void each(JsonNode things, DemonstrationClock clock, Deed deed) {
        for (var thing : things) {
            ObjectNode content = thing.deepCopy();
            var day = content.remove("on");
            var by = content.remove("by");
            if (day != null) {
                clock.goTo(LocalDate.parse(day.textValue()).atTime(MORNING, 0).toInstant(ZoneOffset.UTC));
            }
            deed.happens(content, by == null ? null : by.textValue());
        }
    }

    /** Somebody of that member, bound as the coordinator is, so that all is one transaction. */
    private static Participant member(Participant host, String municipality) {
        var person = new Caller(municipality, null, "demonstration", null, "Demonstrationen", null, Language.sv, false, Set.of(),
                List.of(new Grant(Role.LEAN_COORDINATOR, null)));
        return new Participant(person, host.networkId(), host.tenant());
    }

    @FunctionalInterface
    private interface Deed {
        void happens(ObjectNode content, String municipality);
    }
}
