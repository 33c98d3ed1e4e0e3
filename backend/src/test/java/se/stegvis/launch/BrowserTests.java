package se.stegvis.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The web application's own browser tests (frontend/e2e) against the packaged program. */
final class BrowserTests {
    private static final long MINUTES = 20;

    private BrowserTests() {}

    /** Runs the tests of one project of the Playwright configuration. */
    static void pass(String project, PackagedProduct product) throws IOException, InterruptedException {
        pass(project, product, Map.of());
    }

    /** The same with settings of its own in the environment. */
    static void pass(String project, PackagedProduct product, Map<String, String> settings) throws IOException, InterruptedException {
        var npx = System.getProperty("os.name").startsWith("Windows") ? "npx.cmd" : "npx";
        var told = Path.of("target", "browser-tests-" + project + ".log");
        // NB: never the streams of this program, by which Maven talks with it: the browser's words would corrupt them.
        var builder = new ProcessBuilder(npx, "playwright", "test", "--project", project, "--output", "test-results/" + project)
                .directory(Path.of(System.getProperty("stegvis.frontend")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("BASE_URL", product.address("").toString());
        builder.environment().put("TOKEN_URL", product.tokenEndpoint().toString());
        builder.environment().put("MANAGEMENT_URL", product.management("").toString());
        builder.environment().putAll(settings);
        var process = builder.start();
        process.getOutputStream().close();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> "the browser tests took longer than " + MINUTES + " minutes\n" + wordsOf(told));
            assertEquals(0, process.exitValue(), () -> wordsOf(told));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static String wordsOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
