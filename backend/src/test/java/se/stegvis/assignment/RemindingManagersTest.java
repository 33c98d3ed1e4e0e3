package se.stegvis.assignment;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.Api.expect;

/** Managers who have not answered are reminded a week before the due day and the day after it, each once. */
@QuarkusTest
class RemindingManagersTest {
    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Inject
    AdjustableClock clock;

    @Inject
    RemindingManagers reminding;

    @Inject
    TenantTransactions transactions;

    private Town town;

    @BeforeEach
    void itIsTheSecondOfMarch() {
        clock.reset();
        town = Town.ofItsOwn();
        clock.setTo(GIVEN);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void onceAWeekBeforeAndOnceTheDayAfter() {
        give(DUE);

        assertEquals(0, remindedBy(DUE.minusDays(8)));
        assertEquals(1, remindedBy(DUE.minusDays(7)));
        assertEquals(1, remindedBy(DUE));
        assertEquals(2, remindedBy(DUE.plusDays(1)));
        assertEquals(2, remindedBy(DUE.plusDays(30)));
        assertNull(expect(200, Api.get(town.mats, town.path("/notifications"))).path("items[0].actor"));
    }

    @Test
    void whoHasAnsweredIsLeftInPeace() {
        var path = town.path("/manager-assignments/" + expect(200, Api.get(town.mats, town.path("/manager-assignments?assignmentId=" + give(DUE)))).path("items[0].id"));
        expect(200, Api.as(town.mats).header("If-Match", Api.etag(town.mats, path)).contentType("application/json").body(Map.of("state", "NOT_DONE", "answer", "Vi hann inte.")).put(path));

        assertEquals(0, remindedBy(DUE.minusDays(7)));
        assertEquals(1, reminders(town.sven));
    }

    @Test
    void whoGetsItLateIsRemindedOnlyWhenItIsPast() {
        give(GIVEN.plusDays(7));

        assertEquals(0, remindedBy(GIVEN.plusDays(7)));
        assertEquals(1, remindedBy(GIVEN.plusDays(8)));
    }

    @Test
    void aNewDayIsRemindedOfAnew() {
        var path = town.path("/assignments/" + give(DUE));
        assertEquals(1, remindedBy(DUE.minusDays(7)));

        expect(200, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).contentType("application/json")
                .body(Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", DUE.plusDays(30).toString())).put(path));

        assertEquals(1, remindedBy(DUE.plusDays(1)));
        assertEquals(2, remindedBy(DUE.plusDays(23)));
    }

    @Test
    void whoWasRemindedByHandIsNotToldTwiceThatDay() {
        var path = town.path("/assignments/" + give(DUE));
        clock.setTo(DUE.plusDays(1));
        expect(200, Api.postCurrent(town.lena, path, "/reminders", Map.of()));

        assertEquals(1, remindedBy(DUE.plusDays(1)));
        assertEquals(1, remindedBy(DUE.plusDays(2)));
    }

    @Test
    void serversThatWereAwayCatchUpOnce() {
        give(DUE);

        assertEquals(1, remindedBy(DUE.plusDays(10)));
    }

    private UUID give(LocalDate dueOn) {
        return Api.id(expect(201, Api.post(town.lena, town.path("/assignments"), Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", dueOn.toString()))));
    }

    /** How often mats has been reminded when that day is over. */
    private int remindedBy(LocalDate day) {
        clock.setTo(day);
        transactions.run(town.code, () -> reminding.remind(town.code));
        transactions.run(town.code, () -> reminding.remind(town.code));
        return reminders(town.mats);
    }

    private int reminders(Person of) {
        return Collections.frequency(expect(200, Api.get(of, town.path("/notifications?limit=100"))).<List<String>>path("items.matter.kind"), "ASSIGNMENT_REMINDED");
    }
}
