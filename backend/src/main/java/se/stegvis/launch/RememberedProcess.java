package se.stegvis.launch;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that outlived the program that started it, found by a pid in a file.
 * NB: pids are reused, so a process counts only if its command line also names our directory.
 */
final class RememberedProcess {

    private RememberedProcess() {
    }

    static Optional<ProcessHandle> find(long pid, String mark) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> names(process.info(), mark));
    }

    private static boolean names(ProcessHandle.Info info, String mark) {
        return info.commandLine().filter(line -> line.contains(mark)).isPresent()
                || info.arguments().stream().flatMap(Arrays::stream).anyMatch(argument -> argument.contains(mark));
    }

    /** Asks it to stop, and ends it when it has not within the time. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!hasEnded(process, patience)) {
            process.destroyForcibly();
            hasEnded(process, Duration.ofSeconds(5));
        }
    }

    static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
