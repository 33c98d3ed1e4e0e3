package se.stegvis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/suggestions", "/suggestions?state=SUBMITTED&sort=-submittedAt", "/a/%C3%A5#part", "/signs"})
    void aPathOfOursIsFollowedAsItIs(String path) {
        assertEquals(path, LocalPath.of(path).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "suggestions", "//evil.example", "///evil.example", "https://evil.example", "/\\evil.example", "/a\nb", "/å",
            "/..//evil.example", "/sign-in", "/sign-in?to=/", "/sign-in/callback?code=x", "/sign-out", "/x/../sign-out", "/api/v1/persons/me", "/%"})
    void whatLeavesThePagesIsNot(String path) {
        assertTrue(LocalPath.of(path).isEmpty(), path);
    }
}
