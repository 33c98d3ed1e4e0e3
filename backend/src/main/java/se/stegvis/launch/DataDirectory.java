package se.stegvis.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one directory that the one-command mode writes to, readable by its owner only. It is held by one program at a time; the
 * operating system drops the hold when that program is killed.
 */
final class DataDirectory {

    private final Path root;
    private final FileLock hold;

    private DataDirectory(Path root, FileLock hold) {
        this.root = root;
        this.hold = hold;
    }

    static DataDirectory open(Path wanted) {
        var root = wanted.toAbsolutePath().normalize();
        try {
            ownersOnly(root);
            var channel = FileChannel.open(root.resolve("hold"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var hold = channel.tryLock();
            if (hold == null) {
                throw new LaunchException("Another Stegvis already runs on the data directory " + root
                        + ". Stop it, or choose another directory with STEGVIS_DATA_DIR.");
            }
            return new DataDirectory(root, hold);
        } catch (IOException failure) {
            throw new LaunchException("The data directory " + root + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path directory(String name) {
        try {
            return ownersOnly(root.resolve(name));
        } catch (IOException failure) {
            throw new LaunchException("The directory " + root.resolve(name) + " cannot be made: " + failure.getMessage(), failure);
        }
    }

    void release() throws IOException {
        hold.release();
        hold.acquiredBy().close();
    }

    private static Path ownersOnly(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        return directory;
    }
}
