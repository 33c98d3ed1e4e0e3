package se.stegvis.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** What happens once Quarkus serves: in the one-command mode sign-in starts, then address, accounts and "ready" are printed. */
class RunningStegvis implements QuarkusApplication {

    private static final long PAUSE_MILLIS = 300;

    /** Set by {@link Stegvis} before Quarkus makes this object; null in the external mode. */
    static volatile LocalServices local;

    @Override
    public int run(String... arguments) {
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
        Console.say("Address: " + services.publicUrl() + "/   (stop with Ctrl-C)");
        Console.say("ready");
    }
}
