package se.stegvis.figure;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.util.ArrayList;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;

/** Whoever doubts the tallies counts anew. */
@QuarkusTest
class RecountingTest {
    @Inject
    Recounting recounting;

    @Test
    void aTallyThatWasChangedByHandIsFoundOut() {
        var town = Town.ofItsOwn();
        aSuggestionIn(town).accepted();
        var said = new ArrayList<String>();

        Database.update("UPDATE department_tally SET suggestions = suggestions + 1 WHERE municipality_code = ? AND measure = 'DECIDED'", town.code);
        Database.update("DELETE FROM author_tally WHERE municipality_code = ?", town.code);
        assertFalse(recounting.recountAll(said::add));

        assertTrue(said.contains(town.code + ": 1 suggestions, DIFFERS"), said::toString);
        assertTrue(said.stream().anyMatch(line -> line.contains("DECIDED") && line.endsWith(": -1")), said::toString);
        assertTrue(said.contains("  authors: 1 rows"), said::toString);
        Database.update("UPDATE department_tally SET suggestions = suggestions - 1 WHERE municipality_code = ? AND measure = 'DECIDED'", town.code);
        said.clear();
        recounting.recountAll(said::add);
        assertTrue(said.stream().noneMatch(line -> line.contains("DECIDED")), said::toString);
    }
}
