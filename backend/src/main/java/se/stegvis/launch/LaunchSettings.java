package se.stegvis.launch;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the operator configured, read before Quarkus starts: system properties, the environment and
 * {@code config/application.properties} beside the program.
 * NB: the file inside the jar is left out on purpose, only the operator's own words may choose the mode.
 */
final class LaunchSettings {

    private static final int FILE_ORDINAL = 260;
    private final SmallRyeConfig config;

    private LaunchSettings(SmallRyeConfig config) {
        this.config = config;
    }

    static LaunchSettings read() {
        var builder = new SmallRyeConfigBuilder().addDefaultInterceptors().addSystemSources();
        var file = Path.of("config", "application.properties");
        if (Files.isReadable(file)) {
            try {
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), FILE_ORDINAL));
            } catch (IOException unreadable) {
                throw new LaunchException("The file " + file + " cannot be read.", unreadable);
            }
        }
        return new LaunchSettings(builder.build());
    }

    Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    int port(String name, int otherwise) {
        return find(name).map(value -> portOf(name, value)).orElse(otherwise);
    }

    private static int portOf(String name, String value) {
        try {
            var port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with numbers out of range
        }
        throw new LaunchException(name + " must be a port number from 1 to 65535.");
    }
}
