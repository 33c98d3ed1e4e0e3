package se.stegvis.network;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import se.stegvis.api.DefinitionApi;
import se.stegvis.api.model.CreateDefinitionRequest;
import se.stegvis.api.model.Language;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.Languages;

/** The common definition over HTTP. */
class DefinitionResource implements DefinitionApi {
    private final CurrentCaller caller;
    private final Definitions definitions;
    private final DefinitionReading reading;
    private final HttpHeaders headers;
    private final Exchange exchange;

    DefinitionResource(CurrentCaller caller, Definitions definitions, DefinitionReading reading, HttpHeaders headers, Exchange exchange) {
        this.caller = caller;
        this.definitions = definitions;
        this.reading = reading;
        this.headers = headers;
        this.exchange = exchange;
    }

    @Override
    public Response listDefinitions(Integer limit, Integer page, String cursor) {
        return exchange.answers().page(reading.list(language(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getDefinition(Integer definitionVersion) {
        return exchange.answers().ok(reading.require(definitionVersion, language()));
    }

    @Override
    public Response createDefinition(CreateDefinitionRequest request, String idempotencyKey) {
        return exchange.once(NetworkAccess.organisationOf(caller.get()), caller.get().key(), idempotencyKey, request, () -> {
            var version = definitions.layDownNext(request);
            return exchange.answers().created(new Versioned<>(reading.require(version, language()), 0), DefinitionReading.path(version));
        });
    }

    private Language language() {
        return Language.valueOf(Languages.wanted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).getLanguage());
    }
}
