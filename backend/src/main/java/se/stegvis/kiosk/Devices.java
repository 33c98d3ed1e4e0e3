package se.stegvis.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.Language;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/**
 * Which device is which kiosk. A device shows {@code municipality.kiosk.secret}; once the kiosk is removed, has a new code, or its unit is
 * closed, that leads nowhere.
 */
@ApplicationScoped
class Devices {
    private static final String NOBODY = "";
    private static final int PARTS = 3;
    private static final int LONGEST = 200;
    private static final Duration SEEN = Duration.ofMinutes(1);

    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final Times times;

    Devices(TenantTransactions transactions, TenantQueries queries, Times times) {
        this.transactions = transactions;
        this.queries = queries;
        this.times = times;
    }

    /** A device that has just become a kiosk, and what it shows from now on. */
    record Paired(Device device, String token) {}

    /**
     * Makes a device the kiosk that the code is of. A code that is wrong, used or too old: 404, all alike.
     *
     * @param idempotencyKey null where there is none; with the same one the same device, which got no answer, gets the same token again
     */
    Paired pair(String code, String idempotencyKey) {
        var hash = Secrets.hashOfCode(code);
        var found = transactions.call(NOBODY, () -> {
            queries.list(NOBODY, new Sql("SELECT set_config('stegvis.kiosk_code', ?, true)", Secrets.hex(hash)), row -> true);
            return queries.find(NOBODY, new Sql("SELECT municipality_code, id FROM kiosk WHERE code_hash = ? AND code_until > ?", hash, times.now()),
                    row -> new Found(row.text("municipality_code"), row.id("id")));
        }).orElseThrow(ProblemException::notFound);
        return transactions.call(found.municipalityCode(), () -> pair(found, hash, idempotencyKey == null ? Secrets.text(Secrets.random()) : idempotencyKey));
    }

    /** The kiosk that the token is of, if there is one. */
    Optional<Device> find(String token) {
        var parts = token == null || token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var known = known(parts[0], UUID.fromString(parts[1]), Secrets.hash(Base64.getUrlDecoder().decode(parts[2])));
            known.filter(one -> !one.seenLately()).ifPresent(one -> seen(one.device()));
            return known.map(Known::device);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The device is this kiosk no longer; the kiosk waits for a new code. */
    void end(Device device) {
        queries.update(device.municipalityCode(), new Sql("""
                UPDATE kiosk SET device_hash = NULL, paired_at = NULL, code_until = ?, version = version + 1 WHERE municipality_code = ? AND id = ?""",
                times.now(), device.municipalityCode(), device.kioskId()));
    }

    private Paired pair(Found kiosk, byte[] code, String idempotencyKey) {
        var municipality = kiosk.municipalityCode();
        var key = idempotencyKey.getBytes(StandardCharsets.UTF_8);
        var keyHash = Secrets.hash(key);
        var pairing = queries.find(municipality, new Sql("SELECT salt, pairing_key FROM kiosk WHERE municipality_code = ? AND id = ? AND code_hash = ? FOR UPDATE",
                municipality, kiosk.id(), code), row -> new Pairing(row.bytes("salt"), row.bytes("pairing_key"))).orElseThrow(ProblemException::notFound);
        if (pairing.key() != null && !MessageDigest.isEqual(pairing.key(), keyHash)) {
            throw ProblemException.notFound();
        }
        // Made of what only this device (the key) and only we (the salt) know, so that it can be given again without being kept.
        var secret = Secrets.hash(pairing.salt(), code, key);
        if (pairing.key() == null) {
            queries.update(municipality, new Sql("""
                    UPDATE kiosk SET pairing_key = ?, device_hash = ?, paired_at = ?, last_seen_at = ?, version = version + 1
                    WHERE municipality_code = ? AND id = ?""",
                    keyHash, Secrets.hash(secret), times.now(), times.now(), municipality, kiosk.id()));
        }
        var device = known(municipality, kiosk.id(), Secrets.hash(secret)).map(Known::device).orElseThrow(ProblemException::notFound);
        return new Paired(device, municipality + "." + kiosk.id() + "." + Secrets.text(secret));
    }

    private Optional<Known> known(String municipality, UUID id, byte[] deviceHash) {
        return queries.find(municipality, new Sql("""
                SELECT k.id, k.name, k.municipality_code, m.name AS municipality_name, k.department_id, d.name AS department_name, s.language, k.last_seen_at > ? AS seen_lately
                FROM kiosk k
                JOIN municipality m ON m.code = k.municipality_code
                JOIN municipality_settings s ON s.municipality_code = k.municipality_code
                JOIN department d ON d.municipality_code = k.municipality_code AND d.id = k.department_id AND d.closed_on IS NULL
                WHERE k.municipality_code = ? AND k.id = ? AND k.device_hash = ?""", times.now().minus(SEEN), municipality, id, deviceHash), Devices::known);
    }

    private void seen(Device device) {
        queries.update(device.municipalityCode(), new Sql(
                "UPDATE kiosk SET last_seen_at = ? WHERE municipality_code = ? AND id = ?", times.now(), device.municipalityCode(), device.kioskId()));
    }

    private static Known known(Row row) throws SQLException {
        var device = new Device(row.id("id"), row.text("name"), row.text("municipality_code"), row.text("municipality_name"),
                row.id("department_id"), row.text("department_name"), Language.valueOf(row.text("language")));
        return new Known(device, row.flag("seen_lately"));
    }

    private record Found(String municipalityCode, UUID id) {}

    private record Pairing(byte[] salt, byte[] key) {}

    private record Known(Device device, boolean seenLately) {}
}
