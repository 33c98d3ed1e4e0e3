package se.stegvis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.Role;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** Keeps a person as the identity provider describes them: name, unless they corrected it, department, and the roles that come with the sign-in. */
@ApplicationScoped
class SigningIn {
    /** Roles that are the whole municipality's when they come from the identity provider, which knows no nodes of ours. */
    private static final Set<Role> WHOLE_MUNICIPALITY = EnumSet.of(Role.ADMINISTRATOR, Role.LEAN_COORDINATOR);

    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final Times times;

    SigningIn(TenantTransactions transactions, TenantQueries queries, Times times) {
        this.transactions = transactions;
        this.queries = queries;
        this.times = times;
    }

    void keep(SignedInIdentity identity) {
        transactions.run(identity.municipalityCode(), () -> {
            var department = departmentOf(identity);
            var person = keepPerson(identity, department);
            queries.update(identity.municipalityCode(), new Sql(
                    "DELETE FROM role_assignment WHERE municipality_code = ? AND person_id = ? AND source = 'SIGN_IN'",
                    identity.municipalityCode(), person));
            rolesOf(identity).forEach(role -> keepRole(identity.municipalityCode(), person, role, WHOLE_MUNICIPALITY.contains(role) ? null : department));
        });
    }

    /** Everybody who signs in is an employee; a network coordinator is not one of a municipality's roles. */
    private static Set<Role> rolesOf(SignedInIdentity identity) {
        var roles = EnumSet.of(Role.EMPLOYEE);
        roles.addAll(identity.roles());
        roles.remove(Role.NETWORK_COORDINATOR);
        return roles;
    }

    private UUID departmentOf(SignedInIdentity identity) {
        var sql = new Sql("SELECT id FROM department WHERE municipality_code = ? AND code = ?", identity.municipalityCode(), identity.departmentCode());
        return queries.find(identity.municipalityCode(), sql, row -> row.id("id")).orElse(null);
    }

    private UUID keepPerson(SignedInIdentity identity, UUID department) {
        var sql = new Sql("""
                INSERT INTO person AS known (id, municipality_code, issuer, subject, display_name, mail_address, department_id, language, claims_fingerprint, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, coalesce((SELECT language FROM municipality_settings WHERE municipality_code = ?), 'sv'), ?, ?)
                ON CONFLICT (municipality_code, issuer, subject) DO UPDATE
                SET display_name = CASE WHEN known.name_from_sign_in IS NULL THEN excluded.display_name ELSE known.display_name END,
                    name_from_sign_in = CASE WHEN known.name_from_sign_in IS NULL THEN NULL ELSE excluded.display_name END,
                    mail_address = excluded.mail_address, department_id = excluded.department_id, claims_fingerprint = excluded.claims_fingerprint,
                    version = known.version + 1
                RETURNING id""",
                Ids.next(), identity.municipalityCode(), identity.issuer(), identity.subject(), identity.displayName(), identity.mailAddress(), department,
                identity.municipalityCode(), identity.fingerprint(), times.now());
        return queries.find(identity.municipalityCode(), sql, row -> row.id("id")).orElseThrow();
    }

    private void keepRole(String municipalityCode, UUID person, Role role, UUID department) {
        queries.update(municipalityCode, new Sql("""
                INSERT INTO role_assignment (id, municipality_code, person_id, role, department_id, source, created_at)
                VALUES (?, ?, ?, ?, ?, 'SIGN_IN', ?)
                ON CONFLICT DO NOTHING""", Ids.next(), municipalityCode, person, role, department, times.now()));
    }
}
