package se.stegvis.platform.http;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Crowd.atOnce;

/** Many at once: one wins, nothing is done twice, and every count is right afterwards. */
@QuarkusTest
class ParallelTest {
    private static final int MANY = 50;
    private static final Town TOWN = Town.ofItsOwn();

    @Test
    void ofManyWritersWithOneTagOneWins() {
        var suggestion = TOWN.path("/suggestions/" + aSuggestionIn(TOWN).submitted());
        var etag = Api.etag(TOWN.anna, suggestion);

        var answers = atOnce(MANY, i -> Api.as(TOWN.anna).header("If-Match", etag).contentType("application/json")
                .body(Map.of("title", "Rubrik " + i, "idea", "Idé " + i, "problem", "Problem")).put(suggestion));

        assertEquals(1, count(200, answers));
        assertEquals(MANY - 1, count(412, answers));
    }

    @Test
    void ofManyDecisionsAtOnceOneIsMade() {
        var id = aSuggestionIn(TOWN).inAssessment();
        var suggestion = TOWN.path("/suggestions/" + id);
        var etag = Api.etag(TOWN.mats, suggestion);

        var answers = atOnce(MANY, i -> Api.as(i % 2 == 0 ? TOWN.mats : TOWN.lena).header("If-Match", etag).contentType("application/json")
                .body(Map.of("outcome", i % 3 == 0 ? "DECLINE" : "ACCEPT", "reason", "Skäl " + i)).post(suggestion + "/decisions"));

        assertEquals(1, count(200, answers));
        assertEquals(MANY - 1, count(412, answers) + count(409, answers));
        assertEquals(1, Database.number("SELECT count(*) FROM suggestion_event WHERE suggestion_id = ? AND type IN ('ACCEPTED', 'DECLINED')", id));
    }

    @Test
    void manyPostsWithOneKeyAreOne() {
        var key = UUID.randomUUID().toString();
        var title = "En enda " + key;

        var answers = atOnce(MANY, i -> Api.as(TOWN.anna).header("Idempotency-Key", key).contentType("application/json")
                .body(Map.of("title", title, "idea", "Idé", "departmentId", TOWN.brannargarden)).post(TOWN.path("/suggestions")));

        assertEquals(MANY, count(201, answers));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(1, Database.number("SELECT count(*) FROM suggestion WHERE title = ?", title));
    }

    @Test
    void oneCodeAskedForByManyIsGivenToOne() {
        var answers = atOnce(MANY, i -> Api.post(TOWN.ada, TOWN.path("/departments"), Map.of("code", "en-enda", "name", "Enheten", "kind", "UNIT", "parentId", TOWN.aldre)));

        assertEquals(1, count(201, answers));
        assertEquals(MANY - 1, count(409, answers));
    }

    @Test
    void supportCountsEachColleagueOnceHoweverOftenTheyAsk() {
        var id = aSuggestionIn(TOWN).submitted();
        var path = TOWN.path("/suggestions/" + id + "/supports/me");
        var crowd = IntStream.range(0, 10).mapToObj(i -> TOWN.person("Kollega" + i + " K", "bruksgarden", "EMPLOYEE")).toList();
        crowd.forEach(TOWN::id);

        var answers = atOnce(100, i -> Api.as(crowd.get(i % 10)).put(path));

        assertEquals(100, count(200, answers));
        assertEquals(10, expect(200, Api.get(TOWN.anna, TOWN.path("/suggestions/" + id))).<Integer>path("supportCount"));
        assertEquals(10, Database.number("SELECT count(*) FROM support WHERE suggestion_id = ?", id));
    }

    @Test
    void countsAreRightAfterComingAndGoing() {
        var id = aSuggestionIn(TOWN).submitted();
        var path = TOWN.path("/suggestions/" + id);
        List<Person> crowd = List.of(TOWN.anders, TOWN.bo, TOWN.gunnar, TOWN.lena, TOWN.ada, TOWN.mats, TOWN.sven);

        var answers = atOnce(120, i -> switch (i % 3) {
            case 0 -> Api.as(crowd.get(i % 7)).put(path + "/supports/me");
            case 1 -> Api.as(crowd.get(i % 7)).delete(path + "/supports/me");
            default -> Api.post(crowd.get(i % 7), path + "/comments", Map.of("text", "Nummer " + i));
        });

        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() < 300), () -> answers.stream().map(Response::asString).distinct().toList().toString());
        assertEquals(Database.texts("SELECT count(*) FROM support WHERE suggestion_id = ?", id), Database.texts("SELECT support_count FROM suggestion WHERE id = ?", id));
        assertEquals(Database.texts("SELECT count(*) FROM comment WHERE suggestion_id = ?", id), Database.texts("SELECT comment_count FROM suggestion WHERE id = ?", id));
        assertEquals(List.of("t"), Database.texts("SELECT count(*) = max(sequence) AND count(*) = count(DISTINCT sequence) FROM suggestion_event WHERE suggestion_id = ?", id));
    }

    @Test
    void twoSuggestionsMergedIntoEachOtherAtOnceMakeNoCircle() {
        for (int round = 0; round < 5; round++) {
            var one = aSuggestionIn(TOWN).submitted();
            var other = aSuggestionIn(TOWN).submitted();
            var paths = List.of(TOWN.path("/suggestions/" + one), TOWN.path("/suggestions/" + other));
            var tags = paths.stream().map(path -> Api.etag(TOWN.mats, path)).toList();

            var answers = atOnce(2, i -> Api.as(TOWN.mats).header("If-Match", tags.get(i)).contentType("application/json")
                    .body(Map.of("intoSuggestionId", i == 0 ? other : one)).post(paths.get(i) + "/merges"));

            assertEquals(1, count(200, answers), () -> answers.stream().map(Response::asString).toList().toString());
            assertTrue(answers.stream().allMatch(answer -> answer.statusCode() < 500));
        }
    }

    private static long count(int status, List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
