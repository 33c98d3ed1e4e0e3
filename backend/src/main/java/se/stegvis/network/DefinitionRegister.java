package se.stegvis.network;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.stegvis.api.model.CreateDefinitionRequest;

/** Lays down the first version of the definition at start, from the text that ships with the program. */
@ApplicationScoped
class DefinitionRegister {
    private static final String FIRST = "/definition-1.yaml";

    private final Definitions definitions;

    DefinitionRegister(Definitions definitions) {
        this.definitions = definitions;
    }

    void layDown(@Observes @Priority(1) StartupEvent start) {
        try (var text = DefinitionRegister.class.getResourceAsStream(FIRST)) {
            definitions.layDown(1, new ObjectMapper(new YAMLFactory()).readValue(text, CreateDefinitionRequest.class));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
