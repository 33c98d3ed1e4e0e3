package se.stegvis.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lets the web application's own browser tests run against the packaged program; what they check is told in frontend/e2e. */
@ExtendWith(SharedProduct.class)
class BrowserIT {

    private static final long MINUTES = 30;

    @Test
    void theBrowserTestsPass(PackagedProduct product) throws Exception {
        var npx = System.getProperty("os.name").startsWith("Windows") ? "npx.cmd" : "npx";
        var told = Path.of("target", "browser-tests.log");
        // NB: never the streams of this program, by which Maven talks with it: the browser's words would corrupt them.
        var builder = new ProcessBuilder(npx, "playwright", "test")
                .directory(Path.of(System.getProperty("stegvis.frontend")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("BASE_URL", product.address("").toString());
        builder.environment().put("TOKEN_URL", product.tokenEndpoint().toString());
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
