package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Photographs.fetched;
import static se.stegvis.testing.Photographs.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Examples;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.Town;

/** Pictures of good examples: seen by those who see the example, changed by those who may tell it anew. */
@QuarkusTest
class ExamplePicturesTest {
    @Inject
    Pictures pictures;

    private final Town town = Town.ofItsOwn();
    private final Town other = Town.ofItsOwn();

    @Test
    void whoTellsAddsPicturesAndColleaguesSeeThem() {
        var path = path(town, Examples.example(town, "MUNICIPALITY"));

        var picture = Photographs.added(town.mats, path);

        expect(403, send(town.anna, path, Photographs.photograph()));
        expect(403, send(town.sven, path, Photographs.photograph()));
        assertEquals(List.of(picture.toString()), expect(200, Api.get(town.sven, path)).path("items.id"));
        assertNull(expect(200, Api.get(town.sven, path + "/" + picture)).path("_links.delete"));
        expect(404, Api.get(other.lena, path(other, UUID.fromString(path.split("/")[4]))));
    }

    @Test
    void whatIsForAUnitIsSeenThereAlone() {
        var path = path(town, Examples.example(town, "UNIT"));
        Photographs.added(town.lena, path);

        expect(200, Api.get(town.anna, path));
        expect(200, Api.get(town.maria, path));
        expect(404, Api.get(town.bo, path));
    }

    @Test
    void thoseOfTheNetworkSeeThemAndChangeNothing() {
        Networks.of(town, other);
        var example = Examples.example(town, "NETWORK");
        var picture = Photographs.added(town.lena, path(town, example));

        var seen = expect(200, Api.get(other.lena, path(other, example) + "/" + picture));

        assertNull(seen.path("_links.delete"));
        expect(200, fetched(seen.path("full.address")));
        expect(403, send(other.lena, path(other, example), Photographs.photograph()));
        expect(403, Api.as(other.lena).header("If-Match", seen.getHeader("ETag")).delete(path(other, example) + "/" + picture));
        assertEquals(Set.of(example), pictures.covers(other.code, List.of(example)).keySet());
        assertEquals(Set.of(), pictures.covers("anyone", List.of(example)).keySet());
    }

    @Test
    void theCoverIsHowItBecame() {
        var example = Examples.example(town, "MUNICIPALITY");
        var bare = Examples.example(town, "MUNICIPALITY");
        var before = Api.as(town.lena).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/octet-stream")
                .queryParam("moment", "BEFORE").queryParam("description", "Förut.").body(Photographs.photograph()).post(path(town, example));
        expect(201, before);
        var after = expect(201, send(town.lena, path(town, example), Photographs.photograph()));

        var covers = pictures.covers(town.code, List.of(example, bare));

        assertEquals(Set.of(example), covers.keySet());
        assertEquals(after.path("thumbnail.address"), covers.get(example).getAddress());
    }

    @Test
    void anExampleTakesTheSuggestionsPicturesAlongAsItsOwn() {
        var suggestion = aSuggestionIn(town).implemented();
        var original = Photographs.added(town.anna, town.path("/suggestions/" + suggestion + "/pictures"));

        var example = Examples.exampleOf(town, suggestion, "PUBLIC");

        var copies = expect(200, Api.get(town.bo, path(town, example)));
        assertEquals(1, copies.<List<?>>path("items").size());
        assertNotEquals(original.toString(), copies.path("items[0].id"));
        assertEquals("Frukostbricka på ett nattduksbord.", copies.path("items[0].description"));
        expect(200, fetched(copies.path("items[0].full.address")));
        assertEquals(copies.<String>path("items[0].thumbnail.address"), expect(200, Api.get(town.bo, town.path("/good-examples"))).path("items[0].cover.address"));
        expect(200, fetched(expect(200, Api.anonymously().get("/good-examples/" + example)).path("pictures[0].full.address")));
    }

    @Test
    void anExampleTakesItsPicturesWithIt() {
        var example = Examples.example(town, "MUNICIPALITY");
        Photographs.added(town.lena, path(town, example));
        var path = town.path("/good-examples/" + example);

        expect(204, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).delete(path));

        assertEquals(0, Database.number("SELECT count(*) FROM picture WHERE municipality_code = ?", town.code));
    }

    private static String path(Town seenFrom, UUID example) {
        return seenFrom.path("/good-examples/" + example + "/pictures");
    }
}
