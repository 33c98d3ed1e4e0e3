package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.testing.AdjustableClock;

/** Signed addresses: for a while, for one file, by us alone. */
@QuarkusTest
class TicketsTest {
    private static final Instant TEN_PAST = Instant.parse("2026-11-23T10:10:00Z");

    @Inject
    Tickets tickets;

    @Inject
    AdjustableClock clock;

    private final PictureKey file = new PictureKey("1060", Ids.next(), PictureSize.THUMBNAIL);

    @BeforeEach
    void itIsTenPastTen() {
        clock.setTo(TEN_PAST);
    }

    @AfterEach
    void itIsNowAgain() {
        clock.reset();
    }

    @Test
    void aTicketSaysWhichFile() {
        assertEquals(file, tickets.read(ticket()).orElseThrow().file());
    }

    @Test
    void anAddressStaysTheSameWithinAQuarterOfAnHour() {
        var first = ticket();

        clock.setTo(TEN_PAST.plusSeconds(280));
        assertEquals(first, ticket());
        clock.setTo(TEN_PAST.plusSeconds(301));
        assertNotEquals(first, ticket());
    }

    @Test
    void itWorksForAQuarterAtLeastAndForTwoAtMost() {
        var ticket = ticket();

        clock.setTo(Instant.parse("2026-11-23T10:29:58Z"));
        assertTrue(tickets.read(ticket).orElseThrow().left().compareTo(Duration.ofSeconds(3)) < 0);
        clock.setTo(Instant.parse("2026-11-23T10:30:00Z"));
        assertEquals(Optional.empty(), tickets.read(ticket));
    }

    @Test
    void nobodyElseCanWriteOne() {
        var ticket = ticket();
        var dot = ticket.indexOf('.');
        var longer = new String(Base64.getUrlDecoder().decode(ticket.substring(0, dot)), StandardCharsets.UTF_8).replaceFirst("\\d+$", "9999999999");
        var words = Base64.getUrlEncoder().withoutPadding().encodeToString(longer.getBytes(StandardCharsets.UTF_8));

        for (var forged : List.of(words + ticket.substring(dot), ticket.substring(0, dot) + ".", ticket.substring(0, ticket.length() - 1),
                "A" + ticket.substring(1), ticket + "=", "", ".", "x.y")) {
            assertEquals(Optional.empty(), tickets.read(forged), forged);
        }
    }

    private String ticket() {
        var address = tickets.address(file);
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
