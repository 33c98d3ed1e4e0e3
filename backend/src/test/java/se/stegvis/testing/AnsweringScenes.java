package se.stegvis.testing;

import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What {@link Scenes} needs for the board, and for answering many. */
final class AnsweringScenes {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate FAR_AWAY = LocalDate.of(2100, 1, 1);

    private final Town town;
    private final Person person;
    private final Map<String, String> path;
    private final ObjectNode body;

    AnsweringScenes(Town town, Person person, Map<String, String> path, ObjectNode body) {
        this.town = town;
        this.person = person;
        this.path = path;
        this.body = body;
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "getBoard", "streamBoardChanges" -> path.put("departmentId", town.brannargarden.toString());
            case "listBulkAnswers", "listTextTemplates", "listDeputies" -> { }
            // Nobody's suggestion: what becomes of it beside the request changes nothing.
            case "createBulkAnswer" -> ((ObjectNode) body.withArray("items").get(0)).put("suggestionId", UUID.randomUUID().toString());
            case "getBulkAnswer", "listBulkAnswerRows", "stopBulkAnswer" -> path.put("bulkAnswerId", bulkAnswer().toString());
            case "createTextTemplate" -> body.put("name", aName());
            case "getTextTemplate", "deleteTextTemplate" -> path.put("textTemplateId", template().toString());
            case "updateTextTemplate" -> {
                path.put("textTemplateId", template().toString());
                // Not the kind of those that are added: the longest name there can be stands once for each.
                body.put("name", aName()).put("kind", "STOP");
            }
            case "createDeputy" -> {
                var day = aWeek();
                body.put("managerId", town.id(town.mats).toString()).put("deputyId", town.id(town.anna).toString())
                        .put("startsOn", day.toString()).put("endsOn", day.plusDays(6).toString());
            }
            case "getDeputy", "deleteDeputy" -> path.put("deputyId", deputy().toString());
            case "updateDeputy" -> {
                path.put("deputyId", deputy().toString());
                var day = aWeek();
                body.put("startsOn", day.toString()).put("endsOn", day.toString());
            }
            default -> throw new AssertionError("The contract has a new operation, tell AnsweringScenes how to reach it: " + operationId);
        }
    }

    /** One that nobody works on: no server has heard of it. */
    private UUID bulkAnswer() {
        var id = UUID.randomUUID();
        var suggestion = aSuggestionIn(town).submitted();
        Database.update("INSERT INTO bulk_answer (id, municipality_code, kind, asked_by, state, started_at) VALUES (?, ?, 'ACKNOWLEDGE', ?, 'RUNNING', now())",
                id, town.code, town.id(person));
        Database.update("INSERT INTO bulk_answer_row (municipality_code, bulk_answer_id, position, suggestion_id, seen_version) VALUES (?, ?, 1, ?, 0)",
                town.code, id, suggestion);
        return id;
    }

    private UUID template() {
        return Api.id(expect(201, Api.post(town.lena, town.path("/text-templates"), Map.of("kind", "DECLINE", "name", aName(), "text", "Inte i år."))));
    }

    private UUID deputy() {
        var day = aWeek();
        return Api.id(expect(201, Api.post(town.ada, town.path("/deputies"),
                Map.of("managerId", town.id(town.mats), "deputyId", town.id(town.anna), "startsOn", day.toString(), "endsOn", day.plusDays(6).toString()))));
    }

    private static String aName() {
        return "Mall " + NUMBER.incrementAndGet();
    }

    /** A week in which nobody is anybody's deputy. */
    private static LocalDate aWeek() {
        return FAR_AWAY.plusWeeks(NUMBER.incrementAndGet());
    }
}
