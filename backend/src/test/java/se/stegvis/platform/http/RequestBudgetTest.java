package se.stegvis.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

class RequestBudgetTest {
    /** A refill so slow that none happens during the test. */
    private final RequestBudget budget = new RequestBudget(1, 3, 2);

    @Test
    void whoAsksMoreThanTheBurstIsToldToWait() {
        for (int i = 0; i < 3; i++) {
            budget.spend("greedy");
        }
        var refused = assertThrows(ProblemException.class, () -> {
            for (int i = 0; i < 3; i++) {
                budget.spend("greedy");
            }
        });
        assertEquals(ProblemType.TOO_MANY_REQUESTS, refused.type());
    }

    @Test
    void whatCouldBeGuessedCanBeTriedAFewTimesOnly() {
        budget.spendAttempt("guesser");
        budget.spendAttempt("guesser");

        assertThrows(ProblemException.class, () -> budget.spendAttempt("guesser"));
        assertDoesNotThrow(() -> budget.spend("guesser"));
        assertDoesNotThrow(() -> budget.spendAttempt("another"));
    }

    @Test
    void oneCallersGreedCostsAnotherNothing() {
        assertThrows(ProblemException.class, () -> {
            for (int i = 0; i < 6; i++) {
                budget.spend("greedy");
            }
        });
        assertDoesNotThrow(() -> budget.spend("modest"));
    }
}
