package se.stegvis.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/** A file as it was sent, on disk until it is closed: many that come at once take no memory. */
final class ReceivedFile implements AutoCloseable {
    private static final int PIECE = 16_384;

    private final Path path;
    private final String digest;

    private ReceivedFile(Path path, String digest) {
        this.path = path;
        this.digest = digest;
    }

    /** Reads to the end; more than so many bytes: 413. */
    static ReceivedFile of(InputStream body, long most) {
        try {
            var path = Files.createTempFile("stegvis-picture", null);
            var kept = false;
            try (var file = Files.newOutputStream(path);
                    var digested = new DigestOutputStream(file, MessageDigest.getInstance("SHA-256"))) {
                copy(body, digested, most);
                var received = new ReceivedFile(path, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
                kept = true;
                return received;
            } finally {
                if (!kept) {
                    Files.delete(path);
                }
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Reads past a body that is not wanted: who is cut off while sending does not get to read why. */
    static void letFall(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cutOff) {
            // nobody waits for it
        }
    }

    private static void copy(InputStream body, OutputStream file, long most) throws IOException {
        var piece = new byte[PIECE];
        long all = 0;
        for (int read = next(body, piece); read >= 0; read = next(body, piece)) {
            all += read;
            if (all > most) {
                letFall(body);
                throw ProblemException.of(ProblemType.TOO_LARGE);
            }
            file.write(piece, 0, read);
        }
    }

    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException cutOff) {
            throw ProblemException.of(ProblemType.REQUEST_TIMEOUT);
        }
    }

    Path path() {
        return path;
    }

    /** The same for the same bytes only. */
    String digest() {
        return digest;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
