package se.stegvis.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.fail;
import static se.stegvis.testing.Api.expect;

/** What the administrator of a town decides about what is kept, and when it is closed, all made through the API. */
public final class PrivacyRoom {
    private static final int PATIENCE = 500;
    private static final long PAUSE_MILLIS = 20;

    private PrivacyRoom() {}

    public static UUID rule(Town town, String subject, int months) {
        var rule = Map.of("subject", subject, "afterMonths", months, "decisionReference", "KS 2026/114 § 87", "decidedOn", "2019-02-03", "active", true);
        return Api.id(expect(201, Api.post(town.ada, town.path("/retention-rules"), rule)));
    }

    /** A run that has ended. */
    public static UUID run(Town town, boolean dryRun) {
        waitForRuns(town);
        var run = Api.id(expect(201, Api.post(town.ada, town.path("/retention-runs"), Map.of("dryRun", dryRun))));
        waitForRuns(town);
        return run;
    }

    public static void waitForRuns(Town town) {
        try {
            for (int i = 0; i < PATIENCE; i++) {
                if (Database.number("SELECT count(*) FROM retention_run WHERE municipality_code = ? AND ended_at IS NULL", town.code) == 0) {
                    return;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        fail("A retention run does not end");
    }

    public static UUID closed(Town town, LocalDate day) {
        return Api.id(expect(201, Api.post(town.ada, town.path("/closed-days"), Map.of("day", day.toString(), "name", "Klämdag"))));
    }

    public static void logo(Town town) {
        expect(200, Api.as(town.ada).contentType("application/octet-stream").body(Photographs.halfTransparent(64, 32)).put(town.path("/logo")));
    }
}
