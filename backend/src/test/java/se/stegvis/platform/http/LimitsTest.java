package se.stegvis.platform.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Town;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What no well-meaning program sends, written onto the wire byte by byte: refused, and the server goes on. */
@QuarkusTest
class LimitsTest {
    private static final Town TOWN = Town.olofstrom();
    private static final int PATIENCE_MILLIS = 10_000;

    @TestHTTPResource("/")
    URI server;

    @Test
    void aBodyAnnouncedTooLargeIsNotAwaited() throws IOException {
        assertEquals(413, status(post("Content-Length: 12000000\r\n"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked\r\n", "Content-Length: 1000\r\n"})
    void aBodyThatStopsComingIsNotWaitedFor(String headers) throws IOException {
        assertEquals(408, status(post(headers), "a\r\n{\"title\":\"\r\n"));
    }

    /** Three times as long as a body may stand still. */
    @Test
    void aBodyThatHasArrivedIsServedHoweverLongThatTakes() throws IOException {
        var body = "{\"title\":\"Senare middag\",\"idea\":\"Vi testar\"}";

        assertEquals(201, status(post(SlowService.HEADER + ": 3000\r\nContent-Length: " + body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n"), body));
    }

    @Test
    void aPackedBodyIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[20_000_000]);
        }

        var answer = status(post("Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n"), packed.toString(StandardCharsets.ISO_8859_1));

        assertTrue(answer == 400 || answer == 415, "status " + answer);
    }

    @Test
    void headersHaveALimit() throws IOException {
        assertEquals(431, status(get("/api/v1/api-info", "X-Long: " + "a".repeat(20_000) + "\r\n"), ""));
    }

    @Test
    void addressesHaveALimit() throws IOException {
        assertEquals(414, status(get("/api/v1/api-info?q=" + "a".repeat(9_000), ""), ""));
    }

    @Test
    void manyParametersAreUnknownParameters() throws IOException {
        var many = IntStream.range(0, 1000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));

        assertEquals(400, status(get("/api/v1/persons/me?" + many.substring(0, 6500), authorization()), ""));
    }

    /** Two readings of where a request ends are how a second one is smuggled past a proxy. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 2\r\nContent-Length: 7\r\n", "Content-Length: 2, 7\r\n", "Content-Length: -2\r\n",
        "Content-Length : 2\r\n", "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n"})
    void aRequestWithTwoEndsIsRefusedAndTheConnectionClosed(String headers) throws IOException {
        var answers = exchange(post(headers), "{}\r\n" + get("/api/v1/api-info", ""));

        assertTrue(answers.startsWith("HTTP/1.1 400") || answers.isEmpty(), answers);
        assertEquals(answers.isEmpty() ? 0 : 1, answers.split("HTTP/1.1 ", -1).length - 1, answers);
    }

    private String post(String headers) {
        return "POST /api/v1/municipalities/" + TOWN.code + "/suggestions HTTP/1.1\r\nHost: localhost\r\n" + authorization() + "Content-Type: application/json\r\n"
                + headers + "\r\n";
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    }

    private static String authorization() {
        return "Authorization: Bearer " + TOWN.anna.token() + "\r\n";
    }

    private int status(String head, String body) throws IOException {
        var answer = exchange(head.replaceFirst("\r\n", "\r\nConnection: close\r\n"), body);
        assertTrue(answer.matches("(?s)HTTP/1\\.[01] \\d{3}.*"), "no answer: " + answer);
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** Everything the server answers until it closes the connection or falls silent after an answer. */
    private String exchange(String head, String body) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var answers = new ByteArrayOutputStream();
            var reading = new Thread(() -> readInto(answers, socket), "answers");
            reading.start();
            try {
                socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException closedEarly) {
                // the server has heard enough
            }
            reading.join(PATIENCE_MILLIS);
            return answers.toString(StandardCharsets.ISO_8859_1);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void readInto(ByteArrayOutputStream answers, Socket socket) {
        try {
            socket.getInputStream().transferTo(answers);
        } catch (IOException closedOrSilent) {
            // what has come by then is the answer
        }
    }
}
