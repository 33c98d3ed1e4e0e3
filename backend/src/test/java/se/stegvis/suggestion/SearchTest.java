package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Finding suggestions: by words in any form, and by what they are. */
@QuarkusTest
class SearchTest {
    private static Town town;
    private static String hyllor;
    private static String mellanmal;
    private static String utkast;

    @BeforeAll
    static void someSuggestions() {
        town = Town.ofItsOwn();
        hyllor = aSuggestionIn(town).titled("Märkta hyllor").withIdea("Etiketter på hyllorna i förrådet.").at(town.brannargarden).submitted().toString();
        mellanmal = aSuggestionIn(town).titled("Nattfastan").withIdea("Ett mellanmål sent på kvällen.").by(town.bo).at(town.bruksgarden).assessedBy(town.maria).accepted().toString();
        utkast = aSuggestionIn(town).titled("Hyllor i utkast").drafted().toString();
        aSuggestionIn(town).titled("Hyllor som drogs tillbaka").withdrawn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hylla", "hyllorna", "HYLLOR", "etikett", "märkt hylla", "hyllor etiketter"})
    void aWordIsFoundInAnyForm(String words) {
        assertTrue(found("q=" + words).contains(hyllor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hyllor mellanmål", "hyllställ", "%", "_", "h", "xyz"})
    void whatDoesNotHaveAllTheWordsIsNotFound(String words) {
        assertFalse(Api.as(town.anna).queryParam("q", words).get(town.path("/suggestions")).<List<String>>path("items.id").contains(hyllor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "' OR 1=1 --", "hylla & | ! ( ) : *", "hylla:*", "<->", "\\", "%%%%%%%%", "a'; DROP TABLE suggestion; --", "pg_sleep(10)", "((((", "🌱", "och"})
    void wordsAreWordsAndNoQueryLanguage(String words) {
        expect(200, Api.as(town.anna).queryParam("q", words).get(town.path("/suggestions")));
        expect(200, Api.as(town.anna).queryParam("text", words + "   ").get(town.path("/similar-suggestions")));
    }

    @Test
    void whatWasFoundIsMarkedInPiecesThatMakeUpTheText() {
        var pieces = excerpt(town, "hyllor etikett");

        assertEquals(List.of("Märkta ", "hyllor", " · ", "Etiketter", " på ", "hyllorna", " i förrådet"), pieces.stream().map(piece -> piece.get("text")).toList());
        assertEquals(List.of("hyllor", "Etiketter", "hyllorna"), pieces.stream().filter(piece -> (boolean) piece.get("hit")).map(piece -> piece.get("text")).toList());
        assertTrue(expect(200, Api.get(town.anna, town.path("/suggestions"))).<List<Object>>path("items.excerpt").stream().allMatch(Objects::isNull));
    }

    @Test
    void markupIsTextAmongTheHits() {
        var zoo = Town.ofItsOwn();
        aSuggestionIn(zoo).titled("Giraff").withIdea("En giraff & <img src=x onerror=alert(1)> \"fet\" \u0002låtsas\u0003.").submitted();

        var pieces = excerpt(zoo, "giraff");
        var text = pieces.stream().map(piece -> (String) piece.get("text")).collect(Collectors.joining());

        assertTrue(text.startsWith("Giraff · En giraff & "), text);
        assertTrue(text.contains("\"fet\" låtsas"), text);
        assertEquals(List.of("Giraff", "giraff"), pieces.stream().filter(piece -> (boolean) piece.get("hit")).map(piece -> piece.get("text")).toList());
    }

    @Test
    void aDraftIsFoundByItsAuthorAmongTheirOwnAndByNobodyElse() {
        assertTrue(found("q=utkast&authoredBy=me").contains(utkast));
        assertFalse(found("q=utkast").contains(utkast));
        assertFalse(found(town.bo, "q=utkast&states=DRAFT").contains(utkast));
    }

    @Test
    void suggestionsAreFoundByDepartmentWithOrWithoutItsUnits() {
        assertEquals(List.of(mellanmal), found("departmentId=" + town.bruksgarden));
        assertEquals(List.of(), found("departmentId=" + town.aldre));
        assertTrue(found("departmentId=" + town.aldre + "&includeUnits=true").containsAll(List.of(hyllor, mellanmal)));
        assertEquals(List.of(), found("departmentId=" + Town.vimmerby().brannargarden));
        assertEquals(List.of(), found("departmentId=" + UUID.randomUUID() + "&includeUnits=true"));
    }

    @Test
    void suggestionsAreFoundByState() {
        assertEquals(List.of(mellanmal), found("states=ACCEPTED"));
        assertEquals(Set.of(hyllor, mellanmal), Set.copyOf(found("states=SUBMITTED,ACCEPTED")));
        assertEquals(List.of(), found("states=STOPPED"));
    }

    @Test
    void suggestionsAreFoundByDay() {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

        assertTrue(found("submittedFrom=" + today + "&submittedTo=" + today).contains(hyllor));
        assertEquals(List.of(), found("submittedTo=" + today.minusDays(1)));
        assertEquals(List.of(), found("submittedFrom=" + today.plusDays(1)));
    }

    @Test
    void suggestionsAreFoundByWhoseTheyAreAndWhoFollowsThem() {
        assertTrue(found("authoredBy=me").contains(hyllor));
        assertFalse(found("authoredBy=me").contains(mellanmal));

        assertEquals(List.of(), found(town.gunnar, "followedBy=me"));
        expect(200, Api.as(town.gunnar).put(town.path("/suggestions/" + hyllor + "/follows/me")));
        assertEquals(List.of(hyllor), found(town.gunnar, "followedBy=me"));
        expect(200, Api.as(town.gunnar).delete(town.path("/suggestions/" + hyllor + "/follows/me")));
        assertEquals(List.of(), found(town.gunnar, "followedBy=me"));
    }

    @Test
    void similarOnesAreShownMostAlikeFirst() {
        var similar = expect(200, Api.as(town.anna).queryParam("text", "Märkta hyllor med etiketter, och mellanmål").get(town.path("/similar-suggestions")));

        assertEquals(List.of(hyllor, mellanmal), similar.path("items.id"));
    }

    @Test
    void draftsAndWhatWasWithdrawnAreNotShownAsSimilar() {
        var similar = expect(200, Api.as(town.bo).queryParam("text", "hyllor utkast tillbaka").get(town.path("/similar-suggestions")));

        assertEquals(List.of(hyllor), similar.path("items.id"));
    }

    @Test
    void anotherMunicipalitysSuggestionsAreNotSimilar() {
        aSuggestionIn(Town.vimmerby()).titled("Kanariefågeln sjunger").submitted();

        assertEquals(List.of(), expect(200, Api.as(town.anna).queryParam("text", "kanariefågeln").get(town.path("/similar-suggestions"))).path("items"));
        assertEquals(List.of(), found("q=kanariefågeln"));
    }

    private static List<Map<String, Object>> excerpt(Town where, String words) {
        return expect(200, Api.as(where.anna).queryParam("q", words).get(where.path("/suggestions"))).path("items[0].excerpt");
    }

    private static List<String> found(String how) {
        return found(town.anna, how);
    }

    private static List<String> found(Person person, String how) {
        return expect(200, Api.get(person, town.path("/suggestions?limit=100&" + how))).path("items.id");
    }
}
