package se.stegvis.platform.page;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Walking through a list by its links. */
@QuarkusTest
class PageWalkTest {
    private static final int THERE = 23;
    private static Town town;
    private static final List<String> IDS = new ArrayList<>();

    @BeforeAll
    static void aListOfSomePages() {
        town = Town.ofItsOwn();
        for (int i = 0; i < THERE; i++) {
            IDS.add(aSuggestionIn(town).titled("Förslag " + i).submitted().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=-submittedAt", "sort=submittedAt", "sort=dueOn", "q=mellanmål", "includeUnits=true"})
    void followingNextMeetsEverythingOnce(String how) {
        var met = walk(get(town.path("/suggestions?limit=5&" + how)), "next");

        assertEquals(new HashSet<>(met).size(), met.size());
        assertTrue(met.containsAll(IDS));
    }

    @Test
    void followingPrevLeadsBackTheSameWay() {
        var forth = new ArrayList<List<String>>();
        var page = get(town.path("/suggestions?limit=5"));
        for (; next(page) != null; page = get(next(page))) {
            forth.add(page.path("items.id"));
        }
        for (int i = forth.size() - 1; i >= 0; i--) {
            page = get(page.path("_links.prev.href"));
            assertEquals(forth.get(i), page.path("items.id"));
        }
        assertNull(page.path("_links.prev"));
    }

    @Test
    void whatIsAddedOrTakenAwayMeanwhileMovesNothingElse() {
        var own = Town.ofItsOwn();
        var untouched = new ArrayList<String>();
        var drafts = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            untouched.add(aSuggestionIn(own).submitted().toString());
            drafts.add(aSuggestionIn(own).drafted());
        }
        var met = new ArrayList<String>();
        var page = expect(200, Api.get(own.anna, own.path("/suggestions?authoredBy=me&limit=5")));
        for (int i = 0; page != null; i++) {
            met.addAll(page.path("items.id"));
            aSuggestionIn(own).submitted();
            var draft = own.path("/suggestions/" + drafts.get(i));
            expect(204, Api.as(own.anna).header("If-Match", Api.etag(own.anna, draft)).delete(draft));
            var next = next(page);
            page = next == null ? null : expect(200, follow(own, next));
        }

        assertEquals(new HashSet<>(met).size(), met.size());
        assertTrue(met.containsAll(untouched));
    }

    @Test
    void aPageByNumberIsTheSameAsByLink() {
        var second = get(next(get(town.path("/suggestions?limit=5"))));

        assertEquals(second.<List<String>>path("items.id"), get(town.path("/suggestions?limit=5&page=2")).path("items.id"));
        assertEquals(2, second.<Integer>path("_meta.page"));
    }

    @Test
    void aPagePastTheEndIsEmpty() {
        var page = get(town.path("/suggestions?limit=5&page=1000"));

        assertEquals(List.of(), page.path("items"));
        assertEquals(THERE, page.<Integer>path("_meta.totalRecords"));
        assertNull(page.path("_links.next"));
    }

    @Test
    void theLinksRepeatEveryOtherParameter() {
        var links = get(town.path("/suggestions?limit=5&q=mellanmål&states=SUBMITTED,DRAFT&departmentId=" + town.brannargarden)).<String>path("_links.next.href");

        for (var parameter : List.of("limit=5", "q=mellanm%C3%A5l", "departmentId=" + town.brannargarden, "cursor=", "page=2")) {
            assertTrue(links.contains(parameter), links);
        }
        assertTrue(links.contains("states="), links);
        assertFalse(links.contains("localhost"));
    }

    @Test
    void theListCountsItself() {
        var page = get(town.path("/suggestions?limit=5"));

        assertEquals(List.of(5, 5, 1, THERE), List.of(page.path("_meta.count"), page.path("_meta.limit"), page.path("_meta.page"), page.path("_meta.totalRecords")));
        assertTrue(page.<Boolean>path("_meta.totalIsExact"));
        assertEquals(20, get(town.path("/suggestions")).<Integer>path("_meta.limit"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var next = next(get(town.path("/suggestions?limit=5&sort=submittedAt")));
        var cursor = next.replaceAll(".*cursor=([^&]+).*", "$1");

        expect(400, Api.get(town.anna, town.path("/suggestions?sort=dueOn&cursor=" + cursor)));
        expect(400, Api.get(town.anna, town.path("/departments?cursor=" + cursor)));
    }

    /** A cursor is a place, not a permission. */
    @Test
    void aCursorFromElsewhereShowsNothingOfElsewhere() {
        var cursor = next(get(town.path("/suggestions?limit=5"))).replaceAll(".*cursor=([^&]+).*", "$1");
        var other = Town.ofItsOwn();

        var page = expect(200, Api.get(other.anna, other.path("/suggestions?cursor=" + cursor)));

        assertEquals(List.of(), page.path("items"));
    }

    private static List<String> walk(Response page, String rel) {
        var met = new ArrayList<String>(page.path("items.id"));
        for (var href = page.<String>path("_links." + rel + ".href"); href != null; href = page.path("_links." + rel + ".href")) {
            page = get(href);
            met.addAll(page.path("items.id"));
        }
        return met;
    }

    private static String next(Response page) {
        return page.path("_links.next.href");
    }

    private static Response get(String path) {
        return expect(200, follow(town, path));
    }

    /** Links are whole paths already, and already encoded. */
    private static Response follow(Town where, String path) {
        return path.startsWith("/api/")
                ? RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + where.anna.token()).get(path)
                : Api.get(where.anna, path);
    }
}
