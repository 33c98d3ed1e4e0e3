package se.stegvis.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/** What the lean group of a town does, all made through the API. */
public final class LeanRoom {
    private LeanRoom() {}

    public static UUID member(Town town, Person person, UUID department) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/lean-group-members"),
                Map.of("personId", town.id(person), "departmentId", department, "joinedOn", "2026-01-15"))));
    }

    public static UUID training(Town town, String kind) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/trainings"), Map.of("kind", kind, "title", "Handledarutbildning"))));
    }

    /** An occasion in a month, of a training of guides. */
    public static UUID occasion(Town town, int seats) {
        var starts = Instant.now().plus(Duration.ofDays(30));
        return Api.id(expect(201, Api.post(town.lena, town.path("/training-occasions"), Map.of("trainingId", training(town, "GUIDE"), "startsAt", starts.toString(),
                "endsAt", starts.plus(Duration.ofHours(3)).toString(), "place", "Folkets hus", "seats", seats))));
    }

    public static UUID signUp(Town town, Person person, UUID occasion) {
        return Api.id(expect(201, Api.post(person, town.path("/training-occasions/" + occasion + "/sign-ups"), Map.of())));
    }

    /** Nobody waits a month for it. */
    public static void begins(UUID occasion) {
        Database.update("UPDATE training_occasion SET starts_at = now() - interval '1 hour' WHERE id = ?", occasion);
    }

    public static UUID assignment(Town town) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/assignments"),
                Map.of("title", "Starta en tavla", "description", "Skriv vad ni valde.", "dueOn", "2199-01-31"))));
    }

    /** The manager's part of it. */
    public static UUID part(Town town, Person manager, UUID assignment) {
        return UUID.fromString(expect(200, Api.get(manager, town.path("/manager-assignments?manager=me&assignmentId=" + assignment))).path("items[0].id"));
    }

    /** A staff meeting in so many days. */
    public static UUID staffMeeting(Town town, int days) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/staff-meetings"),
                Map.of("title", "Kommuninfo", "startsAt", Instant.now().plus(Duration.ofDays(days)).toString(), "place", "Folkets hus"))));
    }

    public static UUID nomination(Town town, Person by, UUID example, String period) {
        return Api.id(expect(201, Api.post(by, town.path("/nominations"), Map.of("goodExampleId", example, "period", period, "reason", "Litet och billigt."))));
    }

    public static UUID recognitionForm(Town town) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/recognition-forms"), Map.of("kind", "THANKS", "name", "Tårta med kommundirektören"))));
    }

    /** A recognition that the person is asked to accept. */
    public static UUID offeredRecognition(Town town, Person by, Person person) {
        return Api.id(expect(201, Api.post(by, town.path("/recognitions"),
                Map.of("formId", recognitionForm(town), "personId", town.id(person), "message", "Tack för att du gjorde nätterna lugnare."))));
    }

    public static UUID refinementRequest(Town town, Person by, UUID suggestion) {
        return Api.id(expect(201, Api.post(by, town.path("/refinement-requests"),
                Map.of("suggestionId", suggestion, "need", "KNOWLEDGE", "description", "Någon som kan räkna på ett sent mellanmål.", "hours", 8))));
    }
}
