package se.stegvis.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Town;

/** What the demonstration tells of good examples, and of what grows around them, is what the rules allow, whenever it is loaded. */
@QuarkusTest
class ExampleTellingTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");

    @Inject
    AdjustableClock clock;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Spreading spreading;

    private Town olofstrom;
    private Town vimmerby;

    @BeforeEach
    void townsOfTheirOwn() {
        clock.reset();
        olofstrom = Town.ofItsOwn();
        vimmerby = Town.ofItsOwn();
        Networks.of(olofstrom, vimmerby);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T22:30:00Z", "2027-01-01T01:00:00Z", "2027-03-01T05:00:00Z", "2027-05-16T12:00:00Z"})
    void itCanBeToldOnEveryDay(Instant now) {
        tell(now);

        assertEquals(7, answer(olofstrom, "/good-examples?origin=OWN").<List<?>>path("items").size());
        assertEquals(5, Database.number("SELECT count(*) FROM adoption WHERE municipality_code IN (?, ?)", olofstrom.code, vimmerby.code));
        var quarter = "date_trunc('quarter', ?::timestamptz AT TIME ZONE 'Europe/Stockholm') AT TIME ZONE 'Europe/Stockholm'";
        assertEquals(0, Database.number("SELECT count(*) FROM adoption a JOIN adoption_case c ON c.adoption_id = a.id JOIN suggestion_event e ON e.suggestion_id = c.suggestion_id "
                + "WHERE a.municipality_code = ? AND (e.occurred_at < " + quarter + " OR e.occurred_at > ?::timestamptz + interval '5 minutes')",
                olofstrom.code, now.toString(), now.toString()));
    }

    @Test
    void examplesAreSeenByThoseForWhomTheyAreTold() {
        tell(MONDAY);

        var own = answer(olofstrom, "/good-examples?origin=OWN");
        assertEquals(Set.of("UNIT", "MUNICIPALITY", "NETWORK", "PUBLIC"), Set.copyOf(own.<List<String>>path("items.visibility")));
        assertEquals(List.of(1, 1), List.of(own.<List<?>>path("items.findAll { it.visibility == 'UNIT' }").size(),
                own.<List<?>>path("items.findAll { it.visibility == 'PUBLIC' }").size()));
        assertEquals(4, answer(vimmerby, "/good-examples?origin=SHARED").<List<?>>path("items").size());
        assertEquals(2, answer(olofstrom, "/good-examples?origin=SHARED").<List<?>>path("items").size());
    }

    @Test
    void someHavePictures() {
        tell(MONDAY);

        assertEquals(4, answer(olofstrom, "/good-examples?origin=OWN").<List<?>>path("items.cover.address").stream().filter(Objects::nonNull).count());
        assertEquals(List.of("BEFORE", "AFTER"), pictures(olofstrom, "natt"));
        assertEquals(List.of("BEFORE", "AFTER"), pictures(vimmerby, "natt"));
    }

    @Test
    void theManagerCanStillMakeOneInTwoClicks() {
        tell(MONDAY);

        var trolley = answer(olofstrom, "/suggestions?q=nattvagnen").<String>path("items[0].id");
        assertEquals("IMPLEMENTED", answer(olofstrom, "/suggestions/" + trolley).path("state"));
        assertEquals(List.of(), answer(olofstrom, "/good-examples?suggestionId=" + trolley).path("items"));
    }

    @Test
    void adoptionsCreditEachOtherAndSomeTellWhatTheyChanged() {
        tell(MONDAY);

        assertEquals(Set.of("morgonmöte", "verktyg", "bemöter"), adopted(olofstrom));
        assertEquals(Set.of("Nattfastan", "önskningar"), adopted(vimmerby));
        assertEquals(2, Database.number("SELECT count(*) FROM adoption WHERE municipality_code IN (?, ?) AND adaptation IS NOT NULL", olofstrom.code, vimmerby.code));
        assertEquals(1, Database.number("SELECT count(*) FROM adoption WHERE municipality_code = ? AND credited_code = ?", olofstrom.code, vimmerby.code));
    }

    @Test
    void itIsAdoptedOnce() {
        var scenes = tell(MONDAY);

        spreading.spread(List.copyOf(scenes.keySet()), scenes::get, MONDAY, rehearsal.time());

        assertEquals(5, Database.number("SELECT count(*) FROM adoption WHERE municipality_code IN (?, ?)", olofstrom.code, vimmerby.code));
    }

    @Test
    void theNextStaffMeetingHasNoExampleYet() {
        tell(MONDAY);

        var past = answer(olofstrom, "/staff-meetings?to=" + MONDAY).<List<?>>path("items.goodExample.title");
        var ahead = answer(olofstrom, "/staff-meetings?from=" + MONDAY);
        assertEquals(4, past.stream().filter(title -> title != null).count());
        assertEquals(List.of(false, true, false), ahead.<List<?>>path("items.goodExample").stream().map(example -> example != null).toList());
        assertTrue(Instant.parse(ahead.path("items[0].startsAt")).isBefore(Instant.parse("2026-11-30T04:00:00Z")), ahead.<String>path("items[0].startsAt"));
    }

    @Test
    void unitsAreCelebratedAndPersonsAsked() {
        tell(MONDAY);

        assertEquals(Set.of("THANKS", "VISIT", "PRIZE", "TIME_OFF"), Set.copyOf(answer(olofstrom, "/recognition-forms").<List<String>>path("items.kind")));
        assertEquals(Map.of("GIVEN", 6, "ACCEPTED", 1, "OFFERED", 1), Map.of(
                "GIVEN", recognitions("GIVEN"), "ACCEPTED", recognitions("ACCEPTED"), "OFFERED", recognitions("OFFERED")));
        assertEquals(List.of("2026-10", "2026-09", "2026-08"), answer(olofstrom, "/awards").path("items.period"));
        assertEquals(2, answer(olofstrom, "/nominations?period=2026-11").<List<?>>path("items").size());
        assertEquals(3, answer(olofstrom, "/nominations?period=2026").<List<?>>path("items").size());
    }

    @Test
    void helpIsThereInEachState() {
        tell(MONDAY);

        assertEquals(List.of("OPEN", "OFFERED", "CLOSED"), answer(olofstrom, "/refinement-requests").path("items.state"));
        assertEquals(7.5f, answer(olofstrom, "/refinement-requests?state=OFFERED").<Number>path("items[0].hoursUsed").floatValue());
        assertTrue(answer(olofstrom, "/refinement-requests?state=CLOSED").<String>path("items[0].rights").startsWith("Mätlistan"));
    }

    private Map<Scene, Cast> tell(Instant now) {
        var first = Rehearsal.scene(olofstrom, "1060-olofstrom");
        var second = Rehearsal.scene(vimmerby, "0884-vimmerby");
        var casts = Map.of(first, rehearsal.tell(first, now), second, rehearsal.tell(second, now));
        spreading.spread(List.of(first, second), casts::get, now, rehearsal.time());
        clock.setTo(now);
        return casts;
    }

    /** One word of each title is enough. */
    private static Set<String> adopted(Town town) {
        return Set.copyOf(Database.texts("""
                SELECT (regexp_match(title, 'morgonmöte|verktyg|bemöter|Nattfastan|önskningar'))[1] FROM adoption WHERE municipality_code = ?""", town.code));
    }

    private static List<String> pictures(Town reader, String tag) {
        var example = answer(reader, "/good-examples?tag=" + tag).<String>path("items[0].id");
        return answer(reader, "/good-examples/" + example + "/pictures").path("items.moment");
    }

    private int recognitions(String state) {
        return (int) Database.number("SELECT count(*) FROM recognition WHERE municipality_code = ? AND state = ?", olofstrom.code, state);
    }

    private static Response answer(Town town, String path) {
        return expect(200, Api.get(town.lena, town.path(path)));
    }
}
