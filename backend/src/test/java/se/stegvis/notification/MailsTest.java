package se.stegvis.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Crowd;
import se.stegvis.testing.Database;
import se.stegvis.testing.Mails;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** News by mail, over SMTP to a real mail server: when it was wished for, once, and ended by one click. */
@QuarkusTest
class MailsTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    /** A Friday. */
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

    @Inject
    SendingMails sending;

    @Inject
    AdjustableClock clock;

    /** NB: one for all tests: a connection to a port that is opened anew may reach the old server, which says nothing any more. */
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class), "127.0.0.1", "smtp"));
    private Town town;

    @BeforeAll
    static void aMailServer() {
        SERVER.start();
    }

    @AfterAll
    static void itIsNotNeededAnyMore() {
        SERVER.stop();
    }

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
        at(FRIDAY, 10);
    }

    @AfterEach
    void thePresentAgain() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
        clock.reset();
    }

    @Test
    void aDigestLeavesAtSevenAndItsLinkEndsTheMails() throws Exception {
        Mails.reaches(town, town.mats, "mats@stegvis.invalid");
        aSuggestionIn(town).titled("Nycklar på en tavla").submitted();
        var second = aSuggestionIn(town).titled("Bättre ljus").submitted();
        told();

        at(FRIDAY.plusDays(1), 6);
        sending.sendDue(town.code);
        assertEquals(List.of(), mails());
        at(FRIDAY.plusDays(1), 7);
        sending.sendDue(town.code);
        sending.sendDue(town.code);

        var mail = mails().get(0);
        assertEquals(1, mails().size());
        assertEquals("mats@stegvis.invalid", mail.getAllRecipients()[0].toString());
        var html = Jsoup.parse(part(mail, 1));
        assertEquals("sv", html.select("html").attr("lang"));
        assertEquals(mail.getSubject(), html.select("h1").text());
        assertEquals("2 nyheter i Stegvis", mail.getSubject());
        assertEquals(List.of("Brännargården"), html.select("h2").eachText());
        assertEquals("”Bättre ljus”", html.select("a[href=https://stegvis.example.org/suggestions/" + second + "]").text());
        assertTrue(part(mail, 0).contains("”Nycklar på en tavla” har kommit in"), part(mail, 0));
        assertFalse(part(mail, 0).contains("Anna"), part(mail, 0));

        assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post", null));
        var oneClick = mail.getHeader("List-Unsubscribe", null).replaceAll("\\s", "");
        var ticket = oneClick.substring(oneClick.lastIndexOf('/') + 1, oneClick.length() - 1);
        assertTrue(oneClick.startsWith("<https://stegvis.example.org/api/v1/mail-unsubscriptions/"), oneClick);
        assertTrue(html.select("a[href=https://stegvis.example.org/mails/" + ticket + "]").hasText());
        assertFalse(ticket.contains("."));

        // As mail providers send it (RFC 8058).
        expect(204, Api.anonymously().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click").post("/mail-unsubscriptions/" + ticket));
        expect(204, Api.anonymously().post("/mail-unsubscriptions/" + ticket));
        aSuggestionIn(town).submitted();
        told();
        at(FRIDAY.plusDays(10), 7);
        sending.sendDue(town.code);
        assertEquals(1, mails().size());
        assertEquals(List.of("NEVER"), topics(town.mats).stream().map(one -> one.get("mail")).distinct().toList());
        assertEquals(List.of(true), topics(town.mats).stream().map(one -> one.get("inApp")).distinct().toList());
    }

    @Test
    void whatHappensWithinAMinuteComesTogether() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        var id = aSuggestionIn(town).submitted();
        step(id, "/acknowledgements", Map.of());
        step(id, "/decisions", Map.of("outcome", "DECLINE", "reason", "Inte nu."));
        told();

        sending.sendDue(town.code);
        assertEquals(List.of(), mails());
        clock.advance(Duration.ofSeconds(61));
        sending.sendDue(town.code);

        assertEquals(List.of("2 nyheter i Stegvis"), subjects());
        assertTrue(part(mails().get(0), 0).contains("”Kortare nattfasta” har fått nej"));
    }

    @Test
    void aWeeklyDigestLeavesOnMonday() throws Exception {
        Mails.reaches(town, town.bo, "bo@stegvis.invalid");
        var id = aSuggestionIn(town).submitted();
        expect(200, Api.as(town.bo).put(town.path("/suggestions/" + id + "/follows/me")));
        step(id, "/acknowledgements", Map.of());
        told();

        at(FRIDAY.plusDays(2), 23);
        sending.sendDue(town.code);
        assertEquals(List.of(), mails());
        at(FRIDAY.plusDays(3), 7);
        sending.sendDue(town.code);

        assertEquals(List.of("”Kortare nattfasta” är mottaget"), subjects());
    }

    @Test
    void serversThatSendAtOnceSendOneMailAndEachIsTaken() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        for (int mail = 1; mail <= 12; mail++) {
            step(aSuggestionIn(town).submitted(), "/acknowledgements", Map.of());
            told();
            clock.advance(Duration.ofMinutes(2));
            Crowd.clients(8, server -> {
                sending.sendDue(town.code);
                return server;
            });
            assertEquals(mail, mails().size());
        }
    }

    @Test
    void withoutAMailServerMailsWaitAndNothingElseDoes() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        SERVER.stop();
        step(aSuggestionIn(town).submitted(), "/acknowledgements", Map.of());
        told();
        clock.advance(Duration.ofMinutes(2));

        sending.sendDue(town.code);
        assertEquals(1, expect(200, Api.get(town.anna, "/persons/me")).<Integer>path("unreadNotifications"));
        SERVER.start();
        sending.sendDue(town.code);
        assertEquals(List.of(), mails());
        clock.advance(Duration.ofMinutes(2));
        sending.sendDue(town.code);

        assertEquals(1, mails().size());
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        Database.update("UPDATE department SET name = ? WHERE id = ?", "Enhet\r\nBcc: alla@stegvis.invalid<img src=x>", town.brannargarden);
        step(aSuggestionIn(town).titled("Hej\r\nBcc: alla@stegvis.invalid\r\n\r\n<script>alert(1)</script>").submitted(), "/acknowledgements", Map.of());
        told();
        clock.advance(Duration.ofMinutes(2));

        sending.sendDue(town.code);

        var mail = mails().get(0);
        assertEquals(1, mail.getAllRecipients().length);
        assertNull(mail.getHeader("Bcc"));
        assertEquals("”Hej Bcc: alla@stegvis.invalid <script>alert(1)</script>” är mottaget", mail.getSubject());
        assertTrue(Jsoup.parse(part(mail, 1)).select("script, img").isEmpty());
    }

    @Test
    void whoWantsMailsAloneSeesNoNewsInTheProduct() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        Mails.chooses(town, town.anna, "MY_SUGGESTIONS", false, "AT_ONCE");
        step(aSuggestionIn(town).submitted(), "/acknowledgements", Map.of());
        told();
        clock.advance(Duration.ofMinutes(2));

        sending.sendDue(town.code);

        assertEquals(1, mails().size());
        assertEquals(0, expect(200, Api.get(town.anna, town.path("/notifications"))).<Integer>path("_meta.count"));
    }

    @Test
    void whatIsGatheredIsSentAsChosenNow() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        Mails.reaches(town, town.bo, "bo@stegvis.invalid");
        step(aSuggestionIn(town).together(town.bo).submitted(), "/acknowledgements", Map.of());
        told();
        Mails.chooses(town, town.anna, "MY_SUGGESTIONS", true, "NEVER");
        Mails.chooses(town, town.bo, "MY_SUGGESTIONS", true, "DAILY");
        clock.advance(Duration.ofMinutes(2));

        sending.sendDue(town.code);
        assertEquals(List.of(), mails());
        at(FRIDAY.plusDays(1), 8);
        sending.sendDue(town.code);

        assertEquals(List.of("bo@stegvis.invalid"), mails().stream().map(mail -> read(() -> mail.getAllRecipients()[0].toString())).toList());
    }

    @Test
    void whatWasReadInTheProductIsNotSent() throws Exception {
        Mails.reaches(town, town.anna, "anna@stegvis.invalid");
        step(aSuggestionIn(town).submitted(), "/acknowledgements", Map.of());
        told();
        expect(200, Api.post(town.anna, town.path("/notification-readings"), Map.of()));
        clock.advance(Duration.ofMinutes(2));

        sending.sendDue(town.code);

        assertEquals(List.of(), mails());
    }

    private void at(LocalDate day, int hour) {
        clock.setTo(LocalDateTime.of(day, LocalTime.of(hour, 0)).atZone(STOCKHOLM).toInstant());
    }

    private void step(UUID id, String step, Map<String, ?> body) {
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), step, body));
    }

    /** News travels beside the requests. */
    private void told() throws InterruptedException {
        for (int i = 0; i < 250 && Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code) > 0; i++) {
            Thread.sleep(20);
        }
    }

    private List<MimeMessage> mails() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private List<String> subjects() {
        return mails().stream().map(mail -> read(mail::getSubject)).toList();
    }

    private List<Map<String, Object>> topics(Person person) {
        return expect(200, Api.get(person, town.path("/notification-settings"))).path("topics");
    }

    private static String read(Callable<String> what) {
        try {
            return what.call();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** 0: text, 1: HTML. */
    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(number).getContent().toString();
    }
}
