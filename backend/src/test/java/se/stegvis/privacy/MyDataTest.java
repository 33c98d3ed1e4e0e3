package se.stegvis.privacy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Everybody can take home all that is kept of them, and nothing that is kept of others. */
@QuarkusTest
class MyDataTest {
    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void everyPlaceThatLeadsToAPersonIsShownOrHasAReason() {
        var inSchema = new TreeSet<>(Database.texts("""
                SELECT c.conrelid::regclass || '.' || a.attname FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[2]
                WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass"""));
        var known = Stream.concat(KeptOfPeople.SHOWN.stream().map(KeptOfPeople.Place::column), KeptOfPeople.NOT_SHOWN.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(known, inSchema);
        assertEquals(List.of(), Database.texts("SELECT conname FROM pg_constraint WHERE contype = 'f' AND confrelid = 'person'::regclass AND cardinality(conkey) <> 2"));
    }

    @Test
    void whatSomebodyWroteAndDidIsInTheirFile() {
        var suggestion = aSuggestionIn(town).by(town.anna).together(town.bo).implemented();
        expect(201, Api.post(town.anna, town.path("/suggestions/" + suggestion + "/comments"), Map.of("text", "Tack för mellanmålet!")));
        expect(201, Api.post(town.mats, town.path("/suggestions/" + suggestion + "/internal-notes"), Map.of("text", "Räcker budgeten?")));
        Photographs.added(town.anna, town.path("/suggestions/" + suggestion + "/pictures"));
        var others = aSuggestionIn(town).by(town.anders).titled("Fler cykelställ").submitted();
        expect(200, Api.as(town.anna).put(town.path("/suggestions/" + others + "/supports/me")));

        var anna = expect(200, Api.get(town.anna, town.path("/my-data")));
        var mats = expect(200, Api.get(town.mats, town.path("/my-data")));

        assertEquals("attachment; filename=\"stegvis-" + town.code + ".json\"; filename*=UTF-8''stegvis-" + town.code + ".json", anna.getHeader("Content-Disposition"));
        assertEquals("Anna Ahl", anna.path("displayName"));
        assertEquals("Brännargården", anna.path("department.name"));
        assertEquals(List.of("Tack för mellanmålet!"), texts(anna, "COMMENT"));
        assertEquals(List.of("Kortare nattfasta\nEtt mellanmål senare på kvällen."), texts(anna, "SUGGESTION"));
        assertEquals(List.of("Fler cykelställ"), texts(anna, "SUPPORT"));
        assertEquals(List.of("Frukostbricka på ett nattduksbord."), texts(anna, "PICTURE"));
        assertEquals(List.of("EMPLOYEE · Brännargården"), texts(anna, "ROLE"));
        assertFalse(texts(anna, "EVENT").isEmpty());
        assertEquals(List.of("Räcker budgeten?"), texts(mats, "INTERNAL_NOTE"));
        assertEquals(List.of("ACCEPT · Kortare nattfasta"), texts(mats, "DECISION"));
    }

    @Test
    void nobodyElseIsInIt() {
        var suggestion = aSuggestionIn(town).by(town.anna).together(town.bo, town.anders).verified();
        expect(201, Api.post(town.bo, town.path("/suggestions/" + suggestion + "/comments"), Map.of("text", "Bo tycker det är bra.")));

        var file = expect(200, Api.get(town.anna, town.path("/my-data"))).asString();

        for (var other : List.of(town.bo, town.anders, town.mats, town.ada)) {
            assertFalse(file.contains(other.name()) || file.contains(town.id(other).toString()), other.name());
        }
        assertFalse(file.contains("Bo tycker"));
    }

    @Test
    void whoeverIsProtectedGetsTheirsToo() {
        aSuggestionIn(town).by(town.anders).submitted();
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", town.id(town.anders));

        var file = expect(200, Api.get(town.anders, town.path("/my-data")));

        assertEquals("Anders Alm", file.path("displayName"));
        assertEquals(1, texts(file, "SUGGESTION").size());
    }

    @Test
    void theSameFileIsTheSameWheneverItIsPutTogether() throws InterruptedException {
        var first = expect(200, Api.get(town.anna, town.path("/my-data")));
        Thread.sleep(2);

        expect(304, Api.as(town.anna).header("If-None-Match", first.getHeader("ETag")).get(town.path("/my-data")));
        aSuggestionIn(town).by(town.anna).submitted();
        var other = Api.as(town.anna).header("If-None-Match", first.getHeader("ETag")).get(town.path("/my-data"));

        assertEquals(200, other.statusCode());
        assertTrue(other.<String>path("exportedAt").compareTo(first.path("exportedAt")) > 0);
    }

    private static List<String> texts(Response file, String kind) {
        return file.<List<Map<String, String>>>path("entries").stream().filter(entry -> entry.get("kind").equals(kind)).map(entry -> entry.get("text")).toList();
    }
}
