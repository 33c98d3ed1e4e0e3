package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.picture.PictureSettings.Store;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.testing.Town;

/** What every store must do, done by each of the three: PostgreSQL, a directory, and a server that speaks S3. */
@QuarkusTest
class PictureStoreTest {
    private static final int TWO_MEGABYTES = 2_000_000;
    private static S3ForTests server;

    @TempDir
    static Path directory;

    @Inject
    TenantQueries queries;

    @BeforeAll
    static void aServer() throws Exception {
        server = new S3ForTests();
    }

    @AfterAll
    static void noServer() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutIsThereUntilItIsDeleted(Store kind) {
        var store = store(kind);
        var key = key(PictureSize.FULL);
        var content = random(TWO_MEGABYTES);

        assertEquals(Optional.empty(), store.get(key));
        store.put(key, content);
        assertArrayEquals(content, store.get(key).orElseThrow());
        store.delete(key);
        assertEquals(Optional.empty(), store.get(key));
        store.delete(key);
    }

    @ParameterizedTest
    @EnumSource
    void theTwoSizesAndTheMunicipalitiesAreKeptApart(Store kind) {
        var store = store(kind);
        var full = key(PictureSize.FULL);
        var small = new PictureKey(full.municipalityCode(), full.pictureId(), PictureSize.THUMBNAIL);
        var theirs = new PictureKey(Town.vimmerby().code, full.pictureId(), PictureSize.FULL);
        store.put(full, new byte[] {1});
        store.put(small, new byte[] {2});

        assertEquals(Optional.empty(), store.get(theirs));
        store.delete(theirs);
        store.delete(full);
        assertArrayEquals(new byte[] {2}, store.get(small).orElseThrow());
    }

    @Test
    void filesHaveNamesOfOurOwn() {
        var key = key(PictureSize.THUMBNAIL);
        store(Store.DIRECTORY).put(key, new byte[] {1});
        store(Store.S3).put(key, new byte[] {1});

        assertTrue(Files.exists(directory.resolve("1060").resolve(key.pictureId().toString()).resolve("THUMBNAIL")));
        assertTrue(server.holds(key));
    }

    @Test
    void aDirectoryIsLeftAsTidyAsItWas() throws IOException {
        var store = store(Store.DIRECTORY);
        var key = key(PictureSize.FULL);
        store.put(key, new byte[] {1});
        store.delete(key);

        try (var left = Files.walk(directory)) {
            assertFalse(left.anyMatch(path -> path.toString().contains(key.pictureId().toString())));
        }
    }

    @Test
    void aStoreThatIsAwayIsAPassingProblem() throws Exception {
        PictureSettings.S3 stopped;
        try (var other = new S3ForTests()) {
            stopped = other.settings();
        }
        for (var store : new PictureStore[] {new DirectoryStore(directory.resolve("not-mounted")), new S3Store(stopped), new S3Store(server.settings("another-secret"))}) {
            assertAway(() -> store.put(key(PictureSize.FULL), new byte[] {1}));
            assertAway(() -> store.get(key(PictureSize.FULL)));
            assertAway(() -> store.delete(key(PictureSize.FULL)));
        }
        assertFalse(Files.exists(directory.resolve("not-mounted")));
    }

    private PictureStore store(Store kind) {
        return switch (kind) {
            case DATABASE -> new DatabaseStore(queries);
            case DIRECTORY -> new DirectoryStore(directory);
            case S3 -> new S3Store(server.settings());
        };
    }

    private static PictureKey key(PictureSize size) {
        return new PictureKey(Town.olofstrom().code, Ids.next(), size);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void assertAway(Runnable call) {
        assertEquals(ProblemType.UNAVAILABLE, assertThrows(ProblemException.class, call::run).type());
    }
}
