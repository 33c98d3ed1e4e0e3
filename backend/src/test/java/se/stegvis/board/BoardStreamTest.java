package se.stegvis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

/** Open boards hear of each change of what stands on them, whichever server it came to, and of nothing else. */
@QuarkusTest
class BoardStreamTest {
    private static final int MOST_OPEN = 10;

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void allBoardsOnWhichASuggestionStandsHearOfItsChangeAndNoOthers() {
        var id = aSuggestionIn(town).submitted();
        var vimmerby = Town.vimmerby();
        var own = open(town.anna, town.brannargarden);
        var again = open(town.mats, town.brannargarden);
        var above = open(town.maria, town.aldre);
        var beside = open(town.sven, town.skola);
        var elsewhere = open(vimmerby.anna, vimmerby.brannargarden);

        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/acknowledgements", Map.of()));

        Stream.of(own, again, above).forEach(board -> assertTrue(board.hears(id)));
        Stream.of(beside, elsewhere).forEach(board -> assertEquals(List.of(), board.allChanges()));
    }

    @Test
    void whatIsReferredChangesTheBoardThatItLeavesToo() {
        var id = aSuggestionIn(town).submitted();
        var left = open(town.anna, town.brannargarden);
        var reached = open(town.bo, town.bruksgarden);

        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/referrals", Map.of("departmentId", town.bruksgarden, "reason", "Hör dit.")));

        assertTrue(left.hears(id));
        assertTrue(reached.hears(id));
    }

    @Test
    void whatIsNewIsHeardAndADraftIsNot() {
        var board = open(town.anna, town.brannargarden);

        aSuggestionIn(town).drafted();
        var id = aSuggestionIn(town).submitted();

        assertTrue(board.hears(id));
        assertEquals(List.of(id), board.allChanges());
    }

    @Test
    void aChangeThatWasRefusedIsNotHeard() {
        var id = aSuggestionIn(town).submitted();
        var board = open(town.anna, town.brannargarden);

        expect(422, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/decisions", Map.of("outcome", "DECLINE")));

        assertEquals(List.of(), board.allChanges());
    }

    @Test
    void whatAnotherServerAnnouncesIsHeardAndWhatIsNoAnnouncementIsNot() throws SQLException {
        var id = UUID.randomUUID();
        var board = open(town.anna, town.brannargarden);

        try (var other = Database.asApplication()) {
            for (var notice : List.of("", "garbage", "1060 x y", town.code + " " + id + " " + town.brannargarden + "," + town.aldre)) {
                Database.texts(other, "SELECT pg_notify('stegvis_board', ?)::text", notice);
            }
        }

        assertTrue(board.hears(id));
        assertEquals(List.of(id), board.allChanges());
    }

    @Test
    void whoListensForTheBoardsConnectsAnewWhenCutOff() throws InterruptedException {
        var board = open(town.anna, town.brannargarden);

        Database.texts("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name = 'stegvis-board'");

        // Those who were open then may have missed something, and are sent back.
        assertEquals(List.of(), board.allChanges());
        for (int i = 0; i < 500 && Database.number("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'stegvis-board' AND query LIKE 'LISTEN%'") == 0; i++) {
            Thread.sleep(20);
        }
        var anew = open(town.anna, town.brannargarden);
        assertTrue(anew.hears(aSuggestionIn(town).submitted()));
    }

    @Test
    void onePersonHasSoManyOpenAndNoMore() {
        var boards = Stream.generate(() -> open(town.anna, town.brannargarden)).limit(MOST_OPEN).toList();

        expect(429, Api.get(town.anna, path(town.brannargarden)));
        open(town.bo, town.brannargarden);

        boards.forEach(AnOpenBoard::allChanges);
        open(town.anna, town.brannargarden);
    }

    @Test
    void itIsAStreamThatNobodyKeepsAndThatEndsByItself() {
        var whole = expect(200, Api.get(town.anna, path(town.brannargarden)));

        assertTrue(whole.getContentType().startsWith("text/event-stream"));
        assertEquals("no-store", whole.getHeader("Cache-Control"));
        assertFalse(whole.getHeader("traceparent").isEmpty());
        assertTrue(whole.asString().startsWith(":open"));
        expect(404, Api.get(town.anna, path(Town.vimmerby().brannargarden)));
    }

    private String path(UUID department) {
        return town.path("/departments/" + department + "/board-changes");
    }

    private static AnOpenBoard open(Person person, UUID department) {
        return AnOpenBoard.of(person, department);
    }
}
