package se.stegvis.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import se.stegvis.figure.Recounting;

/**
 * What happens once Quarkus serves: in the one-command mode sign-in starts, then address, accounts and "ready" are printed. With the argument
 * {@code recount} the tallies are compared with the events instead, and the program ends: 0 where they agree, 1 where they differ.
 */
class RunningStegvis implements QuarkusApplication {

    static final String RECOUNT = "recount";

    private static final long PAUSE_MILLIS = 300;

    /** Set by {@link Stegvis} before Quarkus makes this object; null in the external mode. */
    static volatile LocalServices local;

    private final Recounting recounting;

    RunningStegvis(Recounting recounting) {
        this.recounting = recounting;
    }

    @Override
    public int run(String... arguments) {
        if (List.of(arguments).contains(RECOUNT)) {
            return recounting.recountAll(Console::say) ? 0 : 1;
        }
        if (local != null) {
            var sequel = new Thread(() -> completeAndAnnounce(local), "sign-in-start");
            sequel.setDaemon(true);
            sequel.start();
        }
        Quarkus.waitForExit();
        return 0;
    }

    private static void completeAndAnnounce(LocalServices services) {
        Console.say("Pages and API answer at " + services.publicUrl() + "/");
        services.startSignIn();
        while (!services.isSignInReady()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopping) {
                return;
            }
        }
        Console.say("Demonstration accounts, password of all: stegvis");
        Console.say("  Olofström (1060): anna.employee  mats.manager  lena.lean  gunnar.group  ada.admin");
        Console.say("  Vimmerby (0884):  vera.employee  viktor.manager  liv.lean  gosta.group  viola.admin");
        Console.say("  Network:          nina.network");
        Console.say("Mails that were sent: " + services.sentMailsUrl());
        Console.say("Address: " + services.publicUrl() + "/   (stop with Ctrl-C)");
        Console.say("ready");
    }
}
