package se.stegvis.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

/** Words that all managers start from, and that those care for who care for the whole municipality. */
@QuarkusTest
class TextTemplateTest {
    private static Town town;

    @BeforeAll
    static void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void templatesStandByKindAndNameAndANameStandsOnceForEachKind() {
        expect(201, add("DECLINE", "Inte i år"));
        expect(201, add("ACCEPT", "Ja, börja genast"));
        expect(201, add("ACCEPT", "Inte i år"));
        expect(409, add("ACCEPT", "Inte i år"));

        var all = expect(200, Api.get(town.mats, town.path("/text-templates")));
        assertEquals(List.of("Inte i år", "Ja, börja genast", "Inte i år"), all.path("items.name"));
        assertEquals(List.of("ACCEPT", "ACCEPT", "DECLINE"), all.path("items.kind"));
        assertEquals(List.of("Inte i år"), expect(200, Api.get(town.mats, town.path("/text-templates?kind=DECLINE"))).path("items.name"));
        assertNull(all.path("items[0]._links.update"));
        var next = expect(200, Api.get(town.mats, town.path("/text-templates?limit=2"))).<String>path("_links.next.href");
        assertEquals(List.of("DECLINE"), Api.get(town.mats, next.substring("/api/v1".length())).path("items.kind"));
    }

    private static Response add(String kind, String name) {
        return Api.post(town.lena, town.path("/text-templates"), Map.of("kind", kind, "name", name, "text", "Tack för idén."));
    }
}
