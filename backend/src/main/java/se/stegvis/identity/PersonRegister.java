package se.stegvis.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.Role;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Persons by issuer and subject, made at their first sign-in and kept in step with what the identity provider says. */
@ApplicationScoped
public class PersonRegister {
    /** A role given or taken back holds on every server after this time, at once on the server that did it. */
    static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int REMEMBERED_AT_MOST = 20_000;

    private final TenantQueries queries;
    private final SigningIn signingIn;
    private final Cache<SignedInIdentity, Caller> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).expireAfterWrite(REMEMBERED).build();

    PersonRegister(TenantQueries queries, SigningIn signingIn) {
        this.queries = queries;
        this.signingIn = signingIn;
    }

    /** The caller behind a verified identity of a municipality that is active here. */
    public Caller callerOf(SignedInIdentity identity) {
        return remembered.get(identity, this::load);
    }

    /** Somebody as they are now, for work that goes on after their request: with the roles that they have left. */
    public Optional<Caller> callerOf(String municipalityCode, UUID person) {
        return queries.find(municipalityCode, person(municipalityCode).append("AND p.id = ?", person), PersonRegister::known).map(Known::caller);
    }

    /** Forgets what is remembered of everybody: roles have changed. */
    void forget() {
        remembered.invalidateAll();
    }

    private Caller load(SignedInIdentity identity) {
        requireActive(identity.municipalityCode());
        if (identity.systemClient()) {
            return new Caller(identity.municipalityCode(), null, "client:" + identity.subject(), null, identity.displayName(), null, Language.sv, true,
                    identity.scopes(), List.of());
        }
        return find(identity).filter(known -> identity.fingerprint().equals(known.fingerprint())).map(Known::caller).orElseGet(() -> {
            signingIn.keep(identity);
            return find(identity).map(Known::caller).orElseThrow();
        });
    }

    private void requireActive(String municipalityCode) {
        var sql = new Sql("SELECT 1 FROM municipality WHERE code = ? AND activated_at IS NOT NULL", municipalityCode);
        if (queries.find(municipalityCode, sql, row -> true).isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, List.of(Refusal.of("municipality", "municipality-inactive")));
        }
    }

    private Optional<Known> find(SignedInIdentity identity) {
        return queries.find(identity.municipalityCode(),
                person(identity.municipalityCode()).append("AND p.issuer = ? AND p.subject = ?", identity.issuer(), identity.subject()), PersonRegister::known);
    }

    private static Sql person(String municipalityCode) {
        return new Sql("""
                SELECT p.id, p.municipality_code, p.display_name, p.department_id, p.language, p.claims_fingerprint,
                    (SELECT array_agg(r.role ORDER BY r.role, r.department_id) FROM held_role r WHERE r.person_id = p.id) AS roles,
                    (SELECT array_agg(r.department_id ORDER BY r.role, r.department_id) FROM held_role r WHERE r.person_id = p.id) AS nodes
                FROM person p
                WHERE p.municipality_code = ?""", municipalityCode);
    }

    private static Known known(Row row) throws SQLException {
        var roles = row.texts("roles");
        List<UUID> nodes = row.ids("nodes");
        var grants = IntStream.range(0, roles.size()).mapToObj(i -> new Grant(Role.valueOf(roles.get(i)), nodes.get(i))).toList();
        var id = row.id("id");
        var caller = new Caller(row.text("municipality_code"), null, "person:" + id, id, row.text("display_name"), row.id("department_id"),
                Language.valueOf(row.text("language")), false, Set.of(), grants);
        return new Known(caller, row.text("claims_fingerprint"));
    }

    private record Known(Caller caller, String fingerprint) {}
}
