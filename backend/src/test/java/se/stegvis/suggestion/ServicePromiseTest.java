package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** What the author is promised, in working days, and what happens when the promise is broken. */
@QuarkusTest
class ServicePromiseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Inject
    AdjustableClock clock;

    @Inject
    Reminding reminding;

    private Town town;

    @BeforeEach
    void itIsMonday() {
        clock.reset();
        town = Town.ofItsOwn();
        clock.setTo(MONDAY);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void itIsAcknowledgedWithinTwoWorkingDaysAndDecidedWithinTen() {
        var id = aSuggestionIn(town).submitted();
        assertEquals(List.of("2026-03-04", "ACKNOWLEDGE"), due(id));

        expect(200, step(town.mats, id, "/acknowledgements", Map.of()));
        assertEquals(List.of("2026-03-16", "DECIDE"), due(id));
    }

    @Test
    void easterIsNotCounted() {
        clock.setTo(LocalDate.of(2026, 4, 1));

        assertEquals(List.of("2026-04-07", "ACKNOWLEDGE"), due(aSuggestionIn(town).submitted()));
    }

    @Test
    void theDayIsThatOfStockholm() {
        clock.setTo(Instant.parse("2026-03-02T23:30:00Z"));

        assertEquals(List.of("2026-03-05", "ACKNOWLEDGE"), due(aSuggestionIn(town).submitted()));
    }

    @Test
    void theMunicipalityPromisesWhatItWill() {
        var settings = town.path("/settings");
        expect(200, Api.as(town.ada).header("If-Match", Api.etag(town.ada, settings)).contentType("application/json")
                .body(Map.of("language", "sv", "blindAssessment", false, "acknowledgeWithinDays", 1, "decideWithinDays", 3, "escalateAfterDays", 1, "stateLabels", Map.of()))
                .put(settings));

        assertEquals(List.of("2026-03-03", "ACKNOWLEDGE"), due(aSuggestionIn(town).submitted()));
        assertEquals(List.of("2026-03-05", "DECIDE"), due(aSuggestionIn(town).inAssessment()));
    }

    @Test
    void theClockStandsStillWhileTheAuthorIsAsked() {
        var id = aSuggestionIn(town).inAssessment();
        clock.setTo(MONDAY.plusDays(2));
        expect(200, step(town.mats, id, "/information-requests", Map.of("question", "Var?")));
        assertNull(read(id).path("dueOn"));

        clock.setTo(MONDAY.plusDays(9));
        expect(200, step(town.anna, id, "/information-replies", Map.of("answer", "Överallt.")));

        assertEquals(List.of("2026-03-23", "DECIDE"), due(id));
    }

    @Test
    void itIsLateWhenTheDayHasPassedAndNotBefore() {
        var id = aSuggestionIn(town).submitted();

        clock.setTo(MONDAY.plusDays(2));
        assertFalse(read(id).<Boolean>path("overdue"));
        assertFalse(listed(town.anna, "overdue=true").contains(id.toString()));

        clock.setTo(MONDAY.plusDays(3));
        assertTrue(read(id).<Boolean>path("overdue"));
        assertTrue(listed(town.anna, "overdue=true").contains(id.toString()));
        assertFalse(listed(town.anna, "overdue=false").contains(id.toString()));
    }

    @Test
    void theMostUrgentComesFirst() {
        var later = aSuggestionIn(town).inAssessment();
        clock.setTo(MONDAY.minusDays(30));
        var late = aSuggestionIn(town).submitted();
        clock.setTo(MONDAY);

        assertEquals(List.of(late.toString(), later.toString()), listed(town.mats, "waitingFor=me&sort=dueOn"));
    }

    @Test
    void itIsRemindedOfOnce() {
        var id = aSuggestionIn(town).submitted();
        reminding.remind(town.code);
        assertEquals(0, happened(id, "REMINDED"));

        clock.setTo(MONDAY.plusDays(3));
        reminding.remind(town.code);
        reminding.remind(town.code);

        assertEquals(1, happened(id, "REMINDED"));
    }

    @Test
    void aNewStepIsRemindedOfAnew() {
        var id = aSuggestionIn(town).submitted();
        clock.setTo(MONDAY.plusDays(3));
        reminding.remind(town.code);
        expect(200, step(town.mats, id, "/acknowledgements", Map.of()));

        clock.setTo(MONDAY.plusDays(15));
        reminding.remind(town.code);

        assertEquals(2, happened(id, "REMINDED"));
    }

    @Test
    void aPromiseThatStaysBrokenGoesOneLevelUpAtATime() {
        var id = aSuggestionIn(town).submitted();
        assertTrue(listed(town.mats, "waitingFor=me").contains(id.toString()));

        clock.setTo(LocalDate.of(2026, 3, 10));
        reminding.remind(town.code);
        assertEquals(0, read(id).<Integer>path("escalationLevel"));

        clock.setTo(LocalDate.of(2026, 3, 11));
        reminding.remind(town.code);
        reminding.remind(town.code);
        assertEquals(1, read(id).<Integer>path("escalationLevel"));
        assertTrue(listed(town.maria, "waitingFor=me").contains(id.toString()));

        clock.setTo(LocalDate.of(2026, 3, 18));
        reminding.remind(town.code);
        assertEquals(2, read(id).<Integer>path("escalationLevel"));
        assertTrue(listed(town.lena, "waitingFor=me").contains(id.toString()));
        assertEquals(2, happened(id, "ESCALATED"));
    }

    @Test
    void whoActsBringsItBackDown() {
        var id = aSuggestionIn(town).submitted();
        clock.setTo(LocalDate.of(2026, 3, 11));
        reminding.remind(town.code);

        expect(200, step(town.maria, id, "/acknowledgements", Map.of()));

        assertEquals(0, read(id).<Integer>path("escalationLevel"));
        assertTrue(listed(town.mats, "waitingFor=me").contains(id.toString()));
    }

    @Test
    void whatWaitsForAnotherThanTheAuthorsAnswerDoesNotGoUp() {
        var id = aSuggestionIn(town).inAssessment();
        expect(200, step(town.mats, id, "/decisions", Map.of("outcome", "DEFER", "reason", "Sen.", "deferredUntil", "2026-03-10")));

        clock.setTo(LocalDate.of(2026, 6, 1));
        reminding.remind(town.code);

        assertEquals(List.of(1, 0), List.of(happened(id, "REMINDED"), happened(id, "ESCALATED")));
    }

    @Test
    void aUnitWithoutAManagerIsAnsweredForAbove() {
        var byMaria = aSuggestionIn(town).at(town.bruksgarden).submitted();
        var byLena = aSuggestionIn(town).at(town.energi).submitted();

        assertTrue(listed(town.maria, "waitingFor=me").contains(byMaria.toString()));
        assertTrue(listed(town.lena, "waitingFor=me").contains(byLena.toString()));
        assertFalse(listed(town.mats, "waitingFor=me").contains(byMaria.toString()));
    }

    private List<Object> due(UUID id) {
        return List.of(read(id).path("dueOn"), read(id).path("dueReason"));
    }

    private List<String> listed(Person person, String how) {
        return expect(200, Api.get(person, town.path("/suggestions?limit=100&" + how))).path("items.id");
    }

    private int happened(UUID id, String type) {
        return Collections.frequency(expect(200, Api.get(town.anna, town.path("/suggestions/" + id + "/events?limit=100"))).<List<String>>path("items.type"), type);
    }

    private Response step(Person person, UUID id, String step, Map<String, ?> body) {
        return Api.postCurrent(person, town.path("/suggestions/" + id), step, body);
    }

    private Response read(UUID id) {
        return expect(200, Api.get(town.anna, town.path("/suggestions/" + id)));
    }
}
