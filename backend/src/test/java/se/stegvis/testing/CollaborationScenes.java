package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/** What {@link Scenes} needs for what members of a network do together. */
final class CollaborationScenes {
    private final Town town;
    private final Person person;
    private final Map<String, String> path;
    private final Map<String, String> query;
    private final ObjectNode body;
    private final UUID network = Networks.shared();

    CollaborationScenes(Town town, Person person, Map<String, String> path, Map<String, String> query, ObjectNode body) {
        this.town = town;
        this.person = person;
        this.path = path;
        this.query = query;
        this.body = body;
    }

    /** A file that the toolbox takes. */
    static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    void prepare(String operationId) {
        path.put("networkId", network.toString());
        switch (operationId) {
            case "listNetworkMeetings", "createNetworkMeeting", "listActionPlans", "listNetworkVisits", "listToolboxEntries", "createToolboxEntry" -> { }
            case "getNetworkMeeting", "updateNetworkMeeting", "deleteNetworkMeeting" -> path.put("meetingId", meeting());
            // A member has one plan.
            case "createActionPlan" -> Database.update("DELETE FROM action_plan WHERE network_id = ? AND municipality_code = ?", network, town.code);
            case "getActionPlan", "updateActionPlan" -> path.put("actionPlanId", plan());
            case "createNetworkVisit" -> towns();
            case "updateNetworkVisit" -> {
                towns();
                path.put("visitId", visit());
            }
            case "getNetworkVisit", "deleteNetworkVisit" -> path.put("visitId", visit());
            case "getToolboxEntry", "updateToolboxEntry", "deleteToolboxEntry" -> path.put("toolboxEntryId", entry());
            case "createToolboxFile" -> {
                path.put("toolboxEntryId", entry());
                query.put("name", "chefskontrakt.pdf");
            }
            case "getToolboxFile", "deleteToolboxFile" -> {
                path.put("toolboxEntryId", entry());
                path.put("toolboxFileId", file());
            }
            default -> throw new AssertionError("The contract has a new operation, tell CollaborationScenes how to reach it: " + operationId);
        }
    }

    private void towns() {
        body.put("visitorCode", town.code).put("hostCode", other().code);
    }

    private Town other() {
        return town.equals(Town.vimmerby()) ? Town.olofstrom() : Town.vimmerby();
    }

    private String meeting() {
        return made(Person.NINA, "/meetings", Map.of("kind", "START", "title", "Startmöte", "startsAt", "2024-05-14T09:30:00+02:00"));
    }

    private String plan() {
        Database.update("DELETE FROM action_plan WHERE network_id = ? AND municipality_code = ?", network, town.code);
        return made(town.lena, "/action-plans", Map.of("goal", "Ett förslag per anställd", "strategy", "Besluten tas i arbetslaget."));
    }

    private String visit() {
        return made(town.lena, "/visits", Map.of("kind", "STUDY_VISIT", "visitedOn", "2024-09-18", "visitorCode", town.code, "hostCode", other().code));
    }

    private String entry() {
        return made(person, "/toolbox-entries", Map.of("kind", "GUIDE", "title", "Tavelmöte", "description", "Så håller vi ett möte på tio minuter."));
    }

    private String file() {
        var sent = Api.as(person).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/octet-stream").queryParam("name", "tavelmöte.pdf")
                .body(pdf()).post("/networks/" + network + "/toolbox-entries/" + path.get("toolboxEntryId") + "/files");
        return Api.id(expect(201, sent)).toString();
    }

    private String made(Person by, String where, Map<String, ?> what) {
        return Api.id(expect(201, Api.post(by, "/networks/" + network + where, what))).toString();
    }
}
