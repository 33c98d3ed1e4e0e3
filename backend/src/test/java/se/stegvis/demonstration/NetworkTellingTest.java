package se.stegvis.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.Role;
import se.stegvis.identity.Caller;
import se.stegvis.identity.Grant;
import se.stegvis.testing.Api;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.TestTokens;

/** What the demonstration tells of its network is what the rules allow. */
@QuarkusTest
class NetworkTellingTest {
    private static final List<String> MEMBERS = List.of("1490", "2023", "0583", "2581", "0685", "1060", "0884");

    @Inject
    NetworkTelling telling;

    @Test
    void everythingIsToldOnceAndByWhoMay() {
        var network = Networks.begin("Nätverket i demonstrationen");
        MEMBERS.forEach(code -> Networks.takeIn(network, code, LocalDate.of(2024, 5, 1), null));

        telling.tell(network, coordinator(), new DemonstrationClock());

        var story = Library.collaboration();
        Stream.of("meetings", "visits").forEach(part -> assertEquals(story.path(part).size(), told(network, part)));
        assertEquals(story.path("plans").size(), told(network, "action-plans"));
        assertEquals(story.path("toolbox").size(), told(network, "toolbox-entries"));
    }

    private static int told(UUID network, String part) {
        return expect(200, Api.get(Person.NINA, Networks.path(network, "/" + part))).path("_meta.totalRecords");
    }

    private static Caller coordinator() {
        return new Caller(null, TestTokens.ORGANISATION, "nina", null, "Nina", null, Language.sv, false, Set.of(), List.of(new Grant(Role.NETWORK_COORDINATOR, null)));
    }
}
