package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.PrivacyRoom;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** A day on which the municipality is closed is none that it promised, whether the promise was given before or after. */
@QuarkusTest
class ClosedDaysTest {
    /** A week without holidays: Monday is the 9th; ten working days later is the 23rd. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Inject
    AdjustableClock clock;

    @Inject
    Reminding reminding;

    private Town town;

    @BeforeEach
    void itIsMonday() {
        town = Town.ofItsOwn();
        clock.setTo(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void promisesGivenLaterDoNotCountIt() {
        PrivacyRoom.closed(town, MONDAY.plusDays(1));

        var id = aSuggestionIn(town).submitted();

        assertEquals("2026-03-12", dueOn(id));
        assertEquals(List.of("2026-03-24"), decideDueOn(id));
    }

    @Test
    void promisesThatRunMoveWithItAndBack() {
        var submitted = aSuggestionIn(town).submitted();
        var assessed = aSuggestionIn(town).inAssessment();
        var version = Api.etag(town.mats, town.path("/suggestions/" + assessed)).split("\\.")[0];
        var events = Database.number("SELECT count(*) FROM suggestion_event WHERE municipality_code = ?", town.code);

        var closed = PrivacyRoom.closed(town, MONDAY.plusDays(2));

        assertEquals("2026-03-12", dueOn(submitted));
        assertEquals("2026-03-24", dueOn(assessed));
        assertEquals(version, Api.etag(town.mats, town.path("/suggestions/" + assessed)).split("\\.")[0]);
        assertEquals(events, Database.number("SELECT count(*) FROM suggestion_event WHERE municipality_code = ?", town.code));

        open(closed);

        assertEquals("2026-03-11", dueOn(submitted));
        assertEquals("2026-03-23", dueOn(assessed));
    }

    @Test
    void whatIsDueEarlierOrWasGivenThatDayStays() {
        var id = aSuggestionIn(town).submitted();

        PrivacyRoom.closed(town, MONDAY);
        PrivacyRoom.closed(town, MONDAY.plusDays(3));

        assertEquals("2026-03-11", dueOn(id));
        assertEquals(List.of("2026-03-24"), decideDueOn(id));
    }

    @Test
    void aPromiseThatStandsStillGoesOnWithAllItsDays() {
        var id = aSuggestionIn(town).needingInformation();
        PrivacyRoom.closed(town, MONDAY.plusDays(1));
        clock.setTo(MONDAY.plusDays(3));

        expect(200, Api.postCurrent(town.anna, town.path("/suggestions/" + id), "/information-replies", Map.of("answer", "Avdelning 3.")));

        // Two working days went by while the author was asked.
        assertEquals("2026-03-26", dueOn(id));
    }

    @Test
    void whatWasTakenUpAgainIsCountedFromThatDay() {
        var id = aSuggestionIn(town).deferred();
        clock.setTo(MONDAY.plusDays(7));
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/resumptions", Map.of("reason", "Nu.")));
        assertEquals("2026-03-30", dueOn(id));

        PrivacyRoom.closed(town, MONDAY.plusDays(2));
        assertEquals("2026-03-30", dueOn(id));
        PrivacyRoom.closed(town, MONDAY.plusDays(8));
        assertEquals("2026-03-31", dueOn(id));
    }

    @Test
    void latenessIsCountedWithoutItAndWhatIsDueLaterIsRemindedAnew() {
        var id = aSuggestionIn(town).submitted();
        clock.setTo(MONDAY.plusDays(3));
        reminding.remind(town.code);
        assertEquals(1, reminded(id));

        PrivacyRoom.closed(town, MONDAY.plusDays(1));
        assertEquals("2026-03-12", dueOn(id));
        assertNull(Database.texts("SELECT reminded_on::text FROM suggestion WHERE id = ?", id).get(0));
        clock.advance(Duration.ofDays(1));
        reminding.remind(town.code);

        assertEquals(2, reminded(id));
    }

    @Test
    void figuresDoNotDependOnIt() {
        PrivacyRoom.closed(town, MONDAY.plusDays(1));
        var id = aSuggestionIn(town).submitted();
        clock.setTo(MONDAY.plusDays(4));

        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/decisions", Map.of("outcome", "DECLINE", "reason", "Nej.")));

        assertEquals(List.of("4"), Database.texts("SELECT decision_days::text FROM counted_suggestion WHERE suggestion_id = ?", id));
    }

    @Test
    void aDayIsClosedOnceAndNotIfItIsFreeAlready() {
        PrivacyRoom.closed(town, MONDAY);
        assertEquals(List.of("/day"), refused(409, MONDAY));
        assertEquals(List.of("/day"), refused(422, MONDAY.minusDays(1)));
        assertEquals(List.of("/day"), refused(422, LocalDate.of(2026, 12, 24)));
        assertEquals(List.of("2026-03-09"), expect(200, Api.get(town.anna, town.path("/closed-days"))).path("items.day"));
    }

    private List<String> refused(int status, LocalDate day) {
        return expect(status, Api.post(town.ada, town.path("/closed-days"), Map.of("day", day.toString(), "name", "Stängt"))).path("invalidParameters.property");
    }

    private void open(UUID closedDay) {
        var path = town.path("/closed-days/" + closedDay);
        expect(204, Api.as(town.ada).header("If-Match", Api.etag(town.ada, path)).delete(path));
    }

    private String dueOn(UUID id) {
        return expect(200, Api.get(town.mats, town.path("/suggestions/" + id))).path("dueOn");
    }

    private static List<String> decideDueOn(UUID id) {
        return Database.texts("SELECT decide_due_on::text FROM suggestion WHERE id = ?", id);
    }

    private static long reminded(UUID id) {
        return Database.number("SELECT count(*) FROM suggestion_event WHERE suggestion_id = ? AND type = 'REMINDED'", id);
    }
}
