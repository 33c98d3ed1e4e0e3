package se.stegvis.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/** In a directory that all servers see. */
class DirectoryStore implements PictureStore {
    private static final Logger LOG = Logger.getLogger(DirectoryStore.class);

    private final Path directory;

    DirectoryStore(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Written beside and moved into place, so that nobody meets half a file. */
    @Override
    public void put(PictureKey key, byte[] content) {
        var file = file(key);
        try {
            requireDirectory();
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), "new", null);
            try {
                Files.write(draft, content);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    @Override
    public Optional<byte[]> get(PictureKey key) {
        try {
            requireDirectory();
            return Optional.of(Files.readAllBytes(file(key)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    @Override
    public void delete(PictureKey key) {
        try {
            requireDirectory();
            var file = file(key);
            Files.deleteIfExists(file);
            var both = file.getParent().toFile().list();
            if (both != null && both.length == 0) {
                Files.deleteIfExists(file.getParent());
            }
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    private Path file(PictureKey key) {
        return directory.resolve(key.path());
    }

    /** A directory that is not there is a disk that is not mounted: files must not go where they would be covered later. */
    private void requireDirectory() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new IOException("the directory is not there");
        }
    }

    private static ProblemException away(IOException failed) {
        LOG.warnf("The directory of pictures is away: %s", failed);
        return ProblemException.of(ProblemType.UNAVAILABLE);
    }
}
