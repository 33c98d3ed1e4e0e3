package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.stegvis.api.model.UpdateMunicipalitySettingsRequest;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.municipality.Municipalities;
import se.stegvis.municipality.Settings;

/** Makes a municipality ready to play in: known, active, with its settings, its organisation and its people. Can be repeated. */
@ApplicationScoped
class Staging {
    private final Municipalities municipalities;
    private final Settings settings;
    private final Casting casting;
    private final ObjectMapper json;

    Staging(Municipalities municipalities, Settings settings, Casting casting, ObjectMapper json) {
        this.municipalities = municipalities;
        this.settings = settings;
        this.casting = casting;
        this.json = json;
    }

    Cast prepare(Scene scene, LocalDate today) {
        if (scene.name() != null) {
            municipalities.makeKnown(scene.code(), scene.name(), scene.shortName(), scene.country());
        }
        municipalities.activate(scene.code(), "demonstration");
        if (!scene.settings().isEmpty()) {
            set(scene);
        }
        return casting.cast(scene, today);
    }

    private void set(Scene scene) {
        var current = settings.require(scene.code());
        ObjectNode wanted = json.valueToTree(current.resource());
        wanted.remove("_links");
        wanted.setAll(scene.settings());
        settings.replace(scene.code(), current.version(), json.convertValue(wanted, UpdateMunicipalitySettingsRequest.class));
    }
}
