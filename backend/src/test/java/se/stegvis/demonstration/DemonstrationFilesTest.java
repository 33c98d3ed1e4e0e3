package se.stegvis.demonstration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.api.model.Role;
import se.stegvis.demonstration.Accounts.Account;
import se.stegvis.demonstration.Script.Department;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/** The files of the demonstration fit together; whether the rules allow what they tell is seen when they are loaded. */
class DemonstrationFilesTest {
    private static final Set<String> INVENTED = Set.of("Påhittad siffra i demonstrationen", "Oppdiktet tall i demonstrasjonen");

    static List<Scene> scenes() {
        return Library.scenes();
    }

    @Test
    void theAccountsThatSignInHaveTheirDepartments() {
        for (var scene : scenes()) {
            var codes = codes(scene);
            accounts(scene).forEach(account -> assertTrue(codes.contains(account.department()), account.username() + " belongs to " + account.department()));
        }
        assertEquals(10, scenes().stream().flatMap(DemonstrationFilesTest::accounts).count());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void eachDepartmentComesAfterTheOneAboveIt(Scene scene) {
        var above = new HashSet<String>();
        for (var department : Library.organisation(scene)) {
            var top = department.parentCode() == null;
            assertTrue(top || above.contains(department.parentCode()), department.code());
            assertEquals(top, DepartmentKind.valueOf(department.kind()) != DepartmentKind.UNIT, department.code());
            assertTrue(above.add(department.code()), department.code() + " twice");
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyHeadcountSaysThatItIsInvented(Scene scene) {
        var codes = codes(scene);
        Library.headcounts(scene).forEach(one -> assertAll(
                () -> assertTrue(codes.contains(one.department()), one.department()),
                () -> assertTrue(INVENTED.contains(one.source()), one.source())));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everybodyWorksSomewhereAndHasRolesThatExist(Scene scene) {
        var codes = codes(scene);
        Library.people(scene).forEach(one -> {
            assertTrue(codes.contains(one.department()), one.key());
            one.roles().forEach(Role::valueOf);
        });
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whoeverActsHasAnAccount(Scene scene) {
        var players = Stream.concat(
                        accounts(scene).map(Account::username),
                        Library.people(scene).stream().filter(one -> one.account()).map(one -> one.key()))
                .collect(Collectors.toSet());
        for (var story : Library.stories(scene)) {
            assertTrue(players.contains(story.by()), story.key() + " by " + story.by());
            assertTrue(players.containsAll(story.coAuthors()), story.key() + " with " + story.coAuthors());
            story.then().forEach(step -> assertTrue(players.containsAll(step.by()), story.key() + ", " + step.verb() + " by " + step.by()));
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void eachStoryHasItsOwnKeyAndGoesForwardInTime(Scene scene) {
        var keys = new HashSet<String>();
        for (var story : Library.stories(scene)) {
            assertTrue(keys.add(story.key()), story.key() + " twice");
            int ago = story.ago();
            for (var step : story.then()) {
                assertTrue(step.ago() <= ago && step.ago() >= 0, story.key() + ", " + step.verb());
                ago = step.ago();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void stepsOfAStoryKeepTheirOrderOnTheClock(Scene scene) {
        var calendar = new Calendar(Instant.parse("2026-11-22T05:00:00Z"), WorkingDays.of(scene.code()));
        for (var story : Library.stories(scene)) {
            var before = calendar.at(story.ago(), story.key(), 0);
            for (int i = 0; i < story.then().size(); i++) {
                var when = calendar.at(story.then().get(i).ago(), story.key(), i + 1);
                assertTrue(when.isAfter(before), story.key() + ", " + story.then().get(i).verb());
                before = when;
            }
        }
    }

    @Test
    void thingsHappenOnWorkingDays() {
        var days = WorkingDays.of("1060");
        var calendar = new Calendar(Instant.parse("2026-11-22T12:00:00Z"), days);
        for (int ago = 1; ago < 200; ago++) {
            assertTrue(days.isWorkingDay(Times.dayOf(calendar.at(ago, "fralla", 3))));
        }
    }

    static Stream<Scene> everydayScenes() {
        return scenes().stream().filter(Scene::everyday);
    }

    @ParameterizedTest
    @MethodSource("everydayScenes")
    void everyDepartmentOfTheComparisonHasItsHeadcountsButTheOneThatIsEnteredInTheBrowser(Scene scene) {
        var missing = new TreeSet<String>();
        for (var department : codes(scene)) {
            for (var day : List.of("2023-11-01", "2024-11-01", "2025-11-01")) {
                if (Library.headcounts(scene).stream().noneMatch(one ->
                        one.department().equals(department) && one.referenceDate().equals(day) && one.basis().equals("HEADCOUNT"))) {
                    missing.add(department + " " + day);
                }
            }
        }
        assertEquals(scene.code().equals("1060") ? Set.of("BIBLIOTEK 2024-11-01") : Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("everydayScenes")
    void everydaySuggestionsComeFromDepartmentsThatExistAndHaveSomebodyWhoAnswers(Scene scene) {
        var managed = Stream.concat(
                        accounts(scene).filter(one -> one.roles().contains("MANAGER")).map(Account::department),
                        Library.people(scene).stream().filter(one -> one.account() && one.roles().contains("MANAGER")).map(one -> one.department()))
                .collect(Collectors.toSet());
        Library.organisation(scene).forEach(one -> {
            if (managed.contains(one.parentCode())) {
                managed.add(one.code());
            }
        });
        var everyday = Library.everyday(scene);
        assertEquals(codes(scene), everyday.places().keySet());
        assertTrue(managed.containsAll(everyday.places().keySet()), () -> "without a manager: " + everyday.places().keySet() + " but " + managed);
        assertEquals(100, everyday.ways().values().stream().mapToInt(Integer::intValue).sum());
        everyday.places().values().forEach(one -> assertTrue(Library.stock().ideas().containsKey(one.workplace()), one.workplace()));
    }

    @Test
    void smallPlacesAndLargeOnesAreThere() {
        var employees = everydayScenes().flatMap(scene -> Library.headcounts(scene).stream()).mapToDouble(one -> Double.parseDouble(one.employees())).summaryStatistics();
        assertTrue(employees.getMin() < 5 && employees.getMax() > 1000, employees.toString());
        assertTrue(everydayScenes().flatMap(scene -> Library.everyday(scene).places().values().stream()).anyMatch(place -> place.colleagues() < 5 && place.perYear() > 5));
    }

    private static Stream<Account> accounts(Scene scene) {
        return Accounts.all().stream().filter(account -> account.municipality().equals(scene.code()));
    }

    private static Set<String> codes(Scene scene) {
        return Library.organisation(scene).stream().map(Department::code).collect(Collectors.toSet());
    }
}
