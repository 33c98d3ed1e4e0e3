package se.stegvis.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateDeputyRequest;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.UpdateDeputyRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.notification.Telling;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** A manager hands their answers over for some days, or somebody who cares for the whole municipality does it for them. In the caller's transaction. */
@ApplicationScoped
public class NamingDeputies {
    private final TenantQueries queries;
    private final Deputies deputies;
    private final People people;
    private final Telling telling;

    NamingDeputies(TenantQueries queries, Deputies deputies, People people, Telling telling) {
        this.queries = queries;
        this.deputies = deputies;
        this.people = people;
        this.telling = telling;
    }

    /** Who cares for how the whole municipality answers: those who word its templates. */
    static boolean mayNameForOthers(Caller caller) {
        return caller.mayAnywhere(Action.CREATE_TEXT_TEMPLATE);
    }

    static boolean mayNameFor(Caller caller, UUID manager) {
        return manager.equals(caller.personId()) || mayNameForOthers(caller);
    }

    /** The deputy is told. A second one for one of those days: 409, by the table's own rule. */
    public UUID name(Caller caller, CreateDeputyRequest request) {
        var code = caller.municipalityCode();
        var manager = request.getManagerId() == null ? caller.personId() : request.getManagerId();
        if (!mayNameFor(caller, manager)) {
            throw ProblemException.notAllowed();
        }
        requireDays(request.getStartsOn(), request.getEndsOn());
        requireDeputy(code, manager, request.getDeputyId());
        var units = managedBy(code, manager);
        if (units.isEmpty()) {
            throw ProblemException.rule(new Refusal("/managerId", "no-manager", request.getManagerId()));
        }
        var id = Ids.next();
        queries.update(code, new Sql("INSERT INTO deputy (id, municipality_code, manager_id, deputy_id, starts_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)",
                id, code, manager, request.getDeputyId(), request.getStartsOn(), request.getEndsOn()));
        people.rolesChanged();
        tell(caller, id, units, request.getDeputyId());
        return id;
    }

    /** The deputy is told of the new days. */
    void change(Caller caller, UUID id, int version, UpdateDeputyRequest request) {
        var named = requireMine(caller, id);
        requireDays(request.getStartsOn(), request.getEndsOn());
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "UPDATE deputy SET starts_on = ?, ends_on = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?",
                request.getStartsOn(), request.getEndsOn(), caller.municipalityCode(), id, version));
        people.rolesChanged();
        tell(caller, id, managedBy(caller.municipalityCode(), named.managerId()), named.deputy().getDeputy().getId());
    }

    void takeBack(Caller caller, UUID id, int version) {
        requireMine(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM deputy WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
        people.rolesChanged();
    }

    /** Where somebody is manager in their own right; not where they are another's deputy. */
    private List<String> managedBy(String code, UUID manager) {
        var sql = new Sql("""
                SELECT DISTINCT coalesce(d.name, m.name) AS name FROM role_assignment r
                JOIN municipality m ON m.code = r.municipality_code
                LEFT JOIN department d ON d.municipality_code = r.municipality_code AND d.id = r.department_id
                WHERE r.municipality_code = ? AND r.person_id = ? AND r.role = 'MANAGER'
                ORDER BY name""", code, manager);
        return queries.list(code, sql, row -> row.text("name"));
    }

    private void tell(Caller caller, UUID id, List<String> units, UUID deputy) {
        telling.tell(caller, NewsKind.DEPUTY_NAMED, id, String.join(", ", units), List.of(deputy));
    }

    private Deputies.Named requireMine(Caller caller, UUID id) {
        var named = deputies.requireNamed(caller, id);
        if (!mayNameFor(caller, named.managerId())) {
            throw ProblemException.notAllowed();
        }
        return named;
    }

    private void requireDeputy(String code, UUID manager, UUID deputy) {
        if (deputy.equals(manager)) {
            throw ProblemException.rule(new Refusal("/deputyId", "own-deputy", deputy));
        }
        var person = people.find(code, deputy).orElseThrow(() -> ProblemException.rule(new Refusal("/deputyId", "unknown-reference", deputy)));
        if (!person.getHasAccount()) {
            throw ProblemException.rule(new Refusal("/deputyId", "cannot-answer", deputy));
        }
    }

    private static void requireDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw ProblemException.rule(new Refusal("/endsOn", "before-beginning", last));
        }
        if (!last.isBefore(first.plusYears(1))) {
            throw ProblemException.rule(new Refusal("/endsOn", "a-year-at-most", last));
        }
    }
}
