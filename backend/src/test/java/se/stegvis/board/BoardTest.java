package se.stegvis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

/** The board shows what a unit works with, column by column, and what each colleague can do with it. */
@QuarkusTest
class BoardTest {
    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void eachSuggestionStandsInTheColumnOfItsState() {
        var expected = new HashMap<String, Set<String>>(Map.of(
                "NEW", ids(aSuggestionIn(town).submitted()),
                "IN_ASSESSMENT", ids(aSuggestionIn(town).inAssessment(), aSuggestionIn(town).needingInformation()),
                "ACCEPTED", ids(aSuggestionIn(town).accepted()),
                "IN_PROGRESS", ids(aSuggestionIn(town).inProgress()),
                "DONE", ids(aSuggestionIn(town).implemented(), aSuggestionIn(town).verified())));
        aSuggestionIn(town).drafted();
        aSuggestionIn(town).declined();
        aSuggestionIn(town).deferred();
        aSuggestionIn(town).withdrawn();

        var board = board(town.anna, town.brannargarden, "");

        assertEquals(List.of("NEW", "IN_ASSESSMENT", "ACCEPTED", "IN_PROGRESS", "DONE"), board.path("columns.kind"));
        assertEquals(List.of(1, 2, 1, 1, 2), board.path("columns.count"));
        for (int i = 0; i < 5; i++) {
            assertEquals(expected.get(board.<String>path("columns[" + i + "].kind")), Set.copyOf(board.<List<String>>path("columns[" + i + "].items.id")));
        }
    }

    @Test
    void whatLiesBelowBelongsToItUnlessToldOtherwise() {
        aSuggestionIn(town).submitted();
        aSuggestionIn(town).at(town.aldre).submitted();
        aSuggestionIn(town).at(town.skogsbacken).submitted();

        assertEquals(List.of(2, 0, 0, 0, 0), board(town.anna, town.aldre, "").path("columns.count"));
        assertEquals(List.of(1, 0, 0, 0, 0), board(town.anna, town.aldre, "?includeUnits=false").path("columns.count"));
        assertEquals(List.of(0, 0, 0, 0, 0), board(town.anna, town.energi, "").path("columns.count"));
    }

    @Test
    void whatIsDueStandsFirstAndThenTheLatest() {
        var later = aSuggestionIn(town).submitted();
        var due = aSuggestionIn(town).submitted();
        var old = aSuggestionIn(town).submitted();
        var recent = aSuggestionIn(town).submitted();
        due(due, "2026-01-02");
        due(later, "2026-01-03");
        due(old, null);
        due(recent, null);

        assertEquals(List.of(due, later, recent, old).stream().map(UUID::toString).toList(), board(town.anna, town.brannargarden, "").path("columns[0].items.id"));
    }

    @Test
    void whatIsDoneStaysForSomeDays() {
        var done = aSuggestionIn(town).implemented();
        Database.update("UPDATE suggestion SET implemented_at = implemented_at - interval '10 days' WHERE id = ?", done);

        assertEquals(1, board(town.anna, town.brannargarden, "").<Integer>path("columns[4].count"));
        assertEquals(1, board(town.anna, town.brannargarden, "?doneWithinDays=10").<Integer>path("columns[4].count"));
        assertEquals(0, board(town.anna, town.brannargarden, "?doneWithinDays=9").<Integer>path("columns[4].count"));
    }

    @Test
    void onlyWhatHasTheWordsIsShownWhereWordsAreGiven() {
        aSuggestionIn(town).titled("Märkta hyllor").submitted();
        aSuggestionIn(town).submitted();

        assertEquals(List.of("Märkta hyllor"), board(town.anna, town.brannargarden, "?q=hylla").path("columns[0].items.title"));
    }

    @Test
    void ofALongColumnTheFirstFiftyAreShownAndAllAreCounted() {
        var one = aSuggestionIn(town).submitted();
        var columns = Database.texts("SELECT column_name FROM information_schema.columns WHERE table_name = 'suggestion' AND is_generated = 'NEVER'"
                + " AND column_name NOT IN ('id', 'canonical_id')");
        var same = String.join(", ", columns);
        Database.update("INSERT INTO suggestion (id, canonical_id, " + same + ") SELECT copy.id, copy.id, " + same
                + " FROM suggestion s CROSS JOIN (SELECT gen_random_uuid() AS id FROM generate_series(1, 60) AS n) copy WHERE s.id = ?", one);

        var board = board(town.anna, town.brannargarden, "");

        assertEquals(61, board.<Integer>path("columns[0].count"));
        assertEquals(50, board.<List<?>>path("columns[0].items").size());
    }

    @Test
    void aCardSaysWhereItsReaderCanMoveIt() {
        aSuggestionIn(town).submitted();
        aSuggestionIn(town).forResponsible(town.anders).accepted();

        assertTrue(moves(town.mats, 0).containsAll(Set.of("acknowledge", "decide", "refer")));
        assertEquals(Set.of("self", "update", "withdraw"), moves(town.anna, 0));
        assertEquals(Set.of("self"), moves(town.bo, 0));
        assertEquals(Set.of("self", "start", "implement"), moves(town.anders, 2));
        assertEquals(Set.of("self"), moves(town.system("suggestions:read"), 0));
    }

    @Test
    void aBlindAssessmentHidesTheAuthorsHereToo() {
        aSuggestionIn(town).submitted();
        Database.update("UPDATE suggestion SET blind = true WHERE municipality_code = ?", town.code);

        var seen = board(town.mats, town.brannargarden, "");

        assertFalse(seen.asString().contains("Anna"));
        assertEquals(true, seen.path("columns[0].items[0].authorsHidden"));
        assertEquals("Anna Ahl", board(town.anna, town.brannargarden, "").path("columns[0].items[0].authors[0].displayName"));
    }

    @Test
    void whoHasSeenItLearnsOnlyOfAChange() {
        var id = aSuggestionIn(town).submitted();
        var path = town.path("/departments/" + town.brannargarden + "/board");
        var tag = Api.etag(town.anna, path);
        expect(304, Api.as(town.anna).header("If-None-Match", tag).get(path));

        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/acknowledgements", Map.of()));

        assertNotEquals(tag, Api.etag(town.anna, path));
    }

    private static void due(UUID suggestion, String day) {
        Database.update("UPDATE suggestion SET due_on = ?::date WHERE id = ?", day, suggestion);
    }

    private Set<String> moves(Caller caller, int column) {
        return board(caller, town.brannargarden, "").<Map<String, ?>>path("columns[" + column + "].items[0]._links").keySet();
    }

    private static Set<String> ids(UUID... suggestions) {
        return Set.copyOf(List.of(suggestions).stream().map(UUID::toString).toList());
    }

    private Response board(Caller caller, UUID department, String query) {
        return expect(200, Api.get(caller, town.path("/departments/" + department + "/board" + query)));
    }
}
