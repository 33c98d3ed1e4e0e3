package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Takes pictures of a suggestion along into a good example. */
@ApplicationScoped
class CopyingPictures {
    private final TenantQueries queries;
    private final PictureFiles files;
    private final PictureRoom room;
    private final Times times;

    CopyingPictures(TenantQueries queries, PictureFiles files, PictureRoom room, Times times) {
        this.queries = queries;
        this.files = files;
        this.room = room;
        this.times = times;
    }

    private record Original(UUID id, long bytes) {}

    void copy(Caller caller, UUID suggestionId, UUID exampleId) {
        var code = caller.municipalityCode();
        var sql = new Sql("SELECT p.id, p.bytes FROM picture p WHERE p.municipality_code = ? AND p.suggestion_id = ? ORDER BY p.position, p.id", code, suggestionId);
        var originals = queries.list(code, sql, row -> new Original(row.id("id"), row.count("bytes")));
        if (originals.isEmpty()) {
            return;
        }
        room.take(new Illustrated(Kind.GOOD_EXAMPLE, exampleId, caller, true, null), originals.size(), originals.stream().mapToLong(Original::bytes).sum());
        originals.forEach(original -> copyOne(caller, original.id(), exampleId));
    }

    private void copyOne(Caller caller, UUID original, UUID exampleId) {
        var code = caller.municipalityCode();
        var id = Ids.next();
        files.note(code, id);
        files.copy(code, original, id);
        queries.update(code, new Sql("""
                INSERT INTO picture (id, municipality_code, good_example_id, moment, description, media_type, width, height, thumbnail_width, thumbnail_height,
                    bytes, position, added_by, added_at)
                SELECT ?, p.municipality_code, ?, p.moment, p.description, p.media_type, p.width, p.height, p.thumbnail_width, p.thumbnail_height,
                    p.bytes, p.position, ?, ?
                FROM picture p WHERE p.municipality_code = ? AND p.id = ?""", id, exampleId, caller.personId(), times.now(), code, original));
    }
}
