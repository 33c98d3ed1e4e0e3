package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.UpdatePictureRequest;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.picture.PictureArrivals.Words;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Adding, describing and removing pictures, in the caller's transaction, and what must be done before and after it. */
@ApplicationScoped
class KeepingPictures {
    private final TenantQueries queries;
    private final PictureFiles files;
    private final PictureRoom room;
    private final Times times;

    KeepingPictures(TenantQueries queries, PictureFiles files, PictureRoom room, Times times) {
        this.queries = queries;
        this.files = files;
        this.room = room;
        this.times = times;
    }

    /** Before the transaction in which the picture is added. */
    void prepare(Illustrated to, UUID id) {
        files.note(to.municipalityCode(), id);
    }

    /** After the transaction, however it ended: files that no picture came of, or that its end has left, are removed. */
    void tidy(Illustrated of, UUID id) {
        files.removeUnlessUsed(of.municipalityCode(), id);
    }

    /** The files first: there is never a picture without them. */
    void add(Illustrated to, UUID id, Words words, DrawnPicture picture) {
        to.requireOpen();
        files.put(to.municipalityCode(), id, picture);
        var position = room.take(to, 1, picture.bytes());
        var full = picture.in(PictureSize.FULL);
        var thumbnail = picture.in(PictureSize.THUMBNAIL);
        queries.update(to.municipalityCode(), new Sql("""
                INSERT INTO picture (id, municipality_code, suggestion_id, good_example_id, moment, description, media_type, width, height,
                    thumbnail_width, thumbnail_height, bytes, position, added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id, to.municipalityCode(), to.kind() == Kind.SUGGESTION ? to.id() : null, to.kind() == Kind.GOOD_EXAMPLE ? to.id() : null, words.moment(), words.description(),
                picture.mediaType(), full.width(), full.height(), thumbnail.width(), thumbnail.height(), picture.bytes(), position, to.caller().personId(),
                times.now()));
    }

    void describe(Illustrated of, UUID id, int version, UpdatePictureRequest request) {
        of.requireChangeable();
        var changed = queries.update(of.municipalityCode(), new Sql("UPDATE picture p SET moment = ?, description = ?, version = version + 1 WHERE",
                        request.getMoment(), request.getDescription())
                .append(of.pictures()).append("AND p.id = ? AND p.version = ?", id, version));
        requireChanged(of, id, changed);
    }

    void remove(Illustrated of, UUID id, int version) {
        of.requireChangeable();
        requireChanged(of, id, queries.update(of.municipalityCode(),
                new Sql("DELETE FROM picture p WHERE").append(of.pictures()).append("AND p.id = ? AND p.version = ?", id, version)));
    }

    private void requireChanged(Illustrated of, UUID id, int rows) {
        if (rows == 0) {
            var there = queries.find(of.municipalityCode(), new Sql("SELECT p.id FROM picture p WHERE").append(of.pictures()).append("AND p.id = ?", id), row -> row.id("id"));
            throw ProblemException.of(there.isPresent() ? ProblemType.CHANGED_MEANWHILE : ProblemType.NOT_FOUND);
        }
    }
}
