package se.stegvis.suggestion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.testing.Contract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From which states each step of a suggestion's life is possible (domain, section 4). */
class TransitionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE              | DRAFT SUBMITTED NEEDS_INFO",
        "DELETE              | DRAFT",
        "SUBMIT              | DRAFT",
        "ACKNOWLEDGE         | SUBMITTED",
        "ASSESS              | SUBMITTED IN_ASSESSMENT",
        "REQUEST_INFORMATION | SUBMITTED IN_ASSESSMENT",
        "GIVE_INFORMATION    | NEEDS_INFO",
        "DECIDE              | SUBMITTED IN_ASSESSMENT",
        "RESUME              | DEFERRED",
        "REFER               | SUBMITTED IN_ASSESSMENT",
        "PLAN                | ACCEPTED IN_PROGRESS",
        "START               | ACCEPTED",
        "STOP                | ACCEPTED IN_PROGRESS",
        "IMPLEMENT           | ACCEPTED IN_PROGRESS",
        "FOLLOW_UP           | IMPLEMENTED VERIFIED",
        "WITHDRAW            | SUBMITTED IN_ASSESSMENT NEEDS_INFO ACCEPTED DECLINED DEFERRED IN_PROGRESS STOPPED",
        "MERGE               | SUBMITTED IN_ASSESSMENT NEEDS_INFO ACCEPTED DECLINED DEFERRED IN_PROGRESS STOPPED",
        "REVERSE_MERGE       | MERGED"})
    void aStepIsPossibleFromTheseStatesOnly(Transition step, String states) {
        var possible = Arrays.stream(SuggestionState.values()).filter(step::isPossibleIn).map(Enum::name).collect(Collectors.toSet());

        assertEquals(Set.of(states.split(" ")), possible);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN"})
    void nothingLeadsOutOfTheEnd(SuggestionState end) {
        assertTrue(Arrays.stream(Transition.values()).noneMatch(step -> step.isPossibleIn(end)));
    }

    @Test
    void everyStepIsAnOperationOfTheContractWithThatAddress() {
        for (var step : Transition.values()) {
            var path = "/municipalities/1060/suggestions/0190a6f2-5c1e-7b3a-9d41-3f2a7c8e1b05" + step.path();
            var operation = Contract.find(step.method(), path).orElseThrow();
            assertEquals(step.action().name(), operation.id().replaceAll("([A-Z])", "_$1").toUpperCase());
        }
    }
}
