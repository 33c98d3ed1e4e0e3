package se.stegvis.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * PostgreSQL's programs, unpacked once from the archive in the class path.
 * The zonky library's own start is not used: it turns durability off, trusts every local connection and leaves its directory
 * writable to all.
 */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> EXECUTABLE = Set.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PostgresBinaries() {
    }

    /** The directory that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedIn(Path parent) {
        try {
            var archive = archive();
            var home = parent.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                Console.say("Unpacking PostgreSQL (once) ...");
                var draft = Files.createTempDirectory(parent, "unpacking-");
                unpack(archive, draft);
                Files.move(draft, home);
            }
            return home;
        } catch (IOException | IllegalStateException failure) {
            throw new LaunchException("PostgreSQL for this kind of machine (" + system() + " " + architecture()
                    + ") cannot be unpacked: " + failure.getMessage(), failure);
        }
    }

    static Path program(Path home, String name) {
        return home.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    private static byte[] archive() throws IOException {
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            return stream.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry points outside of the archive");
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if (!isWindows() && file.getParent().endsWith("bin")) {
            Files.setPosixFilePermissions(file, EXECUTABLE);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static String system() {
        if (isWindows()) {
            return "Windows";
        }
        return isMac() ? "Darwin" : System.getProperty("os.name");
    }

    private static String architecture() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }
}
