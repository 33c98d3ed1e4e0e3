package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Who has a protected identity is named nowhere in a case: neither for the idea nor for what they did with it. */
@QuarkusTest
class ProtectedIdentityTest {
    private final Town town = Town.ofItsOwn();

    @Test
    void theManagerWhoDecidedAndDidItIsNotNamed() {
        var verified = aSuggestionIn(town).by(town.anna).assessedBy(town.mats).forResponsible(town.mats).verified();
        expect(201, Api.post(town.mats, town.path("/suggestions/" + verified + "/comments"), Map.of("text", "Bra gjort.")));
        var writtenDown = aSuggestionIn(town).by(town.mats).with("onBehalfOf", Map.of("personId", town.id(town.bo))).submitted();
        protect(town.id(town.mats));

        for (var path : List.of("", "/" + verified, "/" + verified + "/events", "/" + verified + "/comments", "/" + writtenDown, "/" + writtenDown + "/events")) {
            var shown = expect(200, Api.get(town.bo, town.path("/suggestions" + path))).asString();
            assertFalse(shown.contains(town.mats.name()) || shown.contains(town.id(town.mats).toString()), path + ": " + shown);
        }
    }

    private static void protect(UUID person) {
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", person);
    }
}
