package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** How other rooms let go of the pictures of suggestions. */
@ApplicationScoped
public class RemovingPictures {
    private final TenantQueries queries;
    private final PictureFiles files;

    RemovingPictures(TenantQueries queries, PictureFiles files) {
        this.queries = queries;
        this.files = files;
    }

    /** Removes what was added before that moment; runs in the caller's transaction. Returns whose files are of no use once it has ended. */
    public List<UUID> remove(String municipalityCode, Collection<UUID> suggestionIds, Instant addedBefore) {
        return queries.list(municipalityCode, new Sql(
                "DELETE FROM picture WHERE municipality_code = ? AND suggestion_id = ANY(?) AND added_at < ? RETURNING id",
                municipalityCode, suggestionIds, addedBefore), row -> row.id("id"));
    }

    /** Removes the files, after the transaction. What does not succeed now is done later by itself. */
    public void tidy(String municipalityCode, Collection<UUID> pictureIds) {
        pictureIds.forEach(id -> files.removeUnlessUsed(municipalityCode, id));
    }
}
