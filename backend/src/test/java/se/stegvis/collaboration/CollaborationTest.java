package se.stegvis.collaboration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Database;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** What members of a network do together is theirs and their coordinator's, and each member speaks for itself. */
@QuarkusTest
class CollaborationTest {
    private static final Town TOWN = Town.olofstrom();
    private static final Town OTHER = Town.vimmerby();
    private static Town stranger;
    private static String network;
    private static String strangersNetwork;

    @BeforeAll
    static void twoNetworks() {
        stranger = Town.ofItsOwn();
        network = "/networks/" + Networks.of(TOWN, OTHER);
        strangersNetwork = "/networks/" + Networks.of(stranger);
    }

    @Test
    void aMeetingIsReadByAllWhoTakePart() {
        var made = expect(201, Api.post(Person.NINA, network + "/meetings", Map.of("kind", "PROJECT_LEADERS", "title", "Projektledarna i juni",
                "startsAt", "2024-06-12T09:00:00+02:00", "agenda", "Hur räknar vi?", "place", "Motala")));

        var read = expect(200, Api.get(TOWN.lena, network + "/meetings/" + Api.id(made)));

        assertEquals("2024-06-12T07:00:00Z", read.path("startsAt"));
        assertEquals(Set.of("self"), links(read));
        assertEquals(Set.of("self", "update", "delete"), links(expect(200, Api.get(Person.NINA, network + "/meetings/" + Api.id(made)))));
    }

