package se.stegvis.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of one installation, made at the first start and kept in files that only their owner can read. */
final class KeptSecrets {

    private static final int BYTES = 32;
    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    KeptSecrets(Path directory) {
        this.directory = directory;
    }

    /** The secret of that name, 43 characters of base64url. */
    String of(String name) {
        var file = fileOf(name);
        try {
            if (!Files.exists(file)) {
                write(file, fresh());
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new LaunchException("The secret " + file + " cannot be read or written: " + failure.getMessage(), failure);
        }
    }

    Path fileOf(String name) {
        return directory.resolve(name);
    }

    private String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Written beside and moved into place, so that a crash never leaves half a secret. */
    static void write(Path file, String content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
