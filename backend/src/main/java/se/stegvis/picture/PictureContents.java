package se.stegvis.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** What signed addresses lead to. Who has a ticket was allowed to see the picture when it was given out, a while ago. */
@RequestScoped
class PictureContents {
    private final Tickets tickets;
    private final PictureFiles files;
    private final TenantQueries queries;
    private final Exchange exchange;

    PictureContents(Tickets tickets, PictureFiles files, TenantQueries queries, Exchange exchange) {
        this.tickets = tickets;
        this.files = files;
        this.queries = queries;
        this.exchange = exchange;
    }

    /** Not found where the ticket is wrong or too old, or the picture was removed meanwhile. */
    Response show(String written) {
        var ticket = tickets.read(written).orElseThrow(ProblemException::notFound);
        var file = ticket.file();
        var sql = new Sql("SELECT media_type FROM picture WHERE municipality_code = ? AND id = ?", file.municipalityCode(), file.pictureId());
        var mediaType = queries.find(file.municipalityCode(), sql, row -> MediaType.valueOf(row.text("media_type"))).orElseThrow(ProblemException::notFound);
        return exchange.answers().shown(name(file, mediaType), mediaType, ticket.left(), () -> files.require(file));
    }

    private static String name(PictureKey file, MediaType type) {
        return "bild-" + file.pictureId() + "-" + file.size().name().toLowerCase(Locale.ROOT) + (type.getSubtype().equals("png") ? ".png" : ".jpg");
    }
}
