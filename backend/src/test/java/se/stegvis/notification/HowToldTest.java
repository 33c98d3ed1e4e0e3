package se.stegvis.notification;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.NewsKind;
import se.stegvis.testing.Api;
import se.stegvis.testing.Mails;
import se.stegvis.testing.TestTokens;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** Everybody chooses how to be told; who chose nothing is told sensibly. */
@QuarkusTest
class HowToldTest {
    private Town town;
    private String path;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
        path = town.path("/notification-settings");
    }

    @Test
    void whoChoseNothingHearsOfTheirOwnAtOnceAndOfTheRestInDigests() {
        var settings = expect(200, Api.get(town.anna, path));

        assertEquals(List.of("MY_SUGGESTIONS", "FOLLOWED", "WAITING_FOR_ME", "MENTIONS", "LEARNING", "EXAMPLES", "SUPPORT"), settings.path("topics.topic"));
        assertEquals(List.of("AT_ONCE", "WEEKLY", "DAILY", "AT_ONCE", "WEEKLY", "WEEKLY", "WEEKLY"), settings.path("topics.mail"));
        assertEquals(List.of(true), settings.<List<Boolean>>path("topics.inApp").stream().distinct().toList());
        assertNull(settings.path("mailAddress"));
    }

    @Test
    void theAddressIsTheOneThatTheSignInGives() {
        for (var good : List.of("anna@olofstrom.example", "anna.ahl+stegvis@sub.olofstrom.example")) {
            assertEquals(good, signedInWith(good).path("mailAddress"));
        }
        for (var bad : List.of("anna", "anna@a@b", "Anna <anna@olofstrom.example>", "anna@olofstrom.example\r\nBcc: x@y.example", "a,b@c.example", "x".repeat(250) + "@y.example")) {
            assertNull(signedInWith(bad).path("mailAddress"), bad);
        }
        signedInWith("anna@olofstrom.example");
        assertFalse(expect(200, Api.get(town.mats, town.path("/persons?q=anna"))).asString().contains("@"));
    }

    @Test
    void topicsThatAreLeftOutStayAsTheyAre() {
        Mails.chooses(town, town.anna, "FOLLOWED", false, "NEVER");
        Mails.chooses(town, town.anna, "MENTIONS", true, "WEEKLY");

        var settings = expect(200, Api.get(town.anna, path));
        assertEquals(List.of("AT_ONCE", "NEVER", "DAILY", "WEEKLY", "WEEKLY", "WEEKLY", "WEEKLY"), settings.path("topics.mail"));
        assertEquals(List.of(true, false, true, true, true, true, true), settings.path("topics.inApp"));
        assertEquals("AT_ONCE", Api.get(town.bo, path).path("topics[0].mail"));
    }

    @Test
    void aTopicIsChosenOnce() {
        var one = Map.of("topic", "FOLLOWED", "inApp", true, "mail", "DAILY");

        var refused = Api.as(town.anna).header("If-Match", Api.etag(town.anna, path)).contentType("application/json").body(Map.of("topics", List.of(one, one))).put(path);

        assertEquals("/topics/1/topic", expect(422, refused).path("invalidParameters[0].property"));
    }

    @Test
    void aTicketThatWasAlteredLeadsNowhere() {
        var ticket = Mails.ticket(town, town.anna);
        var other = Mails.ticket(town, town.bo);

        for (var cut : List.of(ticket.substring(1), ticket + "A", "x")) {
            expect(400, Api.anonymously().post("/mail-unsubscriptions/" + cut));
        }
        for (var forged : List.of(other.substring(0, other.length() - 43) + ticket.substring(ticket.length() - 43), "x".repeat(ticket.length()))) {
            expect(404, Api.anonymously().post("/mail-unsubscriptions/" + forged));
        }
        assertEquals("AT_ONCE", Api.get(town.anna, path).path("topics[0].mail"));
        expect(204, Api.anonymously().post("/mail-unsubscriptions/" + ticket));
        assertEquals("NEVER", Api.get(town.anna, path).path("topics[0].mail"));
        assertEquals("AT_ONCE", Api.get(town.bo, path).path("topics[0].mail"));
    }

    @Test
    void everythingThatIsToldHasWordsInEveryLanguage() {
        for (var language : List.of("sv", "nb", "en")) {
            var words = ResourceBundle.getBundle("texts.mails", Locale.forLanguageTag(language)).keySet();
            Stream.of(EventType.values()).forEach(type -> assertTrue(words.contains("event." + type), language + " " + type));
            Stream.of(NewsKind.values()).forEach(kind -> assertTrue(words.contains("matter." + kind), language + " " + kind));
        }
    }

    /** Under a new name each time: who was just here as the same is remembered for a while. */
    private Response signedInWith(String address) {
        var token = TestTokens.aToken().of(town.anna).with("name", "Anna Ahl " + UUID.randomUUID()).with("email", address).signed();
        return expect(200, Api.withToken(token).get(path));
    }
}
