package se.stegvis.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.PictureMoment;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Ids;

/** A request with a new picture: whether it may come, what it is, then the transaction that keeps it. */
@RequestScoped
class PictureArrivals {
    private final Illustrating illustrating;
    private final ReceivingPictures receiving;
    private final KeepingPictures keeping;
    private final Pictures pictures;
    private final Exchange exchange;

    PictureArrivals(Illustrating illustrating, ReceivingPictures receiving, KeepingPictures keeping, Pictures pictures, Exchange exchange) {
        this.illustrating = illustrating;
        this.receiving = receiving;
        this.keeping = keeping;
        this.pictures = pictures;
        this.exchange = exchange;
    }

    /** What is said with the picture. */
    record Words(PictureMoment moment, String description) {}

    Response add(Kind kind, UUID id, Words words, InputStream body, String idempotencyKey) {
        var to = requireOpen(kind, id, body);
        var received = receiving.receive(body);
        var pictureId = Ids.next();
        keeping.prepare(to, pictureId);
        try {
            return exchange.once(to.municipalityCode(), to.caller().key(), idempotencyKey, List.of(words, received.digest()), () -> {
                keeping.add(to, pictureId, words, received.picture());
                return exchange.answers().created(pictures.require(to, pictureId), to.path(pictureId));
            });
        } finally {
            keeping.tidy(to, pictureId);
        }
    }

    private Illustrated requireOpen(Kind kind, UUID id, InputStream body) {
        try {
            var to = illustrating.requireSeen(kind, id);
            to.requireOpen();
            return to;
        } catch (ProblemException refused) {
            ReceivedFile.letFall(body);
            throw refused;
        }
    }
}