    @Test
    void theLatestMeetingStandsFirst() {
        var own = "/networks/" + Networks.of(TOWN);
        for (var day : List.of("2024-06-12", "2025-02-05", "2024-05-14")) {
            expect(201, Api.post(Person.NINA, own + "/meetings", Map.of("kind", "OTHER", "title", day, "startsAt", day + "T08:00:00Z")));
        }

        var first = expect(200, Api.get(TOWN.ada, own + "/meetings?limit=2"));
        var second = expect(200, Api.get(TOWN.ada, first.<String>path("_links.next.href").replace("/api/v1", "")));

        assertEquals(List.of("2025-02-05", "2024-06-12"), first.path("items.title"));
        assertEquals(List.of("2024-05-14"), second.path("items.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/action-plans", "/toolbox-entries", "/visits"})
    void whoHasNoPartInANetworkFindsNothingThere(String part) {
        for (var person : List.of(stranger.lena, stranger.ada)) {
            assertEquals("urn:stegvis:problem:not-found", expect(404, Api.get(person, network + part)).path("type"));
        }
        assertEquals("urn:stegvis:problem:not-found", expect(404, Api.get(Person.NINA, "/networks/" + UUID.randomUUID() + part)).path("type"));
    }

    @Test
    void aThingOfOneNetworkIsUnknownInAnother() {
        var meeting = Api.id(expect(201, Api.post(Person.NINA, network + "/meetings", Map.of("kind", "START", "title", "Start", "startsAt", "2024-05-14T08:00:00Z"))));
        var entry = Api.id(entry(TOWN.lena));
        var visit = Api.id(expect(201, visit(TOWN.lena, TOWN.code, OTHER.code, "2024-09-18")));

        for (var thing : List.of("/meetings/" + meeting, "/toolbox-entries/" + entry, "/visits/" + visit)) {
            expect(200, Api.get(Person.NINA, network + thing));
            expect(404, Api.get(Person.NINA, strangersNetwork + thing));
            expect(404, Api.get(stranger.lena, strangersNetwork + thing));
            expect(404, change(Person.NINA, strangersNetwork + thing, "\"0\"", bodyFor(thing)));
            expect(404, Api.as(Person.NINA).header("If-Match", "\"0\"").delete(strangersNetwork + thing));
        }
    }

    @Test
    void eachMemberHasOnePlanAndWritesItItself() {
        var own = "/networks/" + Networks.of(TOWN, OTHER);
        var plan = Map.of("goal", "Ett förslag per anställd", "strategy", "Besluten tas i arbetslaget.");
        var made = own + "/action-plans/" + Api.id(expect(201, Api.post(TOWN.lena, own + "/action-plans", plan)));

        expect(409, Api.post(TOWN.ada, own + "/action-plans", plan));
        expect(201, Api.post(OTHER.lena, own + "/action-plans", plan));

        assertEquals(Set.of("self"), links(expect(200, Api.get(OTHER.lena, made))));
        expect(403, change(OTHER.lena, made, Api.etag(OTHER.lena, made), plan));
        var changed = expect(200, change(TOWN.ada, made, Api.etag(TOWN.ada, made), Map.of("goal", "Två", "strategy", "Som förut.", "jointEfforts", "Handledare")));
        assertEquals("Handledare", changed.path("jointEfforts"));
        assertEquals(TOWN.code, changed.path("municipality.code"));
        assertEquals(2, expect(200, Api.get(Person.NINA, own + "/action-plans")).<List<?>>path("items").size());
    }

    @Test
    void anEntryIsChangedByWhomItBelongsToAndTheCoordinator() {
        var entry = network + "/toolbox-entries/" + Api.id(entry(TOWN.lena));
        var other = Map.of("kind", "TEMPLATE", "title", "Mall", "description", "Fyll i.");

        assertEquals(Set.of("self"), links(expect(200, Api.get(OTHER.ada, entry))));
        expect(403, change(OTHER.ada, entry, Api.etag(OTHER.ada, entry), other));
        expect(403, Api.as(OTHER.ada).header("If-Match", Api.etag(OTHER.ada, entry)).delete(entry));
        expect(200, change(TOWN.ada, entry, Api.etag(TOWN.ada, entry), other));
        expect(200, change(Person.NINA, entry, Api.etag(Person.NINA, entry), other));
        expect(204, Api.as(Person.NINA).header("If-Match", Api.etag(Person.NINA, entry)).delete(entry));
        expect(404, Api.get(TOWN.lena, entry));
    }

    @Test
    void whatTheCoordinatorAddsBelongsToNoMember() {
        var made = entry(Person.NINA);

        assertNull(made.path("addedBy"));
        assertEquals(Set.of("self"), links(expect(200, Api.get(TOWN.lena, network + "/toolbox-entries/" + Api.id(made)))));
    }

    @Test
    void theToolboxCanBeReadByKind() {
        var own = "/networks/" + Networks.of(TOWN);
        for (var kind : List.of("GUIDE", "TRAINING", "GUIDE")) {
            expect(201, Api.post(TOWN.lena, own + "/toolbox-entries", Map.of("kind", kind, "title", kind, "description", "Så gör vi.")));
        }

        assertEquals(List.of("GUIDE", "GUIDE"), expect(200, Api.get(TOWN.lena, own + "/toolbox-entries?kind=GUIDE")).path("items.kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://skr.se", "javascript:alert(1)", "https://", "https://skr.se@evil.example/", "https:\\\\skr.se", "//skr.se", "https://skr.se/a b", "ftp://skr.se"})
    void aLinkLeadsOverHttps(String link) {
        var response = expect(400, Api.post(TOWN.lena, network + "/toolbox-entries", Map.of("kind", "GUIDE", "title", "Guide", "description", "Så.", "link", link)));

        assertEquals("/link", response.path("invalidParameters[0].property"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://skr.se", "https://www.skr.se/a/b?c=d#e", "https://räksmörgås.example:8443/ö"})
    void aLinkIsKeptAsItIs(String link) {
        var made = Api.post(TOWN.lena, network + "/toolbox-entries", Map.of("kind", "GUIDE", "title", "Guide", "description", "Så.", "link", link));

        assertEquals(link, expect(201, made).path("link"));
    }

    @Test
    void aVisitIsBetweenTwoMembersOfThatDay() {
        assertEquals("/hostCode", property(visit(TOWN.lena, TOWN.code, TOWN.code, "2024-09-18")));
        assertEquals("/hostCode", property(visit(TOWN.lena, TOWN.code, stranger.code, "2024-09-18")));
        assertEquals("/hostCode", property(visit(TOWN.lena, TOWN.code, "no-9999", "2024-09-18")));
        assertEquals("/visitorCode", property(visit(TOWN.lena, TOWN.code, OTHER.code, "1999-12-31")));
        expect(201, visit(TOWN.lena, OTHER.code, TOWN.code, "2099-01-01"));
    }

    @Test
    void aMemberEntersVisitsThatItMakesOrReceives() {
        var three = "/networks/" + Networks.of(TOWN, OTHER, stranger);
        var body = Map.of("kind", "PEER_REVIEW", "visitedOn", "2024-10-02", "visitorCode", OTHER.code, "hostCode", stranger.code);

        assertEquals("/visitorCode", property(Api.post(TOWN.lena, three + "/visits", body)));
        var made = three + "/visits/" + Api.id(expect(201, Api.post(Person.NINA, three + "/visits", body)));

        assertEquals(Set.of("self"), links(expect(200, Api.get(TOWN.lena, made))));
        expect(403, change(TOWN.lena, made, Api.etag(TOWN.lena, made), body));
        var learnt = new HashMap<String, Object>(body);
        learnt.put("learnt", "Svara samma vecka.");
        assertEquals("Svara samma vecka.", expect(200, change(stranger.lena, made, Api.etag(stranger.lena, made), learnt)).path("learnt"));
        learnt.put("visitorCode", TOWN.code);
        learnt.put("hostCode", OTHER.code);
        expect(422, change(stranger.lena, made, Api.etag(stranger.lena, made), learnt));
    }

    @Test
    void theDatabaseKeepsTheNetworksApartToo() throws SQLException {
        entry(TOWN.lena);
        var id = network.substring("/networks/".length());
        var others = strangersNetwork.substring("/networks/".length());
        try (var connection = Database.asApplication()) {
            for (var table : List.of("network_meeting", "action_plan", "network_visit", "toolbox_entry", "toolbox_file")) {
                for (var tenant : List.of("", TOWN.code, others, "coordinator:" + others)) {
                    beIn(connection, tenant);
                    assertEquals(List.of(), Database.texts(connection, "SELECT id::text FROM " + table + " WHERE network_id = ?", UUID.fromString(id)), table + " " + tenant);
                }
            }
            beIn(connection, id);
            assertTrue(!Database.texts(connection, "SELECT id::text FROM toolbox_entry").isEmpty());
        }
    }

    @Test
    void aMemberCannotWriteMeetingsPastTheProgramEither() throws SQLException {
        var meeting = Api.id(expect(201, Api.post(Person.NINA, network + "/meetings", Map.of("kind", "START", "title", "Start", "startsAt", "2024-05-14T08:00:00Z"))));
        try (var connection = Database.asApplication();
                var statement = connection.createStatement()) {
            beIn(connection, network.substring("/networks/".length()));
            assertEquals(List.of("Start"), Database.texts(connection, "SELECT title FROM network_meeting WHERE id = ?", meeting));
            assertEquals(0, statement.executeUpdate("UPDATE network_meeting SET title = 'x' WHERE id = '" + meeting + "'"));
        }
    }

    private static Map<String, ?> bodyFor(String thing) {
        return thing.startsWith("/meetings") ? Map.of("kind", "START", "title", "x", "startsAt", "2024-05-14T08:00:00Z")
                : thing.startsWith("/visits") ? Map.of("kind", "PEER_REVIEW", "visitedOn", "2024-10-02", "visitorCode", TOWN.code, "hostCode", OTHER.code)
                : Map.of("kind", "GUIDE", "title", "x", "description", "x");
    }

    private static Response entry(Person by) {
        return expect(201, Api.post(by, network + "/toolbox-entries", Map.of("kind", "GUIDE", "title", "Tavelmöte", "description", "Tio minuter vid tavlan.")));
    }

    private static Response visit(Person by, String visitor, String host, String day) {
        return Api.post(by, network + "/visits", Map.of("kind", "STUDY_VISIT", "visitedOn", day, "visitorCode", visitor, "hostCode", host));
    }

    private static Response change(Caller caller, String path, String etag, Map<String, ?> body) {
        return Api.as(caller).header("If-Match", etag).contentType("application/json").body(body).put(path);
    }

    private static String property(Response refused) {
        return expect(422, refused).path("invalidParameters[0].property");
    }

    private static Set<String> links(Response response) {
        return response.<Map<String, ?>>path("_links").keySet();
    }

    private static void beIn(Connection connection, String tenant) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config('stegvis.municipality', ?, false)")) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }
}
