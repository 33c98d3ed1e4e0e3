package se.stegvis.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.model.UpdatePictureRequest;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.platform.http.Exchange;

/** Requests for the pictures that something has. */
@RequestScoped
class PictureExchange {
    private final Illustrating illustrating;
    private final Pictures pictures;
    private final KeepingPictures keeping;
    private final Exchange exchange;

    PictureExchange(Illustrating illustrating, Pictures pictures, KeepingPictures keeping, Exchange exchange) {
        this.illustrating = illustrating;
        this.pictures = pictures;
        this.keeping = keeping;
        this.exchange = exchange;
    }

    Response list(Kind kind, UUID id) {
        return exchange.answers().all(pictures.list(illustrating.requireSeen(kind, id)));
    }

    Response get(Kind kind, UUID id, UUID pictureId) {
        return exchange.answers().ok(pictures.require(illustrating.requireSeen(kind, id), pictureId));
    }

    Response update(Kind kind, UUID id, UUID pictureId, int version, UpdatePictureRequest request) {
        var of = illustrating.requireSeen(kind, id);
        return exchange.inTransaction(of.municipalityCode(), () -> {
            keeping.describe(of, pictureId, version, request);
            return exchange.answers().ok(pictures.require(of, pictureId));
        });
    }

    Response delete(Kind kind, UUID id, UUID pictureId, int version) {
        var of = illustrating.requireSeen(kind, id);
        var answer = exchange.inTransaction(of.municipalityCode(), () -> {
            keeping.remove(of, pictureId, version);
            return exchange.answers().noContent();
        });
        keeping.tidy(of, pictureId);
        return answer;
    }
}
