package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import static se.stegvis.testing.Api.expect;

/** What {@link Scenes} needs for what is kept of people, and for how a municipality looks, is closed, and can be read. */
final class PrivacyScenes {
    private static final Set<String> OF_THE_MUNICIPALITY = Set.of("getSetup", "getAppearance", "updateAppearance", "replaceLogo", "getLogo", "deleteLogo", "listClosedDays",
            "createClosedDay", "getClosedDay", "deleteClosedDay", "listAccessibleTexts", "createAccessibleText", "getAccessibleText", "updateAccessibleText", "deleteAccessibleText");
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private final Town town;
    private final Map<String, String> path;
    private final ObjectNode body;

    PrivacyScenes(Town town, Map<String, String> path, ObjectNode body) {
        this.town = town;
        this.path = path;
        this.body = body;
    }

    static boolean know(Operation operation) {
        return operation.tag().equals("privacy") || OF_THE_MUNICIPALITY.contains(operation.id());
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "getMyData", "listRetentionRules", "listRetentionRuns", "getSetup", "getAppearance", "updateAppearance", "replaceLogo", "listClosedDays", "listAccessibleTexts",
                    "createAccessibleText" -> { }
            case "createRetentionRule" -> forgetRule();
            case "getRetentionRule", "updateRetentionRule", "deleteRetentionRule" -> {
                forgetRule();
                path.put("retentionRuleId", PrivacyRoom.rule(town, "NAMES", 24).toString());
            }
            case "createRetentionRun" -> PrivacyRoom.waitForRuns(town);
            case "getRetentionRun", "listRetentionRunEntries" -> path.put("retentionRunId", PrivacyRoom.run(town, true).toString());
            case "getLogo", "deleteLogo" -> PrivacyRoom.logo(town);
            case "createClosedDay" -> body.put("day", aWednesday().toString());
            case "getClosedDay", "deleteClosedDay" -> path.put("closedDayId", PrivacyRoom.closed(town, aWednesday()).toString());
            case "getAccessibleText", "updateAccessibleText", "deleteAccessibleText" -> path.put("accessibleTextId", film());
            default -> throw new AssertionError("The contract has a new operation, tell PrivacyScenes how to reach it: " + operationId);
        }
    }

    private void forgetRule() {
        Database.update("DELETE FROM retention_rule WHERE municipality_code = ? AND subject = 'NAMES'", town.code);
    }

    /** One that no promise reaches, is no holiday, and was not used before. */
    private static LocalDate aWednesday() {
        var day = LocalDate.of(2100, 2, 1).plusYears(WEEKS.incrementAndGet());
        while (day.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private String film() {
        var text = Map.of("kind", "SIGN_LANGUAGE", "place", "WRITING", "language", "sv", "title", "Så lämnar du ett förslag", "address", "https://film.example/forslag");
        return Api.id(expect(201, Api.post(town.ada, town.path("/accessible-texts"), text))).toString();
    }
}
