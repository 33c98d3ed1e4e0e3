package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stegvis.api.model.CreateHeadcountRequest;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.api.model.HeadcountBasis;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.Role;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.department.Headcounts;
import se.stegvis.department.Organising;
import se.stegvis.identity.Caller;
import se.stegvis.identity.PersonRegister;
import se.stegvis.identity.SignedInIdentity;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;

/** Sets up the organisation and the people of a municipality; what is there already stays. */
@ApplicationScoped
class Casting {
    private static final int WRITTEN_IN = 2026;

    private final Organising organising;
    private final Headcounts headcounts;
    private final PersonRegister persons;
    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final String issuer;

    Casting(
            Organising organising,
            Headcounts headcounts,
            PersonRegister persons,
            TenantTransactions transactions,
            TenantQueries queries,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url", defaultValue = "none") String issuer) {
        this.organising = organising;
        this.headcounts = headcounts;
        this.persons = persons;
        this.transactions = transactions;
        this.queries = queries;
        this.issuer = issuer;
    }

    Cast cast(Scene scene, LocalDate today) {
        var cast = new Cast();
        transactions.run(scene.code(), () -> organise(scene, cast, today.getYear() - WRITTEN_IN));
        Accounts.all().stream()
                .filter(account -> account.municipality().equals(scene.code()))
                .forEach(one -> cast.addPlayer(one.username(), signedIn(scene, one.subject(), one.department(), one.name(), one.roles())));
        for (var colleague : Library.people(scene)) {
            if (colleague.account()) {
                cast.addPlayer(colleague.key(), signedIn(scene, subject(scene, colleague.key()), colleague.department(), colleague.name(), colleague.roles()));
            } else {
                cast.addExtra(colleague);
            }
        }
        return cast;
    }

    private void organise(Scene scene, Cast cast, int yearsLater) {
        var known = new HashSet<String>();
        queries.list(scene.code(), new Sql("SELECT code, id FROM department WHERE municipality_code = ?", scene.code()), row -> {
            cast.addDepartment(row.text("code"), row.id("id"));
            return known.add(row.text("code"));
        });
        for (var department : Library.organisation(scene)) {
            if (known.add(department.code())) {
                var parent = department.parentCode() == null ? null : cast.department(department.parentCode());
                cast.addDepartment(department.code(), organising.add(
                        scene.code(), department.code(), department.name(), DepartmentKind.valueOf(department.kind()), parent));
                count(scene, department.code(), cast, yearsLater);
            }
        }
    }

    /** Head counts are as old as they were when the demonstration was written. */
    private void count(Scene scene, String department, Cast cast, int yearsLater) {
        var by = new Caller(scene.code(), null, "demonstration", null, "Demonstrationen", null, Language.sv, true, Set.of(), List.of());
        Library.headcounts(scene).stream().filter(one -> one.department().equals(department)).forEach(one -> headcounts.enter(
                by,
                cast.department(department),
                new CreateHeadcountRequest()
                        .referenceDate(LocalDate.parse(one.referenceDate()).plusYears(yearsLater))
                        .basis(HeadcountBasis.valueOf(one.basis()))
                        .employees(new BigDecimal(one.employees()))
                        .source(one.source())));
    }

    Caller signedIn(Scene scene, String subject, String department, String name, List<String> roles) {
        return persons.callerOf(new SignedInIdentity(issuer, subject, scene.code(), null, department, name, null, withEmployee(roles), false, Set.of()));
    }

    private static Set<Role> withEmployee(List<String> roles) {
        var all = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        all.add(Role.EMPLOYEE);
        return Set.copyOf(all);
    }

    /** The same at each loading, and of nobody who could sign in. */
    static String subject(Scene scene, String key) {
        return UUID.nameUUIDFromBytes((scene.code() + " " + key).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
