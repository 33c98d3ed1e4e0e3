package se.stegvis.department;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static se.stegvis.testing.Api.expect;

/** How many employees a department has, on which day and basis, and who says so. */
@QuarkusTest
class HeadcountsTest {
    private static final Town TOWN = Town.olofstrom();
    private UUID unit;

    @BeforeEach
    void aUnitWithoutHeadcounts() {
        unit = TOWN.unitBelow(TOWN.aldre);
    }

    @Test
    void aHeadcountSaysWhoEnteredItAndWhereItComesFrom() {
        var made = expect(201, enter("2025-11-01", "HEADCOUNT", 38));

        assertEquals("Ada Admin", made.path("enteredBy"));
        assertEquals("Personalsystemet", made.path("source"));
        assertNotNull(made.path("enteredAt"));
        assertEquals(38, made.<Number>path("employees").intValue());
    }

    @Test
    void thereIsOneForEachDayAndBasis() {
        expect(201, enter("2025-11-01", "HEADCOUNT", 38));

        expect(409, enter("2025-11-01", "HEADCOUNT", 39));
        expect(201, enter("2025-11-01", "FTE", 36.25));
        expect(201, enter("2026-11-01", "HEADCOUNT", 39));
    }

    @Test
    void peopleAreWholeAndFullTimeEquivalentsHaveTwoDecimals() {
        assertEquals("/employees", expect(422, enter("2025-11-01", "HEADCOUNT", 38.5)).path("invalidParameters[0].property"));
        expect(422, enter("2025-11-01", "FTE", 38.125));
        expect(201, enter("2025-11-01", "FTE", 38.13));
        expect(201, enter("2025-11-02", "HEADCOUNT", 0));
    }

    @Test
    void theNewestDayIsListedFirst() {
        for (var day : List.of("2024-11-01", "2026-11-01", "2025-11-01")) {
            expect(201, enter(day, "HEADCOUNT", 38));
        }

        assertEquals(List.of("2026-11-01", "2025-11-01", "2024-11-01"), expect(200, Api.get(TOWN.anna, path())).path("items.referenceDate"));
    }

    @Test
    void aCorrectionKeepsDayAndBasis() {
        var one = path() + "/" + Api.id(expect(201, enter("2025-11-01", "HEADCOUNT", 38)));

        var corrected = Api.as(TOWN.lena).header("If-Match", Api.etag(TOWN.lena, one)).contentType("application/json")
                .body(Map.of("employees", 39, "source", "Rättat uttag")).put(one);

        assertEquals("Lena Lind", expect(200, corrected).path("enteredBy"));
        assertEquals("2025-11-01", corrected.path("referenceDate"));
        assertEquals(39, corrected.<Number>path("employees").intValue());
    }

    @Test
    void aHeadcountIsFoundBelowItsOwnDepartmentOnly() {
        var id = Api.id(expect(201, enter("2025-11-01", "HEADCOUNT", 38)));

        expect(404, Api.get(TOWN.ada, TOWN.path("/departments/" + TOWN.bruksgarden + "/headcounts/" + id)));
    }

    @Test
    void aHeadcountOfTheHrSystemBearsTheSystemsName() {
        var body = Map.of("referenceDate", "2025-11-01", "basis", "FTE", "employees", 12.5, "source", "HR");

        var made = expect(201, Api.post(TOWN.system("headcounts:write"), path(), body));

        assertEquals("Intranät " + TOWN.code, made.path("enteredBy"));
    }

    private Response enter(String day, String basis, Number employees) {
        return Api.post(TOWN.ada, path(), Map.of("referenceDate", day, "basis", basis, "employees", employees, "source", "Personalsystemet"));
    }

    private String path() {
        return TOWN.path("/departments/" + unit + "/headcounts");
    }
}
