package se.stegvis.municipality;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.MunicipalityApi;
import se.stegvis.api.model.AccessibleTextPlace;
import se.stegvis.api.model.CreateAccessibleTextRequest;
import se.stegvis.api.model.CreateClosedDayRequest;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.UpdateAccessibleTextRequest;
import se.stegvis.api.model.UpdateAppearanceRequest;
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
    private static final MediaType LOGO = new MediaType("image", "png");
    private static final Set<String> STATES = Arrays.stream(SuggestionState.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final CurrentCaller caller;
    private final Municipalities municipalities;
    private final Settings settings;
    private final Setups setups;
    private final Appearances appearances;
    private final ClosedDays closedDays;
    private final AccessibleTexts texts;
    private final Exchange exchange;

    MunicipalityResource(CurrentCaller caller, Municipalities municipalities, Settings settings, Setups setups, Appearances appearances, ClosedDays closedDays,
            AccessibleTexts texts, Exchange exchange) {
        this.caller = caller;
        this.municipalities = municipalities;
        this.settings = settings;
        this.setups = setups;
        this.appearances = appearances;
        this.closedDays = closedDays;
        this.texts = texts;
        this.exchange = exchange;
    }

    @Override
    public Response listMunicipalities(Boolean active, String q, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(municipalities.list(caller.get(), active, q, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getMunicipality(String municipalityCode) {
        return exchange.answers().ok(municipalities.require(caller.get(), municipalityCode));
    }

    @Override
    public Response activateMunicipality(String municipalityCode, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, Action.ACTIVATE_MUNICIPALITY, () -> {
            municipalities.activate(municipalityCode, caller.get().key());
            return exchange.answers().ok(municipalities.require(caller.get(), municipalityCode));
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

    @Override
    public Response getSetup(String municipalityCode) {
        return exchange.answers().ok(setups.require(municipalityCode));
    }

    @Override
    public Response getAppearance(String municipalityCode) {
        return exchange.answers().ok(appearances.require(caller.get()));
    }

    @Override
    public Response updateAppearance(String municipalityCode, UpdateAppearanceRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            appearances.choose(caller.get(), version, request.getAccentColour());
            return exchange.answers().ok(appearances.require(caller.get()));
        });
    }

    @Override
    public Response replaceLogo(String municipalityCode, InputStream body) {
        var logo = appearances.drawLogo(body);
        return exchange.inTransaction(municipalityCode, () -> {
            appearances.putLogo(municipalityCode, logo);
            return exchange.answers().ok(appearances.require(caller.get()));
        });
    }

    @Override
    public Response getLogo(String municipalityCode, Integer version) {
        var logo = appearances.requireLogo(municipalityCode);
        return exchange.answers().shownToAll("logo-" + municipalityCode + ".png", LOGO, logo.content(), version != null && version == logo.version());
    }

    @Override
    public Response deleteLogo(String municipalityCode) {
        return exchange.inTransaction(municipalityCode, () -> {
            appearances.removeLogo(municipalityCode);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listClosedDays(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(closedDays.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getClosedDay(String municipalityCode, UUID closedDayId) {
        return exchange.answers().ok(closedDays.require(caller.get(), closedDayId));
    }

    @Override
    public Response createClosedDay(String municipalityCode, CreateClosedDayRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = closedDays.add(caller.get(), request);
            return exchange.answers().created(closedDays.require(caller.get(), id), ClosedDays.path(municipalityCode, id));
        });
    }

    @Override
    public Response deleteClosedDay(String municipalityCode, UUID closedDayId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            closedDays.remove(caller.get(), closedDayId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listAccessibleTexts(String municipalityCode, AccessibleTextPlace place, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(texts.list(caller.get(), place, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getAccessibleText(String municipalityCode, UUID accessibleTextId) {
        return exchange.answers().ok(texts.require(caller.get(), accessibleTextId));
    }

    @Override
    public Response createAccessibleText(String municipalityCode, CreateAccessibleTextRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = texts.add(caller.get(), request);
            return exchange.answers().created(texts.require(caller.get(), id), AccessibleTexts.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateAccessibleText(String municipalityCode, UUID accessibleTextId, UpdateAccessibleTextRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            texts.replace(caller.get(), accessibleTextId, version, request);
            return exchange.answers().ok(texts.require(caller.get(), accessibleTextId));
        });
    }

    @Override
    public Response deleteAccessibleText(String municipalityCode, UUID accessibleTextId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            texts.remove(caller.get(), accessibleTextId, version);
            return exchange.answers().noContent();
        });
    }
}
