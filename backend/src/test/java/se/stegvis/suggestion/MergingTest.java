package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Two ideas that are one, and two that were not after all. */
@QuarkusTest
class MergingTest {
    private static final Town TOWN = Town.olofstrom();
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoSuggestionsWithSupportAndComments() {
        one = aSuggestionIn(TOWN).by(TOWN.anna).titled("Ena idén").inAssessment();
        other = aSuggestionIn(TOWN).by(TOWN.bo).titled("Andra idén").submitted();
        support(TOWN.anders, one);
        support(TOWN.gunnar, one);
        support(TOWN.anders, other);
        comment(TOWN.anders, one, "Om ena.");
        comment(TOWN.gunnar, other, "Om andra.");
    }

    @Test
    void supportAndCommentsAreCountedOnTheOneThatStays() {
        merge(one, other);

        assertEquals(List.of(2, 2), List.of(read(other).path("supportCount"), read(other).path("commentCount")));
        assertEquals(List.of("Om ena.", "Om andra."), expect(200, Api.get(TOWN.anna, path(other) + "/comments")).path("items.text"));
    }

    @Test
    void bothAuthorsAreCredited() {
        merge(one, other);

        assertEquals(Set.of("Bo Berg", "Anna Ahl"), new HashSet<>(read(other).<List<String>>path("authors.displayName")));
        assertEquals(List.of(one.toString()), read(other).path("mergedFrom.id"));
        assertEquals(other.toString(), read(one).path("mergedInto.id"));
        assertEquals("MERGED", read(one).path("state"));
    }

    @Test
    void undoingItLosesNothing() {
        merge(one, other);
        support(TOWN.ada, other);
        comment(TOWN.ada, other, "Efter.");

        expect(200, step(TOWN.mats, one, "/merge-reversals", Map.of("reason", "Olika ändå.")));

        assertEquals(List.of("IN_ASSESSMENT", 2, 1), List.of(read(one).path("state"), read(one).path("supportCount"), read(one).path("commentCount")));
        assertEquals(List.of("SUBMITTED", 2, 2), List.of(read(other).path("state"), read(other).path("supportCount"), read(other).path("commentCount")));
        assertEquals(List.of(), read(other).path("mergedFrom"));
        assertEquals(List.of("Bo Berg"), read(other).path("authors.displayName"));
    }

    @Test
    void whatWasMergedIntoAMergedOneGoesAlong() {
        var third = aSuggestionIn(TOWN).by(TOWN.gunnar).titled("Tredje idén").submitted();
        merge(one, other);
        merge(other, third);

        assertEquals(Set.of("Gunnar Gren", "Bo Berg", "Anna Ahl"), new HashSet<>(read(third).<List<String>>path("authors.displayName")));
        assertEquals(2, read(third).<Integer>path("commentCount"));

        expect(200, step(TOWN.mats, other, "/merge-reversals", Map.of()));
        assertEquals(List.of(2, 0), List.of(read(other).path("commentCount"), read(third).path("commentCount")));
        assertEquals(List.of("Gunnar Gren"), read(third).path("authors.displayName"));
    }

    @Test
    void aColleagueWhoSupportsBothIsOneSupporter() {
        merge(one, other);

        assertEquals(2, expect(200, Api.as(TOWN.anders).put(path(other) + "/supports/me")).<Integer>path("supportCount"));
        assertEquals(1, expect(200, Api.as(TOWN.anders).delete(path(other) + "/supports/me")).<Integer>path("supportCount"));
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoWhatIsOverOrElsewhere() {
        expect(422, tryMerge(one, one));
        expect(422, tryMerge(one, aSuggestionIn(TOWN).withdrawn()));
        expect(422, tryMerge(one, aSuggestionIn(TOWN).mergedInto(other)));
        expect(422, tryMerge(one, aSuggestionIn(Town.vimmerby()).submitted()));
        expect(422, tryMerge(one, aSuggestionIn(TOWN).by(TOWN.mats).drafted()));
        expect(422, tryMerge(one, UUID.randomUUID()));
        assertEquals("IN_ASSESSMENT", read(one).path("state"));
    }

    @Test
    void whatIsDoneIsNotMerged() {
        expect(409, tryMerge(aSuggestionIn(TOWN).implemented(), other));
    }

    @Test
    void theDiscussionGoesOnAtTheOneThatStays() {
        merge(one, other);

        expect(409, Api.post(TOWN.anders, path(one) + "/comments", Map.of("text", "Här?")));
        expect(409, Api.as(TOWN.lena).put(path(one) + "/supports/me"));
    }

    @Test
    void aMergedSuggestionIsStillFound() {
        merge(one, other);

        assertTrue(expect(200, Api.get(TOWN.anna, TOWN.path("/suggestions?states=MERGED&authoredBy=me&limit=100"))).<List<String>>path("items.id").contains(one.toString()));
    }

    private static void merge(UUID id, UUID into) {
        expect(200, tryMerge(id, into));
    }

    private static Response tryMerge(UUID id, UUID into) {
        return step(TOWN.mats, id, "/merges", Map.of("intoSuggestionId", into));
    }

    private static void support(Person person, UUID id) {
        expect(200, Api.as(person).put(path(id) + "/supports/me"));
    }

    private static void comment(Person person, UUID id, String text) {
        expect(201, Api.post(person, path(id) + "/comments", Map.of("text", text)));
    }

    private static Response step(Person person, UUID id, String step, Map<String, ?> body) {
        return Api.postCurrent(person, path(id), step, body);
    }

    private static Response read(UUID id) {
        return expect(200, Api.get(TOWN.ada, path(id)));
    }

    private static String path(UUID id) {
        return TOWN.path("/suggestions/" + id);
    }
}
