package se.stegvis.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

/** What the demonstration tells of the lean groups is what the rules allow, whenever it is loaded. */
@QuarkusTest
class LeanTellingTest {
    private static final String SUNDAY = "2026-11-22T11:00:00Z";

    @Inject
    AdjustableClock clock;

    @Inject
    Rehearsal rehearsal;

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        clock.reset();
        town = Town.ofItsOwn();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"1060-olofstrom, 2026-11-23T03:00:00Z", "1060-olofstrom, 2027-01-07T22:59:00Z", "0884-vimmerby, 2027-05-15T12:00:00Z"})
    void itCanBeToldOnEveryDay(String directory, Instant now) {
        tell(directory, now);

        assertTrue(answer("/trainings").<List<?>>path("items").size() > 1);
        assertEquals(0, Database.number("SELECT count(*) FROM assignment WHERE municipality_code = ? AND remind_on <= ?::date", town.code, now.toString()));
    }

    @Test
    void managersHaveWordsToStartFromAndOneIsAway() {
        tell("1060-olofstrom", Instant.parse(SUNDAY));

        assertEquals(8, answer("/text-templates").<List<?>>path("items").size());
        assertEquals(List.of("Mats Månsson"), answer("/deputies?on=2026-11-22").path("items.deputy.displayName"));
        assertEquals(List.of("Surfplattan vid tavlan"), answer("/kiosks").path("items.name"));
    }

    @Test
    void oneCompanyIsMissing() {
        tell("1060-olofstrom", Instant.parse(SUNDAY));

        // The town has its own beside those of the story.
        assertEquals(Set.of("Energibolaget", "Energi AB", "Skolan", "Äldreomsorgen"), Set.copyOf(
                answer("/department-coverages").<List<String>>path("items.findAll { it.depth == 0 && it.representation == 'NONE' }.department.name")));
        assertEquals(1, answer("/lean-group-members").<List<?>>path("items.findAll { it.leftOn != null }").size());
        assertEquals(List.of(3, 1), List.of(answer("/lean-group-meetings").<List<?>>path("items").size(),
                answer("/lean-group-meetings").<List<?>>path("items.findAll { it.decisions == null }").size()));
    }

    @Test
    void someAreTrainedAndSomeWait() {
        tell("1060-olofstrom", Instant.parse(SUNDAY));

        assertEquals(Set.of("INTRODUCTION", "GUIDE", "LEADER", "FIVE_PRINCIPLES"), Set.copyOf(answer("/trainings").<List<String>>path("items.kind")));
        assertEquals(6, answer("/trained-persons?kind=GUIDE").<List<?>>path("items").size());
        var ahead = answer("/training-occasions?from=" + SUNDAY);
        assertEquals(List.of(2, 0), ahead.path("items.waiting"));
        assertTrue(answer("/guides").<List<Boolean>>path("items.trained").contains(true));
    }

    @Test
    void coachingIsThereInEachState() {
        tell("1060-olofstrom", Instant.parse(SUNDAY));

        assertEquals(List.of("REQUESTED", "ASSIGNED", "ASSIGNED", "CLOSED"), answer("/coachings").path("items.state"));
        assertEquals(List.of(0, 0, 2, 3), answer("/coachings").<List<List<?>>>path("items.visits").stream().map(List::size).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Starta en tavla och sätt ett mål", "Ta med ett gott exempel till Kommuninfo"})
    void managersHaveAnsweredOrAreToldToDoSo(String title) {
        tell("1060-olofstrom", Instant.parse(SUNDAY));

        var assignment = answer("/assignments").<Map<String, Object>>path("items.find { it.title == '" + title + "' }");

        var isLate = title.startsWith("Starta");
        // Sven, Maria and Mats of the town have not been told of in any story.
        assertEquals(isLate ? List.of(13, 1, 1) : List.of(2, 0, 0), List.of(assignment.get("done"), assignment.get("notDone"),
                isLate ? (int) assignment.get("overdue") - 3 : assignment.get("overdue")));
    }

    private void tell(String directory, Instant now) {
        rehearsal.tell(Rehearsal.scene(town, directory), now);
    }

    private Response answer(String path) {
        return expect(200, Api.get(town.lena, town.path(path)));
    }
}
