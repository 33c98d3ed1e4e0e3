package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Internal notes of closed cases are removed. That there was one stays in the history. */
@ApplicationScoped
class NoteClearance implements Clearance {
    private final ClosedCases cases;
    private final TenantQueries queries;

    NoteClearance(ClosedCases cases, TenantQueries queries) {
        this.cases = cases;
        this.queries = queries;
    }

    @Override
    public RetentionSubject subject() {
        return RetentionSubject.INTERNAL_NOTES;
    }

    @Override
    public Part next(String code, String reached, LocalDate before) {
        return cases.next(code, reached, before, "closed.day", new Sql("""
                AND EXISTS (SELECT FROM comment x WHERE x.municipality_code = s.municipality_code AND x.suggestion_id = s.id AND x.internal AND x.created_at < ?)""",
                Clearance.beginningOf(before)));
    }

    @Override
    public List<UUID> clear(String code, List<UUID> found, LocalDate before) {
        queries.update(code, new Sql(
                "DELETE FROM comment WHERE municipality_code = ? AND suggestion_id = ANY(?) AND internal AND created_at < ?", code, found, Clearance.beginningOf(before)));
        return List.of();
    }
}
