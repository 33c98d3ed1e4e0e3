package se.stegvis.platform.tenancy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Database;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** A page or a detail costs at most three statements, however much it shows. The binding to the municipality travels with them. */
@QuarkusTest
class StatementCountTest {
    private static final int MOST = 3;
    private static final int MOST_FOR_FIGURES = 5;
    private static final String COUNT = """
            SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
            WHERE r.rolname = 'stegvis_app' AND query NOT LIKE '%outbox%' AND query NOT LIKE 'SELECT set_config%'""";
    private static Town town;
    private static UUID suggestion;
    private static UUID alone;
    private static UUID crowded;

    @BeforeAll
    static void aSuggestionAndNetworksWithMuchToShow() {
        town = Town.ofItsOwn();
        suggestion = aSuggestionIn(town).together(town.anders, town.bo).verified();
        for (int i = 0; i < 10; i++) {
            var other = aSuggestionIn(town).titled("Nummer " + i).submitted();
            expect(201, Api.post(town.bo, town.path("/suggestions/" + other + "/comments"), Map.of("text", "Bra.")));
        }
        for (int i = 0; i < 10; i++) {
            Photographs.added(town.mats, town.path("/suggestions/" + suggestion + "/pictures"));
        }
        alone = published(town);
        crowded = published(Stream.generate(Town::ofItsOwn).limit(5).toArray(Town[]::new));
    }

    private static UUID published(Town... members) {
        var network = Networks.of(members);
        for (var period : List.of("2025-Q1", "2025-Q2")) {
            for (var member : members) {
                Networks.signOff(member, network, period);
            }
            Networks.publish(network, period);
        }
        return network;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suggestions", "/suggestions?limit=5&page=2", "/suggestions?q=kvällsmål", "/suggestions?waitingFor=me&sort=dueOn", "/suggestions?authoredBy=me",
        "/suggestions/{id}", "/suggestions/{id}/events", "/suggestions/{id}/comments", "/suggestions/{id}/pictures", "/similar-suggestions?text=nattfasta", "/departments", "/persons", "/notifications",
        "/role-assignments", "/settings", "/targets", "/counted-suggestions?period=2025&measure=SUBMITTED", "/department-coverages", "/lean-group-members", "/trainings", "/training-occasions", "/trained-persons",
        "/department-trainings", "/coachings", "/guides", "/assignments", "/manager-assignments", "/departments/{department}/board", "/departments/{department}/board?q=nattfasta", "/text-templates", "/deputies"})
    void whatIsReadCostsThreeStatementsAtMost(String path) throws InterruptedException {
        var caller = path.equals("/role-assignments") ? town.ada : town.mats;
        var filled = town.path(path.replace("{id}", suggestion.toString()).replace("{department}", town.aldre.toString()));
        // Once before, so that who is asking is remembered and the statement prepared.
        expect(200, Api.get(caller, filled));
        waitForNews();

        var before = Database.number(COUNT);
        expect(200, Api.get(caller, filled));
        var statements = Database.number(COUNT) - before;

        assertTrue(statements > 0 && statements <= MOST, path + ": " + statements);
    }

    /** Definition, head counts, tallies, authors, and the target of a year: whether one period is asked for or five years of months. */
    @ParameterizedTest
    @CsvSource({"/figures?from=2026-01&to=2026-01,/figures?from=2021-02&to=2026-01", "/department-figures?period=2025,/department-figures?period=2025-Q2",
        "/durations?period=2025-01&measure=DECIDED,/durations?period=2025&measure=DECIDED"})
    void figuresCostTheSameForOnePeriodAndForMany(String one, String many) throws InterruptedException {
        var few = statements(town.mats, town.path(one));

        assertTrue(few > 0 && few <= MOST_FOR_FIGURES, one + ": " + few);
        assertTrue(statements(town.mats, town.path(many)) <= MOST_FOR_FIGURES, many);
    }

    /** Whether the caller coordinates the network, its definition, and at most three for the page. */
    @ParameterizedTest
    @ValueSource(strings = {"/members", "/member-standings?period=2025-Q1", "/publications", "/network-benchmarks", "/network-benchmarks?period=2025-Q1&limit=3"})
    void whatIsReadOfANetworkCostsTheSameForOneMemberAndForMany(String path) throws InterruptedException {
        var few = statements(Person.NINA, Networks.path(alone, path));

        assertTrue(few > 0 && few <= MOST_FOR_FIGURES, path + ": " + few);
        assertEquals(few, statements(Person.NINA, Networks.path(crowded, path)), path);
    }

    /** What is published is remembered once it was read, so it is counted the first time. */
    @Test
    void theFirstLookAtPublishedComparisonsReadsAllTheirMembersAtOnce() throws InterruptedException {
        var network = published(Town.ofItsOwn(), Town.ofItsOwn(), Town.ofItsOwn());
        expect(200, Api.get(Person.NINA, Networks.path(network, "")));
        waitForNews();
        var before = Database.number(COUNT);

        expect(200, Api.get(Person.NINA, Networks.path(network, "/publications")));

        assertEquals(3, Database.number(COUNT) - before);
    }

    @Test
    void theSignOffsOfAMunicipalityCostTheSameForManyPeriods() throws InterruptedException {
        assertTrue(statements(town.ada, town.path("/sign-offs")) <= MOST);
    }

    /** The lean group looks at its whole municipality at once, however large that is. */
    @Test
    void theCoverageOfFiveHundredDepartmentsCostsThreeStatementsAtMost() throws InterruptedException {
        var large = Town.ofItsOwn();
        Database.update("""
                INSERT INTO department (id, municipality_code, parent_id, ancestors, code, name, kind, path)
                SELECT unit.id, d.municipality_code, d.id, d.ancestors || unit.id, 'enhet-' || unit.n, 'Enhet ' || unit.n, 'UNIT', d.path || ('Enhet ' || unit.n)
                FROM department d CROSS JOIN (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 500) AS n) unit
                WHERE d.municipality_code = ? AND d.code = 'aldre'""", large.code);
        LeanRoom.member(large, large.gunnar, large.aldre);

        var statements = statements(large.lena, large.path("/department-coverages"));

        assertTrue(statements > 0 && statements <= MOST, "statements: " + statements);
        assertEquals(506, expect(200, Api.get(large.lena, large.path("/department-coverages"))).<List<?>>path("items").size());
    }

    private static long statements(Caller caller, String path) throws InterruptedException {
        expect(200, Api.get(caller, path));
        waitForNews();
        var before = Database.number(COUNT);
        expect(200, Api.get(caller, path));
        return Database.number(COUNT) - before;
    }

    /** News is told beside the requests, and must not be counted with them. */
    private static void waitForNews() throws InterruptedException {
        for (int i = 0; i < 100 && Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code) > 0; i++) {
            Thread.sleep(20);
        }
        assertEquals(0, Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code));
    }
}
