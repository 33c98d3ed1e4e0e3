package se.stegvis.department;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.stegvis.api.model.PosterSize;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.http.PublicAddress;
import se.stegvis.platform.problem.ProblemException;

/** Sheets to put up in a unit: whoever scans one writes a suggestion there. */
@RequestScoped
class Posters {
    private static final MediaType PDF = new MediaType("application", "pdf");

    private final Departments departments;
    private final PublicAddress address;
    private final Exchange exchange;
    private final UriInfo uri;

    Posters(Departments departments, PublicAddress address, Exchange exchange, UriInfo uri) {
        this.departments = departments;
        this.address = address;
        this.exchange = exchange;
        this.uri = uri;
    }

    /** The same unit, size, language and address give the same bytes. */
    Response show(Caller caller, UUID id, PosterSize size) {
        var unit = departments.find(caller.municipalityCode(), id).orElseThrow(ProblemException::notFound);
        var form = address.of("/suggestions/new?unit=" + id, uri);
        var sheet = new DrawnPoster(unit.name(), form, caller.language()).pdf(size);
        return exchange.answers().attachment(unit.name() + " " + size + ".pdf", PDF, sheet, 0);
    }
}
