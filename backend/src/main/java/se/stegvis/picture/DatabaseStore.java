package se.stegvis.picture;

import java.util.Optional;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** In PostgreSQL: nothing more to install, one backup, and in the caller's transaction. */
class DatabaseStore implements PictureStore {
    private final TenantQueries queries;

    DatabaseStore(TenantQueries queries) {
        this.queries = queries;
    }

    @Override
    public void put(PictureKey key, byte[] content) {
        queries.update(key.municipalityCode(), new Sql("INSERT INTO picture_content (municipality_code, picture_id, size, content) VALUES (?, ?, ?, ?)",
                key.municipalityCode(), key.pictureId(), key.size(), content));
    }

    @Override
    public Optional<byte[]> get(PictureKey key) {
        return queries.find(key.municipalityCode(), new Sql("SELECT content FROM picture_content WHERE municipality_code = ? AND picture_id = ? AND size = ?",
                key.municipalityCode(), key.pictureId(), key.size()), row -> row.bytes("content"));
    }

    @Override
    public void delete(PictureKey key) {
        queries.update(key.municipalityCode(), new Sql("DELETE FROM picture_content WHERE municipality_code = ? AND picture_id = ? AND size = ?",
                key.municipalityCode(), key.pictureId(), key.size()));
    }
}
