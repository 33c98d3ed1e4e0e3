package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.picture.RemovingPictures;
import se.stegvis.platform.tenancy.Sql;

/** Pictures of closed cases are removed, with their files. A good example has pictures of its own, which stay with it. */
@ApplicationScoped
class PictureClearance implements Clearance {
    private final ClosedCases cases;
    private final RemovingPictures pictures;

    PictureClearance(ClosedCases cases, RemovingPictures pictures) {
        this.cases = cases;
        this.pictures = pictures;
    }

    @Override
    public RetentionSubject subject() {
        return RetentionSubject.PICTURES;
    }

    @Override
    public Part next(String code, String reached, LocalDate before) {
        return cases.next(code, reached, before, "closed.day", new Sql("""
                AND EXISTS (SELECT FROM picture x WHERE x.municipality_code = s.municipality_code AND x.suggestion_id = s.id AND x.added_at < ?)""", Clearance.beginningOf(before)));
    }

    @Override
    public List<UUID> clear(String code, List<UUID> found, LocalDate before) {
        return pictures.remove(code, found, Clearance.beginningOf(before));
    }
}
