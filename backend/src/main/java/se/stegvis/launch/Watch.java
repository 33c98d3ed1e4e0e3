package se.stegvis.launch;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Starts a child again when it ends though nobody asked it to; the program meanwhile answers 503 and recovers. */
final class Watch {

    private static final int TRIES = 10;
    private static final long PAUSE_MILLIS = 700;

    private final String name;
    private final Supplier<ProcessHandle> child;
    private final Runnable restart;
    private final AtomicBoolean over = new AtomicBoolean();

    Watch(String name, Supplier<ProcessHandle> child, Runnable restart) {
        this.name = name;
        this.child = child;
        this.restart = restart;
    }

    Watch begin() {
        child.get().onExit().thenRunAsync(this::restartUnlessOver, task -> {
            var thread = new Thread(task, "watch-" + name);
            thread.setDaemon(true);
            thread.start();
        });
        return this;
    }

    void end() {
        over.set(true);
    }

    private void restartUnlessOver() {
        for (int attempt = 1; attempt <= TRIES && !over.get(); attempt++) {
            try {
                Console.say(name + " ended unexpectedly, starting it again ...");
                restart.run();
                begin();
                return;
            } catch (LaunchException notYet) {
                // what the ended process left behind (its children, its port) goes away within moments
                pause();
            }
        }
        if (!over.get()) {
            Console.say(name + " cannot be started again. Stop the program and look into the logs in the data directory.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
