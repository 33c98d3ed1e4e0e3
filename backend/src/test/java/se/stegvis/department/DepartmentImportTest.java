package se.stegvis.department;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** The organisation out of a file: tried first if wanted, then all of it or nothing, with a report for each row. */
@QuarkusTest
class DepartmentImportTest {
    private static final String HEADING = "code;name;kind;parent_code;closed_on\n";
    private Town town;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void aFileMakesChangesAndLeavesAlone() {
        var report = expect(200, send("""
                teknik;Tekniska;ADMINISTRATION;;
                park;Parken;UNIT;teknik;
                skola;Utbildning;ADMINISTRATION;;
                energi;Energi AB;COMPANY;;
                skogsbacken;Skogsbacken;UNIT;aldre;
                """, false));

        assertEquals(List.of("CREATED", "CREATED", "CHANGED", "UNCHANGED", "CHANGED"), report.path("rows.outcome"));
        assertEquals(List.of(2, 3, 4, 5, 6), report.path("rows.row"));
        assertEquals(List.of(2, 2, 1, 0), List.of(report.path("summary.created"), report.path("summary.changed"), report.path("summary.unchanged"),
                report.path("summary.rejected")));
        assertEquals(List.of("Äldreomsorgen", "Skogsbacken"), expect(200, Api.get(town.anna, town.path("/departments/" + town.skogsbacken))).path("path"));
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        var file = "teknik;Tekniska;ADMINISTRATION;;\npark;Parken;UNIT;teknik;\n";
        expect(200, send(file, false));
        var before = Database.fingerprint(town.code);

        var again = expect(200, send(file, false));

        assertEquals(List.of("UNCHANGED", "UNCHANGED"), again.path("rows.outcome"));
        assertEquals(before, Database.fingerprint(town.code));
    }

    @Test
    void aTrialReportsAndChangesNothing() {
        var before = Database.fingerprint(town.code);

        var report = expect(200, send("teknik;Tekniska;ADMINISTRATION;;\nx y;Fel;UNIT;ingen;\nskola;Utbildning;ADMINISTRATION;;\n", true));

        assertEquals(List.of("CREATED", "REJECTED", "CHANGED"), report.path("rows.outcome"));
        assertEquals(List.of("code", "parent_code"), report.path("rows[1].invalidParameters.property"));
        assertEquals(false, report.path("applied"));
        assertEquals(before, Database.fingerprint(town.code));
    }

    @Test
    void oneBadRowOfAThousandKeepsAllOut() {
        var rows = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> i == 777 ? "enhet-777;;UNIT;aldre;" : "enhet-" + i + ";Enhet " + i + ";UNIT;aldre;")
                .collect(Collectors.joining("\n"));
        var before = Database.fingerprint(town.code);

        var refused = expect(422, send(rows, false));

        assertEquals(List.of("/rows/778/name"), refused.path("invalidParameters.property"));
        assertEquals(before, Database.fingerprint(town.code));
    }

    @Test
    void rowsMayStandInAnyOrder() {
        expect(200, send("hus;Huset;UNIT;omrade;\nomrade;Området;UNIT;teknik;\nteknik;Tekniska;ADMINISTRATION;;\n", false));

        var found = expect(200, Api.as(town.anna).queryParam("q", "Huset").get(town.path("/departments")));
        assertEquals(List.of("Tekniska", "Området", "Huset"), found.path("items[0].path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a;A;UNIT;b;\nb;B;UNIT;a;\n", "a;A;UNIT;a;\n", "a;A;ADMINISTRATION;;\na;A igen;ADMINISTRATION;;\n", "a;A;UNIT;;\n", "a;A;ADMINISTRATION;aldre;\n",
        "a;A;AVDELNING;;\n", "a;A;unit;aldre;\n", "a;A;UNIT;ingen;\n", "a;A;UNIT;aldre;2026-02-30\n", ";A;UNIT;aldre;\n", "a;A\n", "a;A;UNIT;aldre;;x\n"})
    void aRowThatCannotBeIsRefused(String rows) {
        var before = Database.fingerprint(town.code);

        var response = send(rows, false);

        assertTrue(response.statusCode() == 422 || response.statusCode() == 400, response::asString);
        assertEquals(before, Database.fingerprint(town.code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "code;name\na;b\n", "code;name;kind;parent_code;closed_on;extra\n", "code;code;name;kind;parent_code;closed_on\n",
        "code;name;kind;parent_code;closed_on\n\"a;A;ADMINISTRATION;;\n", "code;name;kind;parent_code;closed_on\na\u0000;A;ADMINISTRATION;;\n"})
    void aFileOfAnotherFormIsRefused(String file) {
        expect(400, raw(file, false));
    }

    @Test
    void aFileFromASpreadsheetIsReadToo() {
        var report = expect(200, raw("\uFEFFcode,name,kind,parent_code,closed_on\r\n\"teknik\",\"Teknik, park\",ADMINISTRATION,,\r\n", false));

        assertEquals(List.of("CREATED"), report.path("rows.outcome"));
    }

    @Test
    void aFileIsNotEndless() {
        var rows = IntStream.rangeClosed(1, 5001).mapToObj(i -> "e-" + i + ";E;UNIT;aldre;").collect(Collectors.joining("\n"));

        expect(400, send(rows, true));
    }

    private Response send(String rows, boolean dryRun) {
        return raw(HEADING + rows, dryRun);
    }

    private Response raw(String file, boolean dryRun) {
        return Api.as(town.ada).contentType("text/csv; charset=UTF-8").body(file.getBytes(StandardCharsets.UTF_8)).queryParam("dryRun", dryRun)
                .post(town.path("/department-imports"));
    }
}
