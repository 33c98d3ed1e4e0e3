package se.stegvis.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program. Two modes: see {@link LocalServices} and {@link ExternalMode}. */
@QuarkusMain
public class Stegvis {

    private static final int REFUSED = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final Thread main = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean serving;

    public static void main(String... arguments) {
        if (Boolean.getBoolean("quarkus.appcds.generate")) {
            // The build starts the program once to record which classes it loads; no service may start then.
            Quarkus.run(RunningStegvis.class, arguments);
            return;
        }
        var code = new Stegvis().run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private int run(String... arguments) {
        // The virtual machine ends when the last hook returns: this one holds it until PostgreSQL has written everything down.
        Runtime.getRuntime().addShutdownHook(new Thread(this::waitForTheEnd, "stop"));
        endWithParentIfAsked();
        LocalServices services = null;
        try {
            var settings = LaunchSettings.read();
            if (ExternalMode.isWanted(settings)) {
                ExternalMode.requireComplete(settings);
                ExternalMode.harden(settings);
            } else {
                services = LocalServices.start(settings);
                RunningStegvis.local = services;
            }
            serving = true;
            return serve(arguments);
        } catch (LaunchException refusal) {
            Console.refuse(refusal.getMessage());
            return REFUSED;
        } finally {
            Thread.interrupted();
            if (services != null) {
                Console.say("Stopping Keycloak and PostgreSQL ...");
                services.stop();
                Console.say("Stopped.");
            }
            ended.countDown();
        }
    }

    /** For starts through Maven: it does not pass a SIGTERM on to what it runs. */
    private static void endWithParentIfAsked() {
        if (Boolean.getBoolean("stegvis.ends-with-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private static int serve(String... arguments) {
        if (List.of(arguments).contains(RunningStegvis.RECOUNT)) {
            // The service may be running beside it, and nobody is to find this one: any free port will do, on loopback.
            System.setProperty("quarkus.http.host", "127.0.0.1");
            System.setProperty("quarkus.http.port", "0");
            System.setProperty("quarkus.management.port", "0");
        }
        var code = new int[1];
        Quarkus.run(RunningStegvis.class, (exitCode, failure) -> {
            code[0] = exitCode;
            if (failure != null) {
                // Nobody else tells why the start failed once the exit is ours to handle.
                Console.refuse("The program could not start.");
                failure.printStackTrace();
            }
        }, arguments);
        return code[0];
    }

    private void waitForTheEnd() {
        if (!serving) {
            main.interrupt();
        }
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
