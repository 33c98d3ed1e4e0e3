package se.stegvis.picture;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import se.stegvis.api.PictureApi;
import se.stegvis.api.model.PictureMoment;
import se.stegvis.api.model.UpdatePictureRequest;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.platform.http.EntityTags;

/** Pictures over HTTP: the same for suggestions and for good examples. */
class PictureResource implements PictureApi {
    private final PictureExchange exchange;
    private final PictureArrivals arrivals;
    private final PictureContents contents;

    PictureResource(PictureExchange exchange, PictureArrivals arrivals, PictureContents contents) {
        this.exchange = exchange;
        this.arrivals = arrivals;
        this.contents = contents;
    }

    @Override
    public Response listSuggestionPictures(String municipalityCode, UUID suggestionId) {
        return exchange.list(Kind.SUGGESTION, suggestionId);
    }

    @Override
    public Response addSuggestionPicture(
            String municipalityCode, UUID suggestionId, PictureMoment moment, String description, InputStream body, String idempotencyKey) {
        return arrivals.add(Kind.SUGGESTION, suggestionId, new PictureArrivals.Words(moment, description), body, idempotencyKey);
    }

    @Override
    public Response getSuggestionPicture(String municipalityCode, UUID suggestionId, UUID pictureId) {
        return exchange.get(Kind.SUGGESTION, suggestionId, pictureId);
    }

    @Override
    public Response updateSuggestionPicture(String municipalityCode, UUID suggestionId, UUID pictureId, UpdatePictureRequest request, String ifMatch) {
        return exchange.update(Kind.SUGGESTION, suggestionId, pictureId, EntityTags.requiredVersion(ifMatch), request);
    }

    @Override
    public Response deleteSuggestionPicture(String municipalityCode, UUID suggestionId, UUID pictureId, String ifMatch) {
        return exchange.delete(Kind.SUGGESTION, suggestionId, pictureId, EntityTags.requiredVersion(ifMatch));
    }

    @Override
    public Response listGoodExamplePictures(String municipalityCode, UUID goodExampleId) {
        return exchange.list(Kind.GOOD_EXAMPLE, goodExampleId);
    }

    @Override
    public Response addGoodExamplePicture(
            String municipalityCode, UUID goodExampleId, PictureMoment moment, String description, InputStream body, String idempotencyKey) {
        return arrivals.add(Kind.GOOD_EXAMPLE, goodExampleId, new PictureArrivals.Words(moment, description), body, idempotencyKey);
    }

    @Override
    public Response getGoodExamplePicture(String municipalityCode, UUID goodExampleId, UUID pictureId) {
        return exchange.get(Kind.GOOD_EXAMPLE, goodExampleId, pictureId);
    }

    @Override
    public Response updateGoodExamplePicture(String municipalityCode, UUID goodExampleId, UUID pictureId, UpdatePictureRequest request, String ifMatch) {
        return exchange.update(Kind.GOOD_EXAMPLE, goodExampleId, pictureId, EntityTags.requiredVersion(ifMatch), request);
    }

    @Override
    public Response deleteGoodExamplePicture(String municipalityCode, UUID goodExampleId, UUID pictureId, String ifMatch) {
        return exchange.delete(Kind.GOOD_EXAMPLE, goodExampleId, pictureId, EntityTags.requiredVersion(ifMatch));
    }

    @Override
    public Response getPictureContent(String ticket) {
        return contents.show(ticket);
    }
}
