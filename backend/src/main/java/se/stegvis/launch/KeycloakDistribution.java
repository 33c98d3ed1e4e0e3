package se.stegvis.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the packaged program finds the Keycloak that was unpacked and built beside it. */
final class KeycloakDistribution {

    private static final int LEVELS = 4;

    private KeycloakDistribution() {
    }

    static Path find(LaunchSettings settings) {
        var named = settings.find("stegvis.keycloak.home").map(Path::of);
        if (named.isPresent()) {
            return require(named.get().toAbsolutePath());
        }
        var place = program();
        for (int level = 0; level < LEVELS && place != null; level++, place = place.getParent()) {
            if (isDistribution(place.resolve("keycloak"))) {
                return place.resolve("keycloak");
            }
        }
        throw new LaunchException("""
                Keycloak, which signs the demonstration accounts in, was not found beside the program.
                Build the program with Maven (the phase "package" puts it there), or name its directory with STEGVIS_KEYCLOAK_HOME.""");
    }

    private static Path program() {
        try {
            return Path.of(KeycloakDistribution.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Path.of("").toAbsolutePath();
        }
    }

    private static Path require(Path place) {
        if (!isDistribution(place)) {
            throw new LaunchException("There is no built Keycloak in " + place + " (STEGVIS_KEYCLOAK_HOME).");
        }
        return place;
    }

    private static boolean isDistribution(Path place) {
        return Files.isRegularFile(place.resolve("lib").resolve("quarkus-run.jar"))
                && Files.isRegularFile(place.resolve("lib").resolve("quarkus").resolve("generated-bytecode.jar"));
    }
}
