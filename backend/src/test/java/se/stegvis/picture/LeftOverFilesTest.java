package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.PictureMoment;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.Town;

/** There is no picture without its files, and no file for long without its picture, wherever something stops. */
@QuarkusTest
class LeftOverFilesTest {
    @Inject
    AdjustableClock clock;

    @Inject
    PictureFiles files;

    @Inject
    DrawingAnew drawing;

    @Inject
    TenantQueries queries;

    @Inject
    TenantTransactions transactions;

    @Inject
    PictureRoom room;

    @Inject
    Times times;

    @TempDir
    Path directory;

    private Town town;

    @BeforeEach
    void itIsNow() {
        clock.reset();
        town = Town.ofItsOwn();
    }

    @AfterEach
    void itIsNowAgain() {
        clock.reset();
    }

    @Test
    void aRemovedPictureIsGoneWithItsFiles() {
        var pictures = town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures");
        var picture = Photographs.added(town.anna, pictures);
        assertEquals(2, contents(picture));

        var path = pictures + "/" + picture;
        expect(204, Api.as(town.anna).header("If-Match", Api.etag(town.anna, path)).delete(path));

        assertEquals(0, contents(picture));
        assertEquals(0, noted());
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsPicturesWithItAndTheFilesFollow() {
        var draft = town.path("/suggestions/" + aSuggestionIn(town).drafted());
        var picture = Photographs.added(town.anna, draft + "/pictures");

        expect(204, Api.as(town.anna).header("If-Match", Api.etag(town.anna, draft)).delete(draft));
        assertEquals(0, Database.number("SELECT count(*) FROM picture WHERE municipality_code = ?", town.code));
        clock.advance(Duration.ofMinutes(11));
        files.removeLeftOvers();

        assertEquals(0, contents(picture));
        assertEquals(0, noted());
    }

    @Test
    void whatHasAPictureOrMayStillGetOneStays() {
        var pictures = town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures");
        var picture = Photographs.added(town.anna, pictures);
        files.note(town.code, Ids.next());

        files.removeLeftOvers();
        assertEquals(2, noted());
        clock.advance(Duration.ofMinutes(11));
        files.removeLeftOvers();

        assertEquals(1, noted());
        assertEquals(2, contents(picture));
    }

    @Test
    void whatIsRefusedLeavesNoFile() {
        var pictures = town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures");
        Photographs.added(town.anna, pictures);
        Database.update("UPDATE picture SET bytes = 5000000000 WHERE municipality_code = ?", town.code);

        expect(413, Photographs.send(town.anna, pictures, Photographs.photograph()));

        assertEquals(1, noted());
        assertEquals(2, Database.number("SELECT count(*) FROM picture_content WHERE municipality_code = ?", town.code));
    }

    @Test
    void whenTheStoreIsAwayThereIsNoPicture() throws IOException {
        var away = directory.resolve("not-mounted");
        var kept = new PictureFiles(new DirectoryStore(away), queries, transactions, times);
        var keeping = new KeepingPictures(queries, kept, room, times);
        var to = to(aSuggestionIn(town).submitted());
        var id = Ids.next();

        keeping.prepare(to, id);
        var refused = assertThrows(ProblemException.class, () -> add(keeping, to, id));
        keeping.tidy(to, id);

        assertEquals(ProblemType.UNAVAILABLE, refused.type());
        assertEquals(0, Database.number("SELECT count(*) FROM picture WHERE municipality_code = ?", town.code));
        assertEquals(1, noted());

        Files.createDirectory(away);
        clock.advance(Duration.ofMinutes(11));
        kept.removeLeftOvers();
        assertEquals(0, noted());
    }

    /** As when the program is killed between the files and the row. */
    @Test
    void filesOfATransactionThatNeverEndedAreRemoved() {
        var kept = new PictureFiles(new DirectoryStore(directory), queries, transactions, times);
        var id = Ids.next();
        kept.note(town.code, id);
        kept.put(town.code, id, drawn());
        assertEquals(2, inside(directory.resolve(town.code).resolve(id.toString())));

        clock.advance(Duration.ofMinutes(11));
        kept.removeLeftOvers();

        assertEquals(0, inside(directory.resolve(town.code)));
        assertEquals(0, noted());
    }

    private void add(KeepingPictures keeping, Illustrated to, UUID id) {
        transactions.run(town.code, () -> keeping.add(to, id, new PictureArrivals.Words(PictureMoment.AFTER, "En bild."), drawn()));
    }

    private DrawnPicture drawn() {
        try {
            return drawing.draw(Files.write(directory.resolve("sent"), Photographs.photograph()));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Illustrated to(UUID suggestion) {
        return new Illustrated(Illustrated.Kind.SUGGESTION, suggestion, caller(), true, null);
    }

    private Caller caller() {
        return new Caller(town.code, null, "anna", town.id(town.anna), "Anna", null, Language.sv, false, Set.of(), List.of());
    }

    private static int inside(Path path) {
        return path.toFile().list().length;
    }

    private long contents(UUID picture) {
        return Database.number("SELECT count(*) FROM picture_content WHERE picture_id = ?", picture);
    }

    private long noted() {
        return Database.number("SELECT count(*) FROM picture_file WHERE municipality_code = ?", town.code);
    }
}
