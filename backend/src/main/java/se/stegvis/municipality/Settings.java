package se.stegvis.municipality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.MunicipalitySettings;
import se.stegvis.api.model.UpdateMunicipalitySettingsRequest;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.WorkingDays;

/** How each municipality uses the service. Remembered for a short while, since nearly every request needs them. */
@ApplicationScoped
public class Settings {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final TenantQueries queries;
    private final ObjectMapper json;
    private final ClosedDays closedDays;
    private final Cache<String, MunicipalitySettings> remembered = Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(REMEMBERED).build();

    Settings(TenantQueries queries, ObjectMapper json, ClosedDays closedDays) {
        this.queries = queries;
        this.json = json;
        this.closedDays = closedDays;
    }

    /** The settings in force; at most 30 seconds old on a server that did not change them itself. */
    public MunicipalitySettings of(String municipalityCode) {
        return remembered.get(municipalityCode, code -> require(code).resource());
    }

    /** The days that its service promise counts, remembered as long. */
    public WorkingDays workingDays(String municipalityCode) {
        return closedDays.workingDays(municipalityCode);
    }

    public Versioned<MunicipalitySettings> require(String municipalityCode) {
        var sql = new Sql("SELECT * FROM municipality_settings WHERE municipality_code = ?", municipalityCode);
        return queries.find(municipalityCode, sql, this::settings).orElseThrow(ProblemException::notFound);
    }

    public Versioned<MunicipalitySettings> replace(String municipalityCode, int version, UpdateMunicipalitySettingsRequest request) {
        queries.updateCurrent(municipalityCode, new Sql("""
                UPDATE municipality_settings
                SET language = ?, blind_assessment = ?, acknowledge_within_days = ?, decide_within_days = ?, escalate_after_days = ?,
                    state_labels = ?::jsonb, version = version + 1
                WHERE municipality_code = ? AND version = ?""",
                request.getLanguage(), request.getBlindAssessment(), request.getAcknowledgeWithinDays(), request.getDecideWithinDays(),
                request.getEscalateAfterDays(), written(request.getStateLabels()), municipalityCode, version));
        remembered.invalidate(municipalityCode);
        return require(municipalityCode);
    }

    private Versioned<MunicipalitySettings> settings(Row row) throws SQLException {
        var path = "/municipalities/" + row.text("municipality_code") + "/settings";
        var settings = new MunicipalitySettings()
                .language(Language.valueOf(row.text("language")))
                .blindAssessment(row.flag("blind_assessment"))
                .acknowledgeWithinDays(row.number("acknowledge_within_days"))
                .decideWithinDays(row.number("decide_within_days"))
                .escalateAfterDays(row.number("escalate_after_days"))
                .stateLabels(read(row.text("state_labels")))
                .links(Links.self(path).toMap());
        return new Versioned<>(settings, row.number("version"));
    }

    private String written(Map<String, String> labels) {
        try {
            return json.writeValueAsString(labels);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String labels) {
        try {
            return json.readValue(labels, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
