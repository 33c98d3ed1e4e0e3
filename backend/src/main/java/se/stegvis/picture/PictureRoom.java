package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** How many pictures there may be, and how much they may take. */
@ApplicationScoped
class PictureRoom {
    private static final int MOST_PICTURES = 10;
    private static final long GIGABYTE = 1_000_000_000;
    private static final long MOST_GIGABYTES = 5;

    private final TenantQueries queries;

    PictureRoom(TenantQueries queries) {
        this.queries = queries;
    }

    /**
     * Room for so many more, in the caller's transaction. Until it ends nobody else of the municipality gets any, so that two cannot
     * take the last place. No room: 413.
     *
     * @return the position after the last picture
     */
    int take(Illustrated of, int pictures, long bytes) {
        queries.list(of.municipalityCode(), new Sql("SELECT pg_advisory_xact_lock(hashtextextended('picture ' || ?, 0))", of.municipalityCode()), row -> null);
        var all = new Sql("SELECT coalesce(sum(p.bytes), 0) AS bytes FROM picture p WHERE p.municipality_code = ?", of.municipalityCode());
        if (queries.find(of.municipalityCode(), all, row -> row.count("bytes")).orElse(0L) + bytes > MOST_GIGABYTES * GIGABYTE) {
            throw tooLarge(Refusal.of("/", "pictures-full", MOST_GIGABYTES));
        }
        var these = new Sql("SELECT count(*) AS pictures, coalesce(max(p.position), 0) AS last FROM picture p WHERE").append(of.pictures());
        return queries.find(of.municipalityCode(), these, row -> {
                    if (row.count("pictures") + pictures > MOST_PICTURES) {
                        throw tooLarge(Refusal.of("/", "pictures-many", MOST_PICTURES));
                    }
                    return row.number("last") + 1;
                })
                .orElseThrow();
    }

    private static ProblemException tooLarge(Refusal refusal) {
        return ProblemException.of(ProblemType.TOO_LARGE, List.of(refusal));
    }
}
