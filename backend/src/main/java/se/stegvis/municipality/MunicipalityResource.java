package se.stegvis.municipality;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.api.MunicipalityApi;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.UpdateMunicipalitySettingsRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Municipalities over HTTP. */
class MunicipalityResource implements MunicipalityApi {
    private static final Set<String> STATES = Arrays.stream(SuggestionState.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final CurrentCaller caller;
    private final Municipalities municipalities;
    private final Settings settings;
    private final Exchange exchange;

    MunicipalityResource(CurrentCaller caller, Municipalities municipalities, Settings settings, Exchange exchange) {
        this.caller = caller;
        this.municipalities = municipalities;
        this.settings = settings;
        this.exchange = exchange;
    }

    @Override
    public Response listMunicipalities(Boolean active, String q, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(municipalities.list(active, q, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getMunicipality(String municipalityCode) {
        return exchange.answers().ok(municipalities.require(municipalityCode));
    }

    @Override
    public Response activateMunicipality(String municipalityCode, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, Action.ACTIVATE_MUNICIPALITY, () -> {
            municipalities.activate(municipalityCode, caller.get().key());
            return exchange.answers().ok(municipalities.require(municipalityCode));
        });
    }

    @Override
    public Response getMunicipalitySettings(String municipalityCode) {
        return exchange.answers().ok(settings.require(municipalityCode));
    }

    @Override
    public Response updateMunicipalitySettings(String municipalityCode, UpdateMunicipalitySettingsRequest request, String ifMatch) {
        var unknown = request.getStateLabels().keySet().stream()
                .filter(state -> !STATES.contains(state))
                .map(state -> Refusal.of("/stateLabels/" + state, "unknown-state"))
                .toArray(Refusal[]::new);
        if (unknown.length > 0) {
            throw ProblemException.invalid(unknown);
        }
        return exchange.answers().ok(settings.replace(municipalityCode, EntityTags.requiredVersion(ifMatch), request));
    }
}
