package se.stegvis.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import se.stegvis.api.model.Setup;
import se.stegvis.api.model.SetupProgress;
import se.stegvis.api.model.SetupStep;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** How far a municipality has come from its activation to its first suggestion: seen from what is there, so that no order is forced. */
@ApplicationScoped
class Setups {
    private final TenantQueries queries;

    Setups(TenantQueries queries) {
        this.queries = queries;
    }

    Setup require(String municipalityCode) {
        var sql = new Sql("""
                SELECT EXISTS (SELECT FROM department d WHERE d.municipality_code = s.municipality_code AND d.closed_on IS NULL) AS organisation,
                    EXISTS (SELECT FROM role_assignment r WHERE r.municipality_code = s.municipality_code AND r.role = 'MANAGER') AS roles,
                    EXISTS (SELECT FROM headcount h WHERE h.municipality_code = s.municipality_code) AS headcounts,
                    s.version > 0 AS promise,
                    EXISTS (SELECT FROM suggestion x WHERE x.municipality_code = s.municipality_code AND x.state <> 'DRAFT') AS first_suggestion
                FROM municipality_settings s
                WHERE s.municipality_code = ?""", municipalityCode);
        return queries.find(municipalityCode, sql, row -> setup(row, municipalityCode)).orElseThrow(ProblemException::notFound);
    }

    private static Setup setup(Row row, String code) throws SQLException {
        var progress = new SetupProgress[SetupStep.values().length];
        for (var step : SetupStep.values()) {
            progress[step.ordinal()] = new SetupProgress().step(step).done(row.flag(step.name().toLowerCase(Locale.ROOT)));
        }
        var municipality = "/municipalities/" + code;
        return new Setup()
                .steps(Arrays.asList(progress))
                .links(Links.self(municipality + "/setup")
                        .add("organise", "GET", municipality + "/departments")
                        .add("give-roles", "GET", municipality + "/role-assignments")
                        .add("count-headcounts", "GET", municipality + "/departments")
                        .add("settings", "GET", municipality + "/settings")
                        .add("suggest", "POST", municipality + "/suggestions")
                        .toMap());
    }
}
