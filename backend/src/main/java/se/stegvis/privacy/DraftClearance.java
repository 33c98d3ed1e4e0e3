package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.picture.RemovingPictures;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Drafts that nobody has touched are thrown away, with their pictures. */
@ApplicationScoped
class DraftClearance implements Clearance {
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final TenantQueries queries;
    private final RemovingPictures pictures;
    private final Times times;

    DraftClearance(TenantQueries queries, RemovingPictures pictures, Times times) {
        this.queries = queries;
        this.pictures = pictures;
        this.times = times;
    }

    @Override
    public RetentionSubject subject() {
        return RetentionSubject.DRAFTS;
    }

    @Override
    public Part next(String code, String reached, LocalDate before) {
        var found = queries.list(code, new Sql("""
                SELECT id, (updated_at AT TIME ZONE 'Europe/Stockholm')::date AS since FROM suggestion
                WHERE municipality_code = ? AND state = 'DRAFT' AND updated_at < ? AND id > ? ORDER BY id LIMIT ?""",
                code, Clearance.beginningOf(before), reached.isEmpty() ? FIRST : UUID.fromString(reached), AT_ONCE),
                row -> new Found(row.id("id"), row.date("since")));
        return new Part(found, found.size() < AT_ONCE ? null : found.get(AT_ONCE - 1).id().toString());
    }

    @Override
    public List<UUID> clear(String code, List<UUID> found, LocalDate before) {
        var unused = pictures.remove(code, found, times.now());
        queries.update(code, new Sql("DELETE FROM suggestion WHERE municipality_code = ? AND id = ANY(?) AND state = 'DRAFT'", code, found));
        return unused;
    }
}
