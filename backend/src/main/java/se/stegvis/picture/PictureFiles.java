package se.stegvis.picture;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/**
 * Files in the store, in step with the pictures they belong to. Their names are noted before they are put there, in a transaction of its
 * own, and crossed out after they are gone: whatever stops in between, nothing is left over for long.
 */
@ApplicationScoped
class PictureFiles {
    private static final Logger LOG = Logger.getLogger(PictureFiles.class);
    /** No request lasts as long: a file without a picture will never have one then. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);

    private final PictureStore store;
    private final TenantQueries queries;
    private final TenantTransactions transactions;
    private final Times times;

    PictureFiles(PictureStore store, TenantQueries queries, TenantTransactions transactions, Times times) {
        this.store = store;
        this.queries = queries;
        this.transactions = transactions;
        this.times = times;
    }

    /** Before the first file is put, whatever becomes of the caller's transaction. */
    void note(String municipalityCode, UUID pictureId) {
        transactions.run(municipalityCode, () -> queries.update(municipalityCode, new Sql(
                "INSERT INTO picture_file (municipality_code, picture_id, noted_at) VALUES (?, ?, ?)", municipalityCode, pictureId, times.now())));
    }

    void put(String municipalityCode, UUID pictureId, DrawnPicture picture) {
        picture.drawings().forEach((size, drawing) -> store.put(new PictureKey(municipalityCode, pictureId, size), drawing.content()));
    }

    /** Files of another picture of the municipality once more. */
    void copy(String municipalityCode, UUID from, UUID to) {
        for (var size : PictureSize.values()) {
            store.put(new PictureKey(municipalityCode, to, size), require(new PictureKey(municipalityCode, from, size)));
        }
    }

    byte[] require(PictureKey key) {
        return store.get(key).orElseThrow(ProblemException::notFound);
    }

    /** Removes the files unless there is a picture that they belong to. What does not succeed now is done by {@link #removeLeftOvers}. */
    void removeUnlessUsed(String municipalityCode, UUID pictureId) {
        try {
            var unused = new Sql("""
                    SELECT f.picture_id FROM picture_file f
                    WHERE f.municipality_code = ? AND f.picture_id = ? AND NOT EXISTS (SELECT FROM picture p WHERE p.id = f.picture_id)""", municipalityCode, pictureId);
            queries.list(municipalityCode, unused, row -> row.id("picture_id")).forEach(id -> remove(municipalityCode, id));
        } catch (RuntimeException away) {
            LOG.warnf("Files of the picture %s are left over for now: %s", pictureId, away.getMessage());
        }
    }

    /** Also what a draft or a good example left that was removed with its pictures. */
    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeLeftOvers() {
        var codes = queries.list("", new Sql("SELECT code FROM municipality WHERE activated_at IS NOT NULL"), row -> row.text("code"));
        try {
            codes.forEach(code -> leftOver(code).forEach(id -> remove(code, id)));
        } catch (ProblemException away) {
            LOG.warn("Files of pictures are left over until the store is back");
        }
    }

    private List<UUID> leftOver(String municipalityCode) {
        return queries.list(municipalityCode, new Sql("""
                SELECT f.picture_id FROM picture_file f
                WHERE f.municipality_code = ? AND f.noted_at < ? AND NOT EXISTS (SELECT FROM picture p WHERE p.id = f.picture_id)""",
                municipalityCode, times.now().minus(LEFT_OVER)), row -> row.id("picture_id"));
    }

    private void remove(String municipalityCode, UUID pictureId) {
        for (var size : PictureSize.values()) {
            store.delete(new PictureKey(municipalityCode, pictureId, size));
        }
        queries.update(municipalityCode, new Sql("DELETE FROM picture_file WHERE municipality_code = ? AND picture_id = ?", municipalityCode, pictureId));
    }
}
