package se.stegvis.platform.http;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.stegvis.testing.Api.expect;

/** How long a repeated POST is known as one. */
@QuarkusTest
class IdempotentPostsTest {
    private static final Town TOWN = Town.olofstrom();

    @Inject
    AdjustableClock clock;

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void aKeyIsKeptForADay() {
        var key = UUID.randomUUID().toString();
        var first = post(key);

        clock.advance(Duration.ofHours(23));
        assertEquals(first.asString(), post(key).asString());

        clock.advance(Duration.ofHours(2));
        assertNotEquals(first.<String>path("id"), post(key).path("id"));
    }

    @Test
    void withoutAKeyEachPostIsOneOfItsOwn() {
        assertNotEquals(post(null).<String>path("id"), post(null).path("id"));
    }

    @Test
    void theSameKeyAtAnotherAddressIsUsedOtherwise() {
        var key = UUID.randomUUID().toString();
        post(key);

        expect(422, Api.as(TOWN.anna).header("Idempotency-Key", key).contentType("application/json").body(Map.of()).post(TOWN.path("/notification-readings")));
    }

    private static Response post(String key) {
        var request = Api.as(TOWN.anna).contentType("application/json").body(Map.of("problem", "p", "idea", "i"));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return expect(201, request.post(TOWN.path("/suggestions")));
    }
}
