package se.stegvis.privacy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.figure.Recounting;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Census;
import se.stegvis.testing.Database;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.PrivacyRoom;
import se.stegvis.testing.Town;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** When its time has come a case loses its names: nothing else about it changes, and no figure at all. */
@QuarkusTest
class NamelessTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 2, 3);
    private static final List<String> FIGURES = List.of("/figures?from=2025-01&to=2025-12", "/figures?from=2025-Q1&to=2025-Q4", "/figures?from=2025&to=2025",
            "/department-figures?period=2025", "/department-figures?period=2025-Q1", "/durations?period=2025&measure=DECIDED",
            "/counted-suggestions?period=2025&measure=SUBMITTED");

    @Inject
    AdjustableClock clock;

    @Inject
    Recounting recounting;

    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
        clock.setTo(LONG_AGO);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aClosedCaseNamesNobodyAnyMore() {
        var closed = muchDiscussed();
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);

        PrivacyRoom.run(town, false);

        for (var part : List.of("", "/events", "/comments")) {
            var shown = expect(200, Api.get(town.mats, town.path("/suggestions/" + closed + part))).asString();
            assertTrue(shown.contains("Avidentifierad"), shown);
            Stream.of(town.anna, town.anders, town.bo, town.mats, town.lena).forEach(one ->
                    assertFalse(shown.contains(one.name()) || shown.contains(town.id(one).toString()), one.name() + " in " + shown));
        }
        Stream.concat(NameClearance.NAMED_IN.stream(), NameClearance.NAMED_FOR_EVER_IN.stream()).forEach(place -> {
            var named = place.names(town.code, List.of(closed)).text().replaceFirst("\\?", "'" + town.code + "'").replace("ANY(?)", "ANY('{" + closed + "}')");
            assertEquals(0, Database.number("SELECT count(*) FROM (" + named + ") n JOIN person p ON p.id = n.person_id WHERE NOT p.nameless"), place.column());
        });
        assertEquals(0, Database.number("SELECT count(*) FROM follow WHERE suggestion_id = ?", closed));
        assertEquals(List.of("Anna Ahl"), expect(200, Api.get(town.bo, town.path("/persons?q=Anna"))).path("items.displayName"));
        assertEquals(List.of(), expect(200, Api.get(town.bo, town.path("/persons?q=Avid"))).path("items"));
    }

    @Test
    void whoeverAppearsTwiceInACaseIsStillTheSame() {
        var closed = muchDiscussed();
        var before = sameness(closed);
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);

        PrivacyRoom.run(town, false);

        assertEquals(before, sameness(closed));
        assertEquals(true, expect(200, Api.get(town.bo, town.path("/suggestions/" + closed + "/comments"))).path("items[0].byAuthor"));
    }

    @Test
    void caseHistoryAndFiguresStayExactlyEqual() {
        Census.everywhere(town, 40);
        for (var author : List.of(town.anna, town.anders, town.bo, town.lena, town.gunnar, town.maria)) {
            aSuggestionIn(town).by(author).at(town.brannargarden).declined();
        }
        var closed = muchDiscussed();
        clock.setTo(LONG_AGO.plusMonths(1));
        aSuggestionIn(town).by(town.anna).inAssessment();
        aSuggestionIn(town).by(town.bo).together(town.anna).withdrawn();
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);
        var figures = figures();
        var history = history(closed);
        var authors = authors();

        var run = PrivacyRoom.run(town, false);

        assertEquals(8, expect(200, Api.get(town.ada, town.path("/retention-runs/" + run))).<Integer>path("counts[0].found"));
        assertEquals(figures, figures());
        assertEquals(authors, authors());
        assertEquals(history, history(closed));
        var said = new ArrayList<String>();
        recounting.recountAll(said::add);
        assertTrue(said.stream().anyMatch(line -> line.startsWith(town.code) && line.endsWith("agrees")), said::toString);
    }

    /** As long as one case of the year has the name, it and the others count as one author; then nobody can tell who that was. */
    @Test
    void whoStandsForWhomIsForgottenWithTheLastCaseOfTheYear() {
        aSuggestionIn(town).by(town.anna).declined();
        var open = aSuggestionIn(town).by(town.anna).inAssessment();
        clock.setTo(LONG_AGO.plusYears(1));
        aSuggestionIn(town).by(town.anna).inAssessment();
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);
        PrivacyRoom.run(town, false);
        assertEquals(List.of("2025"), Database.texts("SELECT year::text FROM pseudonym WHERE municipality_code = ?", town.code));
        assertEquals(1, Database.number("SELECT count(DISTINCT person_id) FROM author_tally WHERE municipality_code = ? AND month < '2026-01-01' AND suggestions > 0", town.code));
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + open), "/decisions", Map.of("outcome", "DECLINE", "reason", "Nej.")));

        clock.advance(Duration.ofDays(400));
        PrivacyRoom.run(town, false);

        assertEquals(List.of(), Database.texts("SELECT year::text FROM pseudonym WHERE municipality_code = ?", town.code));
        assertEquals(1, Database.number("SELECT count(DISTINCT person_id) FROM author_tally WHERE municipality_code = ? AND month < '2026-01-01' AND suggestions > 0", town.code));
        assertEquals(1, Database.number("SELECT count(*) FROM author_tally WHERE municipality_code = ? AND person_id = ?", town.code, town.id(town.anna)));
    }

    @Test
    void aCaseLosesItsNamesOnlyWhenItIsOver() {
        var closed = Set.of(aSuggestionIn(town).declined(), aSuggestionIn(town).withdrawn(), aSuggestionIn(town).stopped(), aSuggestionIn(town).implemented(),
                aSuggestionIn(town).verified());
        var into = aSuggestionIn(town).inAssessment();
        aSuggestionIn(town).mergedInto(into);
        aSuggestionIn(town).accepted();
        aSuggestionIn(town).deferred();
        var ended = aSuggestionIn(town).declined();
        var merged = aSuggestionIn(town).submitted();
        Database.update("UPDATE suggestion SET state = 'MERGED', state_before_merge = 'SUBMITTED', merged_into_id = ?, canonical_id = ?, due_on = NULL WHERE id = ?", ended, ended, merged);
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);

        var run = PrivacyRoom.run(town, true);

        var found = new HashSet<>(closed);
        found.addAll(Set.of(ended, merged));
        assertEquals(found, entries(run));
    }

    @Test
    void whoWritesInACaseLaterLosesTheNameLater() {
        var closed = aSuggestionIn(town).declined();
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);
        PrivacyRoom.run(town, false);
        assertEquals(Set.of(), entries(PrivacyRoom.run(town, true)));
        expect(201, Api.post(town.bo, town.path("/suggestions/" + closed + "/comments"), Map.of("text", "Synd.")));
        assertEquals(Set.of(), entries(PrivacyRoom.run(town, true)));

        clock.advance(Duration.ofDays(400));

        assertEquals(Set.of(closed), entries(PrivacyRoom.run(town, false)));
        assertEquals("Avidentifierad", expect(200, Api.get(town.anna, town.path("/suggestions/" + closed + "/comments"))).path("items[0].writtenBy.displayName"));
    }

    @Test
    void aColleagueOfWhomOnlyTheNameIsLeftGoes() {
        aSuggestionIn(town).by(town.mats).with("onBehalfOf", Map.of("name", "Karin Kvist")).declined();
        aSuggestionIn(town).by(town.mats).with("onBehalfOf", Map.of("name", "Kurt Kvist")).submitted();
        clock.reset();
        PrivacyRoom.rule(town, "NAMES", 12);

        PrivacyRoom.run(town, false);

        assertEquals(List.of("Kurt Kvist"), expect(200, Api.get(town.mats, town.path("/persons?q=K"))).path("items.displayName"));
    }

    /** What is only ever added to can lose a name, to somebody nameless, and nothing else. */
    @Test
    void noNameCanBePutIntoTheHistory() throws SQLException {
        var closed = aSuggestionIn(town).by(town.anna).declined();
        clock.reset();
        try (var connection = Database.asApplication()) {
            Database.texts(connection, "SELECT set_config('stegvis.municipality', ?, false)", town.code);
            var refused = assertThrows(SQLException.class, () -> Database.texts(connection,
                    "UPDATE suggestion_event SET actor_id = ? WHERE suggestion_id = ? RETURNING id", town.id(town.bo), closed));
            assertEquals("42501", refused.getSQLState());
            Database.texts(connection, "INSERT INTO pseudonym (municipality_code, person_id, year, nameless_id) VALUES (?, ?, 2025, ?) RETURNING year",
                    town.code, town.id(town.anna), town.id(town.bo));
            Database.texts(connection, "SELECT remove_names(ARRAY[?::uuid])", closed);
        }

        assertEquals(0, Database.number("SELECT count(*) FROM suggestion_event WHERE suggestion_id = ? AND actor_id = ?", closed, town.id(town.bo)));
    }

    /** A table that has the case beside a person names somebody in it. */
    @Test
    void everyPlaceInWhichACaseNamesSomebodyIsKnown() {
        var inSchema = new TreeSet<>(Database.texts("""
                SELECT c.conrelid::regclass || '.' || a.attname FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[2]
                WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass AND (c.conrelid = 'suggestion'::regclass OR EXISTS (
                    SELECT FROM pg_constraint k WHERE k.conrelid = c.conrelid AND k.contype = 'f' AND k.confrelid = 'suggestion'::regclass))"""));
        var known = Stream.concat(NameClearance.NAMED_IN.stream(), NameClearance.NAMED_FOR_EVER_IN.stream()).map(NamedIn::column).collect(Collectors.toCollection(TreeSet::new));
        // Reached through the request, and through the comment.
        known.removeAll(List.of("refinement_offer.person_id", "mention.person_id"));
        // Deleted; the person's own choice, and theirs to take back; sent within days.
        known.addAll(List.of("follow.person_id", "good_example_case.contact_person_id", "mail_item.person_id"));

        assertEquals(known, inSchema);
    }

    private UUID muchDiscussed() {
        var closed = aSuggestionIn(town).by(town.anna).together(town.anders).submitted();
        expect(201, Api.post(town.anna, town.path("/suggestions/" + closed + "/comments"), Map.of("text", "Jag kan börja i morgon.")));
        expect(201, Api.post(town.bo, town.path("/suggestions/" + closed + "/comments"), Map.of("text", "Bra idé, Lena.", "mentionedPersonIds", List.of(town.id(town.lena)))));
        expect(201, Api.post(town.mats, town.path("/suggestions/" + closed + "/internal-notes"), Map.of("text", "Vem betalar?")));
        expect(200, Api.as(town.bo).put(town.path("/suggestions/" + closed + "/supports/me")));
        expect(200, Api.as(town.lena).put(town.path("/suggestions/" + closed + "/follows/me")));
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + closed), "/assessments", Map.of("effort", "SMALL", "benefit", "LARGE", "areas", List.of("QUALITY"))));
        Photographs.added(town.anna, town.path("/suggestions/" + closed + "/pictures"));
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + closed), "/decisions", Map.of("outcome", "DECLINE", "reason", "Inte i år.")));
        return closed;
    }

    private Map<String, String> figures() {
        return FIGURES.stream().collect(Collectors.toMap(path -> path, path -> expect(200, Api.get(town.ada, town.path(path))).asString()));
    }

    /** Different authors by department and month, quarter and year: what participation is made of, also where a small number is withheld. */
    private List<String> authors() {
        return Database.texts("""
                SELECT concat_ws(' ', department_id, unit, date_trunc(unit, month)::date, count(DISTINCT person_id), sum(suggestions))
                FROM author_tally CROSS JOIN (VALUES ('month'), ('quarter'), ('year')) AS u (unit)
                WHERE municipality_code = ? AND suggestions > 0 GROUP BY GROUPING SETS ((department_id, unit, date_trunc(unit, month)), (unit, date_trunc(unit, month)))
                ORDER BY 1""", town.code);
    }

    /** All of the case and its events but who it was. */
    private List<String> history(UUID id) {
        return Database.texts("""
                SELECT (to_jsonb(s) - ARRAY['created_by', 'decided_by', 'responsible_id', 'implemented_by', 'nameless_events', 'signed_by'])::text FROM suggestion s WHERE id = ?
                UNION ALL
                SELECT (to_jsonb(e) - 'actor_id')::text FROM suggestion_event e WHERE suggestion_id = ?
                UNION ALL
                SELECT (to_jsonb(c) - 'written_by')::text FROM comment c WHERE suggestion_id = ? ORDER BY 1""", id, id, id);
    }

    /** For each event and comment whether it was an author's. */
    private List<String> sameness(UUID id) {
        return Database.texts("""
                SELECT concat_ws(' ', x.at, x.person = s.created_by, EXISTS (SELECT FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = x.person))
                FROM suggestion s JOIN (SELECT suggestion_id, occurred_at AS at, actor_id AS person FROM suggestion_event
                    UNION ALL SELECT suggestion_id, created_at, written_by FROM comment) x ON x.suggestion_id = s.id
                WHERE s.id = ? ORDER BY 1""", id);
    }

    private Set<UUID> entries(UUID run) {
        List<String> ids = expect(200, Api.get(town.ada, town.path("/retention-runs/" + run + "/entries?limit=100"))).path("items.id");
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
