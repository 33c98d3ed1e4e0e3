package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** What {@link Scenes} needs for staff meetings, recognition and support for suggestions. */
final class RecognitionScenes {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Town town;
    private final Person person;
    private final Map<String, String> path;
    private final ObjectNode body;

    RecognitionScenes(Town town, Person person, Map<String, String> path, ObjectNode body) {
        this.town = town;
        this.person = person;
        this.path = path;
        this.body = body;
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "listStaffMeetings", "listNominations", "listAwards", "listRecognitionForms", "createRecognitionForm", "listRecognitions", "listRefinementRequests" -> { }
            case "createStaffMeeting" -> inAMonth();
            case "updateStaffMeeting" -> {
                path.put("staffMeetingId", LeanRoom.staffMeeting(town, 30).toString());
                inAMonth();
            }
            case "getStaffMeeting", "deleteStaffMeeting" -> path.put("staffMeetingId", LeanRoom.staffMeeting(town, 30).toString());
            case "showGoodExample" -> {
                path.put("staffMeetingId", LeanRoom.staffMeeting(town, 30).toString());
                body.put("goodExampleId", Examples.example(town, "MUNICIPALITY").toString());
            }
            case "removeShownExample" -> shownExample();
            case "createNomination" -> body.put("goodExampleId", Examples.example(town, "MUNICIPALITY").toString());
            case "getNomination", "deleteNomination" ->
                    path.put("nominationId", LeanRoom.nomination(town, person, Examples.example(town, "MUNICIPALITY"), "2026-11").toString());
            case "createAward" -> {
                var month = aMonth();
                var example = Examples.example(town, "MUNICIPALITY");
                LeanRoom.nomination(town, town.anna, example, month);
                body.put("goodExampleId", example.toString()).put("period", month);
            }
            case "getAward", "deleteAward" -> path.put("awardId", award());
            case "getRecognitionForm", "updateRecognitionForm", "deleteRecognitionForm" -> path.put("recognitionFormId", LeanRoom.recognitionForm(town).toString());
            case "createRecognition" -> {
                body.remove("personId");
                body.put("formId", LeanRoom.recognitionForm(town).toString()).put("departmentId", town.brannargarden.toString())
                        .put("suggestionId", aSuggestionIn(town).submitted().toString());
            }
            case "getRecognition", "acceptRecognition", "refuseRecognition" -> path.put("recognitionId", LeanRoom.offeredRecognition(town, town.lena, person).toString());
            case "createRefinementRequest" -> body.put("suggestionId", suggestion().toString());
            case "getRefinementRequest", "updateRefinementRequest", "closeRefinementRequest" -> request();
            case "createRefinementOffer" -> {
                request();
                body.put("personId", town.id(town.gunnar).toString());
            }
            case "updateRefinementOffer" -> {
                request();
                var offered = Api.postCurrent(town.lena, town.path("/refinement-requests/" + path.get("refinementRequestId")), "/offers",
                        Map.of("hours", 8, "personId", town.id(person)));
                path.put("refinementOfferId", expect(200, offered).<List<String>>path("offers.id").get(0));
            }
            default -> throw new AssertionError("The contract has a new operation, tell RecognitionScenes how to reach it: " + operationId);
        }
    }

    private void inAMonth() {
        body.put("startsAt", Instant.now().plus(Duration.ofDays(30)).toString());
    }

    private void shownExample() {
        var meeting = LeanRoom.staffMeeting(town, 30);
        var example = Examples.example(town, "MUNICIPALITY");
        expect(200, Api.postCurrent(town.lena, town.path("/staff-meetings/" + meeting), "/good-examples", Map.of("goodExampleId", example)));
        path.put("staffMeetingId", meeting.toString());
        path.put("goodExampleId", example.toString());
    }

    /** A month that nothing has won yet. */
    private static String aMonth() {
        return YearMonth.of(1600, 1).plusMonths(NUMBER.incrementAndGet()).toString();
    }

    private String award() {
        var month = aMonth();
        var example = Examples.example(town, "MUNICIPALITY");
        LeanRoom.nomination(town, town.anna, example, month);
        return Api.id(expect(201, Api.post(town.lena, town.path("/awards"), Map.of("goodExampleId", example, "period", month, "motivation", "Märks varje morgon.")))).toString();
    }

    private UUID suggestion() {
        return aSuggestionIn(town).by(person).submitted();
    }

    private void request() {
        path.put("refinementRequestId", LeanRoom.refinementRequest(town, person, suggestion()).toString());
    }
}
