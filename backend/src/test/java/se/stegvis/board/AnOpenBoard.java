package se.stegvis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import se.stegvis.testing.Person;

/** A browser that shows a board, and reads its stream of changes as browsers do. */
final class AnOpenBoard {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int SECONDS_UNTIL_HEARD = 2;
    private static final int SECONDS_UNTIL_OVER = 30;
    private static final String DATA = "data:{\"suggestionId\": \"";
    private static final String END = "end";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<UUID> heard = new ArrayList<>();

    private AnOpenBoard() {}

    /** Returns once the stream has begun. */
    static AnOpenBoard of(Person person, UUID department) {
        var board = new AnOpenBoard();
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var address = "http://localhost:" + port + "/api/v1/municipalities/" + person.municipality() + "/departments/" + department + "/board-changes";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + person.token()).header("Accept", "text/event-stream").header("Accept-Encoding", "gzip").build();
        CLIENT.sendAsync(request, BodyHandlers.ofLines()).thenAccept(response -> {
            board.lines.add("status " + response.statusCode());
            read(response.body(), board.lines);
        });
        assertEquals("status 200", board.next(SECONDS_UNTIL_OVER));
        assertEquals(":open", board.next(SECONDS_UNTIL_OVER));
        return board;
    }

    private static void read(Stream<String> body, BlockingQueue<String> lines) {
        try (body) {
            body.forEach(lines::add);
        } finally {
            lines.add(END);
        }
    }

    /** Whether it hears of the suggestion in two seconds. */
    boolean hears(UUID suggestion) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_UNTIL_HEARD);
        while (!heard.contains(suggestion) && System.nanoTime() < until) {
            note(next(SECONDS_UNTIL_HEARD));
        }
        return heard.contains(suggestion);
    }

    /** All that it has heard until the stream ended. */
    List<UUID> allChanges() {
        for (var line = next(SECONDS_UNTIL_OVER); line != null && !line.equals(END); line = next(SECONDS_UNTIL_OVER)) {
            note(line);
        }
        return heard;
    }

    private void note(String line) {
        if (line != null && line.startsWith(DATA)) {
            heard.add(UUID.fromString(line.substring(DATA.length(), line.length() - 2)));
        }
    }

    private String next(int seconds) {
        try {
            return lines.poll(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
