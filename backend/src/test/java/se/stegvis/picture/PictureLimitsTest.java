package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Crowd.clients;
import static se.stegvis.testing.Photographs.send;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Database;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.Town;

/** How large, how many, and how much altogether; also for those who come at the same time. */
@QuarkusTest
class PictureLimitsTest {
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @TestHTTPResource("/")
    URI server;

    private final Town town = Town.ofItsOwn();
    private final String pictures = town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures");

    @Test
    void aPictureMayTakeTenMegabytes() {
        var small = Photographs.photograph();
        var large = OddFiles.joined(small, new byte[TEN_MEGABYTES - small.length]);

        expect(201, send(town.anna, pictures, large));
        expect(413, send(town.anna, pictures, OddFiles.joined(large, new byte[1])));
    }

    @Test
    void oneThatDoesNotSayHowLongItIsMayNotTakeMoreEither() throws IOException, InterruptedException {
        var small = Photographs.photograph();
        var large = OddFiles.joined(small, new byte[TEN_MEGABYTES - small.length]);

        assertEquals(201, sendInPieces(large));
        assertEquals(413, sendInPieces(OddFiles.joined(large, new byte[100_000])));
    }

    @Test
    void thereAreTenAtMostHoweverManyComeAtOnce() {
        var answers = clients(14, i -> send(town.anna, pictures, Photographs.photograph()));

        assertEquals(10, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        var refused = expect(413, send(town.anna, pictures, Photographs.photograph()));
        assertEquals("Det finns redan 10 bilder, och fler får det inte vara. Ta bort någon först.", refused.path("invalidParameters[0].reason"));
        assertEquals(20, Database.number("SELECT count(*) FROM picture_content WHERE municipality_code = ?", town.code));
        assertEquals(10, Database.number("SELECT count(DISTINCT position) FROM picture WHERE municipality_code = ?", town.code));
    }

    @Test
    void aMunicipalityHasFiveGigabytesHoweverManyComeAtOnce() {
        Photographs.added(town.anna, pictures);
        Database.update("UPDATE picture SET bytes = 5000000000 - 2 * bytes WHERE municipality_code = ?", town.code);
        var others = clients(6, i -> town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures"));

        var answers = clients(6, i -> send(town.anna, others.get(i), Photographs.photograph()));

        assertEquals(2, answers.stream().filter(answer -> answer.statusCode() == 201).count(), () -> answers.stream().map(Response::asString).toList().toString());
        var refused = expect(413, send(town.anna, pictures, Photographs.photograph()));
        assertEquals("Kommunens bilder får ta högst 5 GB tillsammans. Ta bort några först.", refused.path("invalidParameters[0].reason"));
    }

    @Test
    void tenLargePicturesAtOnceAreDrawnOneAfterTheOther() throws IOException {
        var large = Photographs.picture("jpg", 6000, 4000);
        var before = waiting();

        var answers = clients(10, i -> send(town.anna, pictures, large));

        assertEquals(List.of(2048), answers.stream().map(answer -> expect(201, answer).<Integer>path("full.width")).distinct().toList());
        assertEquals(before, waiting());
    }

    /** What is refused leaves nothing on disk. */
    @Test
    void aFileIsNotKeptLongerThanItIsLookedAt() throws IOException {
        var before = waiting();

        expect(400, send(town.anna, pictures, OddFiles.ascii("no picture")));
        expect(413, send(town.anna, pictures, new byte[TEN_MEGABYTES + 1]));

        assertEquals(before, waiting());
    }

    private int sendInPieces(byte[] file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1" + pictures + "?moment=AFTER&description=Bild"))
                .header("Authorization", "Bearer " + town.anna.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))
                .build();
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request, BodyHandlers.discarding()).statusCode();
    }

    private static long waiting() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("stegvis-picture")).count();
        }
    }
}
