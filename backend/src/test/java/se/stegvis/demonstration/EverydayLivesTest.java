package se.stegvis.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.platform.time.Times;

/** Everyday suggestions are made up as they could have happened, and the same at each loading. */
class EverydayLivesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final Set<SuggestionState> ENDS = EnumSet.of(SuggestionState.DECLINED, SuggestionState.STOPPED, SuggestionState.WITHDRAWN, SuggestionState.MERGED);

    static Stream<Scene> scenes() {
        return Library.scenes().stream().filter(Scene::everyday);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theyAreTheSameAtEachLoading(Scene scene) {
        assertEquals(told(scene, NOW), told(scene, NOW));
    }

    @Test
    void whoLoadsLaterOnlySeesFurther() {
        var scene = scenes().findFirst().orElseThrow();
        var earlier = lives(scene, NOW.minusSeconds(40 * 86_400)).stream().filter(life -> life.begin().isAfter(Instant.parse("2025-01-01T00:00:00Z"))).toList();

        var now = told(scene, NOW).stream().collect(Collectors.toSet());

        assertTrue(earlier.size() > 100);
        earlier.forEach(life -> assertTrue(now.stream().anyMatch(text -> text.startsWith(tale(life))), tale(life)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void eachLifeGoesForwardUntilNow(Scene scene) {
        for (var life : lives(scene, NOW)) {
            var moments = life.moments();
            assertEquals(EventType.SUBMITTED, moments.get(0).type());
            for (int i = 1; i < moments.size(); i++) {
                assertFalse(moments.get(i).at().isBefore(moments.get(i - 1).at()), tale(life));
                assertFalse(ENDS.contains(moments.get(i - 1).to()), tale(life));
            }
            assertTrue(moments.get(moments.size() - 1).at().isBefore(NOW));
            if (life.isMerged()) {
                assertFalse(life.sameAs().isMerged());
                assertTrue(life.sameAs().begin().isBefore(life.begin()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void twoYearsHaveSomeInEveryMonthAndFewInJuly(Scene scene) {
        var months = lives(scene, NOW).stream().collect(Collectors.groupingBy(life -> YearMonth.from(Times.dayOf(life.begin())), Collectors.counting()));

        assertEquals(25, months.size());
        for (int year : new int[] {2025, 2026}) {
            var july = months.get(YearMonth.of(year, 7));
            assertTrue(july < months.get(YearMonth.of(year, 5)) && july < months.get(YearMonth.of(year, 10)), months.toString());
        }
    }

    @Test
    void togetherTheyAreManyButNotSoManyThatTheStartIsSlow() {
        var all = scenes().mapToInt(scene -> lives(scene, NOW).size()).sum();

        assertTrue(all > 1500 && all < 2500, "suggestions: " + all);
    }

    @Test
    void allWaysAreGone() {
        var states = scenes().flatMap(scene -> lives(scene, NOW).stream()).map(life -> life.moments().get(life.moments().size() - 1).to()).collect(Collectors.toSet());
        var missing = EnumSet.allOf(SuggestionState.class);
        missing.removeAll(states);

        assertEquals(EnumSet.of(SuggestionState.DRAFT, SuggestionState.NEEDS_INFO), missing);
    }

    @Test
    void noTextIsProposedTwiceAtAPlaceInAYearButByTwoWhoHadTheSameIdea() {
        for (var scene : scenes().toList()) {
            var seen = new HashSet<List<Object>>();
            for (var life : lives(scene, NOW).stream().filter(one -> one.sameAs() == null && !isFirstOfJanuary(one)).toList()) {
                var isNew = seen.add(List.of(life.place(), YearMonth.from(Times.dayOf(life.begin())).getYear(), life.text().title()));
                assertTrue(isNew, scene.code() + " " + life.place() + " " + life.text().title());
            }
        }
    }

    @Test
    void textsAreWholeAndShort() {
        var texts = new ArrayList<String>();
        Library.stock().ideas().forEach((workplace, ideas) -> Library.stock().texts(workplace, Everyday.chance(workplace))
                .forEach(text -> texts.addAll(Arrays.asList(text.title(), text.problem(), text.idea(), text.done()))));

        texts.forEach(text -> {
            assertFalse(text.isBlank() || text.contains("{") || text.contains("  "), text);
            assertTrue(text.length() <= 160, text);
        });
        assertTrue(texts.size() > 1000);
    }

    /** A suggestion of the last working-free days of a year is written on the first working day of the next. */
    private static boolean isFirstOfJanuary(Life life) {
        return Times.dayOf(life.begin()).getDayOfYear() < 8;
    }

    private static List<Life> lives(Scene scene, Instant now) {
        return new EverydayLives(scene.code(), Library.everyday(scene), Library.stock()).until(now);
    }

    private static List<String> told(Scene scene, Instant now) {
        return lives(scene, now).stream().map(EverydayLivesTest::tale).toList();
    }

    private static String tale(Life life) {
        var moments = life.moments().toString();
        return life.place() + life.authors() + life.text() + moments.substring(0, moments.length() - 1);
    }
}
