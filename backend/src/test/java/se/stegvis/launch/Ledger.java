package se.stegvis.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * A client that submits suggestions and keeps a book of what was acknowledged. What was not acknowledged it sends again with the same
 * key, as the contract tells clients to do.
 */
final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WRITERS = 4;
    private static final int CREATED = 201;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final PackagedProduct product;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private volatile boolean writing = true;
    private final Thread[] writers;

    Ledger(PackagedProduct product) {
        this.product = product;
        var token = token();
        writers = IntStream.range(0, WRITERS).mapToObj(index -> new Thread(() -> write(token), "writer-" + index)).toArray(Thread[]::new);
        for (var writer : writers) {
            writer.start();
        }
    }

    /** Ids by key. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    int countOfUnanswered() {
        return unanswered.size();
    }

    Ledger stopWriting() throws InterruptedException {
        writing = false;
        for (var writer : writers) {
            writer.join();
        }
        return this;
    }

    /** Sends all that had no answer again, until each has one. */
    Ledger settle() throws InterruptedException {
        var token = token();
        var deadline = Instant.now().plusSeconds(120);
        for (var key = unanswered.poll(); key != null; key = unanswered.poll()) {
            if (!submitted(key, token)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("no answer for " + key);
                }
                unanswered.add(key);
                Thread.sleep(200);
            }
        }
        return this;
    }

    /** The id that a repetition of an acknowledged submission is answered with. */
    String repeated(String key) {
        try {
            return JSON.readTree(post(key, token()).body()).path("id").asText();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(String token) {
        while (writing) {
            var key = UUID.randomUUID().toString();
            if (!submitted(key, token)) {
                unanswered.add(key);
                pause();
            }
        }
    }

    private boolean submitted(String key, String token) {
        try {
            var answer = post(key, token);
            if (answer.statusCode() != CREATED) {
                return false;
            }
            JsonNode suggestion = JSON.readTree(answer.body());
            acknowledged.put(key, suggestion.path("id").asText());
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private HttpResponse<String> post(String key, String token) throws IOException {
        var body = "{\"title\":\"Ledger " + key + "\",\"idea\":\"Written down before it was acknowledged\"}";
        var request = HttpRequest.newBuilder(product.address("/api/v1/municipalities/1060/suggestions")).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private String token() {
        var request = HttpRequest.newBuilder(product.tokenEndpoint()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=stegvis-cli&username=anna.employee&password=stegvis")).build();
        try {
            return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body()).path("access_token").asText();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
