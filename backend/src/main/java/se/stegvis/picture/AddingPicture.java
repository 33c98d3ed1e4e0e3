package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import se.stegvis.api.model.PictureMoment;
import se.stegvis.identity.Caller;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.picture.PictureArrivals.Words;
import se.stegvis.platform.tenancy.Ids;

/** Adds a picture that comes by no request, in the caller's transaction. */
@ApplicationScoped
public class AddingPicture {
    private final ReceivingPictures receiving;
    private final KeepingPictures keeping;

    AddingPicture(ReceivingPictures receiving, KeepingPictures keeping) {
        this.receiving = receiving;
        this.keeping = keeping;
    }

    /** The example is one that the caller may change. */
    public void toExample(Caller caller, UUID exampleId, PictureMoment moment, String description, InputStream file) {
        var example = new Illustrated(Kind.GOOD_EXAMPLE, exampleId, caller, true, null);
        keeping.add(example, Ids.next(), new Words(moment, description), receiving.receive(file).picture());
    }
}
