package se.stegvis.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens once Quarkus serves: in the one-command mode the address, the accounts and "ready" are printed. */
class RunningStegvis implements QuarkusApplication {

    private static final long PAUSE_MILLIS = 300;

    private final boolean demonstration;
    private final String issuer;
    private final int port;

    RunningStegvis(
            @ConfigProperty(name = "stegvis.demonstration.enabled", defaultValue = "false") boolean demonstration,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demonstration = demonstration;
        this.issuer = issuer;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        if (demonstration) {
            var announcement = new Thread(this::announce, "announcement");
            announcement.setDaemon(true);
            announcement.start();
        }
        Quarkus.waitForExit();
        return 0;
    }

    private void announce() {
        Console.say("Pages and API answer at http://localhost:" + port + "/, sign-in is starting ...");
        while (!KeycloakServer.answers(issuer)) {
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
        Console.say("Address: http://localhost:" + port + "/   (stop with Ctrl-C)");
        Console.say("ready");
    }
}
