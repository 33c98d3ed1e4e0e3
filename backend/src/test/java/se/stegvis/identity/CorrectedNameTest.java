package se.stegvis.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Examples;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

/** People know their own name best: once corrected, the sign-in changes it no more. */
@QuarkusTest
class CorrectedNameTest {
    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void aCorrectedNameStaysWhateverTheSignInSays() {
        expect(200, correct(town.anna, Map.of("language", "sv", "displayName", "Anna Åhl")));
        var married = new Person("Anna Andersson", town.anna.subject(), town.code, "brannargarden", List.of("EMPLOYEE"));

        assertEquals("Anna Åhl", expect(200, Api.get(married, "/persons/me")).path("displayName"));
        assertEquals(List.of("Anna Åhl"), expect(200, Api.get(town.bo, town.path("/persons?q=Anna"))).path("items.displayName"));
        assertEquals("Anna Andersson", expect(200, Api.get(married, town.path("/my-data"))).path("nameFromSignIn"));
    }

    @Test
    void whoeverOnlyChoosesALanguageKeepsTheNameOfTheSignIn() {
        expect(200, correct(town.anna, Map.of("language", "nb")));
        expect(200, correct(town.anna, Map.of("language", "en", "displayName", "Anna Ahl")));
        var married = new Person("Anna Andersson", town.anna.subject(), town.code, "brannargarden", List.of("EMPLOYEE"));

        assertEquals("Anna Andersson", expect(200, Api.get(married, "/persons/me")).path("displayName"));
        assertEquals("en", expect(200, Api.get(married, "/persons/me")).path("language"));
    }

    @Test
    void whereSomebodyStandsAsContactTheNameIsCorrectedToo() {
        var example = Examples.example(town, "MUNICIPALITY");
        Database.update("UPDATE good_example SET contact_name = 'Lena Lind' WHERE id = ?", example);
        Database.update("UPDATE good_example_case SET contact_person_id = ? WHERE good_example_id = ?", town.id(town.lena), example);

        expect(200, correct(town.lena, Map.of("language", "sv", "displayName", "Lena Lindh")));

        assertEquals(List.of("Lena Lindh"), Database.texts("SELECT contact_name FROM good_example WHERE id = ?", example));
    }

    private static Response correct(Person person, Map<String, String> words) {
        return Api.as(person).header("If-Match", Api.etag(person, "/persons/me")).contentType("application/json").body(words).put("/persons/me");
    }
}
