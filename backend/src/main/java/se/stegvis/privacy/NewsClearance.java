package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Old news are removed, read or not. */
@ApplicationScoped
class NewsClearance implements Clearance {
    private static final int AT_ONCE = 1000;

    private final TenantQueries queries;

    NewsClearance(TenantQueries queries) {
        this.queries = queries;
    }

    @Override
    public RetentionSubject subject() {
        return RetentionSubject.NEWS;
    }

    /** A place is told by time and id. */
    @Override
    public Part next(String code, String reached, LocalDate before) {
        record Old(UUID id, Instant createdAt) {}
        var place = reached.split(" ");
        var after = reached.isEmpty() ? Instant.EPOCH : Instant.parse(place[0]);
        var old = queries.list(code, new Sql("""
                SELECT id, created_at FROM notification WHERE municipality_code = ? AND created_at < ? AND (created_at, id) > (?, ?)
                ORDER BY created_at, id LIMIT ?""",
                code, Clearance.beginningOf(before), after, reached.isEmpty() ? new UUID(0, 0) : UUID.fromString(place[1]), AT_ONCE),
                row -> new Old(row.id("id"), row.instant("created_at")));
        var found = old.stream().map(one -> new Found(one.id(), Times.dayOf(one.createdAt()))).toList();
        var last = old.isEmpty() ? null : old.get(old.size() - 1);
        return new Part(found, old.size() < AT_ONCE ? null : last.createdAt() + " " + last.id());
    }

    @Override
    public List<UUID> clear(String code, List<UUID> found, LocalDate before) {
        queries.update(code, new Sql("DELETE FROM notification WHERE municipality_code = ? AND id = ANY(?)", code, found));
        return List.of();
    }
}
