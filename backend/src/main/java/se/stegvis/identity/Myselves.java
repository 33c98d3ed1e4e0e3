package se.stegvis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.GrantedRole;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.Myself;
import se.stegvis.api.model.Role;
import se.stegvis.api.model.UpdateMyselfRequest;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;

/** What a signed-in person sees of themself. */
@ApplicationScoped
class Myselves {
    private static final String PATH = "/persons/me";

    private final TenantQueries queries;
    private final TenantTransactions transactions;
    private final PersonRegister persons;
    private final Event<NameCorrected> corrected;
    private final boolean demonstration;

    Myselves(TenantQueries queries, TenantTransactions transactions, PersonRegister persons, Event<NameCorrected> corrected,
            @ConfigProperty(name = "stegvis.demonstration.enabled", defaultValue = "false") boolean demonstration) {
        this.queries = queries;
        this.transactions = transactions;
        this.persons = persons;
        this.corrected = corrected;
        this.demonstration = demonstration;
    }

    Versioned<Myself> of(Caller caller) {
        return caller.personId() == null ? new Versioned<>(networkCoordinator(caller), 0) : person(caller);
    }

    Versioned<Myself> change(Caller caller, int version, UpdateMyselfRequest request) {
        var code = caller.municipalityCode();
        var name = request.getDisplayName();
        transactions.run(code, () -> {
            queries.updateCurrent(code, new Sql("UPDATE person SET language = ?, version = version + 1", request.getLanguage())
                    // The name that is there already is no correction: the sign-in may still change it.
                    .when(name != null, """
                            , display_name = ?, name_from_sign_in = CASE WHEN display_name = ? THEN name_from_sign_in ELSE coalesce(name_from_sign_in, display_name) END""",
                            name, name)
                    .append("WHERE municipality_code = ? AND id = ? AND version = ?", code, caller.personId(), version));
            if (name != null) {
                corrected.fire(new NameCorrected(code, caller.personId(), name));
            }
        });
        persons.forget();
        return person(caller);
    }

    private Myself networkCoordinator(Caller caller) {
        return new Myself()
                .demonstration(demonstration ? true : null)
                .displayName(caller.name())
                .language(caller.language())
                .roles(List.of(new GrantedRole().role(Role.NETWORK_COORDINATOR)))
                .unreadNotifications(0)
                .links(Links.self(PATH)
                        .add("municipalities", "GET", "/municipalities")
                        .when(caller.organisation() != null, "networks", "GET", "/networks")
                        .when(caller.organisation() != null, "begin-network", "POST", "/networks")
                        .when(caller.organisation() != null, "lay-down-definition", "POST", "/definitions")
                        .toMap());
    }

    private Versioned<Myself> person(Caller caller) {
        var sql = new Sql("""
                SELECT p.id, p.display_name, p.language, p.version, p.department_id, own.name AS department_name, m.code, m.name AS municipality_name,
                    (SELECT count(*) FROM notification n WHERE n.municipality_code = p.municipality_code AND n.person_id = p.id AND n.read_at IS NULL) AS unread,
                    (SELECT array_agg(r.role ORDER BY r.role, r.department_id) FROM held_role r WHERE r.person_id = p.id) AS roles,
                    (SELECT array_agg(r.department_id ORDER BY r.role, r.department_id) FROM held_role r WHERE r.person_id = p.id) AS nodes,
                    (SELECT array_agg(d.name ORDER BY r.role, r.department_id) FROM held_role r LEFT JOIN department d ON d.id = r.department_id WHERE r.person_id = p.id) AS names
                FROM person p
                JOIN municipality m ON m.code = p.municipality_code
                LEFT JOIN department own ON own.municipality_code = p.municipality_code AND own.id = p.department_id
                WHERE p.municipality_code = ? AND p.id = ?""", caller.municipalityCode(), caller.personId());
        return queries.find(caller.municipalityCode(), sql, row -> myself(row, caller)).orElseThrow(ProblemException::notFound);
    }

    private Versioned<Myself> myself(Row row, Caller caller) throws SQLException {
        var municipality = "/municipalities/" + row.text("code");
        var links = Links.self(PATH)
                .add("update", "PUT", PATH)
                .add("suggestions", "GET", municipality + "/suggestions")
                .add("suggest", "POST", municipality + "/suggestions")
                .add("notifications", "GET", municipality + "/notifications")
                .when(caller.mayAnywhere(Action.DECIDE_SUGGESTION), "assess", "GET", municipality + "/suggestions?waitingFor=me&sort=dueOn")
                .when(row.id("department_id") != null, "board", "GET", municipality + "/departments/" + row.id("department_id") + "/board")
                .when(caller.mayAnywhere(Action.CREATE_BULK_ANSWER), "answer-many", "POST", municipality + "/bulk-answers")
                .when(caller.mayAnywhere(Action.LIST_TEXT_TEMPLATES), "text-templates", "GET", municipality + "/text-templates")
                .when(caller.mayAnywhere(Action.CREATE_TEXT_TEMPLATE), "add-text-template", "POST", municipality + "/text-templates")
                .when(caller.mayAnywhere(Action.LIST_DEPUTIES), "deputies", "GET", municipality + "/deputies")
                .when(caller.mayAnywhere(Action.CREATE_DEPUTY), "name-deputy", "POST", municipality + "/deputies")
                .when(caller.mayAnywhere(Action.CREATE_DEPARTMENT), "organise", "GET", municipality + "/departments")
                .when(caller.mayAnywhere(Action.CREATE_DEPARTMENT), "add-department", "POST", municipality + "/departments")
                .when(caller.mayAnywhere(Action.IMPORT_DEPARTMENTS), "import-departments", "POST", municipality + "/department-imports")
                .when(caller.mayAnywhere(Action.CREATE_ROLE_ASSIGNMENT), "give-roles", "GET", municipality + "/role-assignments")
                .add("notification-settings", "GET", municipality + "/notification-settings")
                .when(caller.mayAnywhere(Action.LIST_KIOSKS), "kiosks", "GET", municipality + "/kiosks")
                .when(caller.mayAnywhere(Action.CREATE_KIOSK), "set-up-kiosk", "POST", municipality + "/kiosks")
                .when(caller.mayAnywhere(Action.CREATE_ROLE_ASSIGNMENT), "give-role", "POST", municipality + "/role-assignments")
                .when(caller.mayAnywhere(Action.UPDATE_MUNICIPALITY_SETTINGS), "change-settings", "PUT", municipality + "/settings")
                .add("figures", "GET", municipality + "/figures")
                .add("networks", "GET", "/networks")
                .when(caller.mayAnywhere(Action.CREATE_HEADCOUNT), "count-headcounts", "GET", municipality + "/departments")
                .when(caller.mayAnywhere(Action.CREATE_TARGET), "set-targets", "POST", municipality + "/targets")
                .when(caller.mayAnywhere(Action.CREATE_SIGN_OFF), "sign-off", "GET", municipality + "/sign-off-checklists")
                .add("good-examples", "GET", municipality + "/good-examples")
                .when(caller.mayAnywhere(Action.CREATE_GOOD_EXAMPLE), "tell-example", "POST", municipality + "/good-examples")
                .add("lean-group", "GET", municipality + "/department-coverages")
                .when(caller.mayAnywhere(Action.CREATE_LEAN_GROUP_MEMBER), "take-in-member", "POST", municipality + "/lean-group-members")
                .when(caller.mayAnywhere(Action.LIST_LEAN_GROUP_MEETINGS), "lean-group-meetings", "GET", municipality + "/lean-group-meetings")
                .when(caller.mayAnywhere(Action.CREATE_LEAN_GROUP_MEETING), "plan-lean-group-meeting", "POST", municipality + "/lean-group-meetings")
                .when(caller.mayAnywhere(Action.CREATE_TRAINING), "add-training", "POST", municipality + "/trainings")
                .when(caller.mayAnywhere(Action.CREATE_TRAINING_OCCASION), "plan-training", "POST", municipality + "/training-occasions")
                .when(caller.mayAnywhere(Action.LIST_DEPARTMENT_TRAININGS), "department-trainings", "GET", municipality + "/department-trainings")
                .when(caller.mayAnywhere(Action.LIST_COACHINGS), "coachings", "GET", municipality + "/coachings")
                .when(caller.mayAnywhere(Action.CREATE_COACHING), "ask-for-coaching", "POST", municipality + "/coachings")
                .when(caller.mayAnywhere(Action.ASSIGN_GUIDE), "guides", "GET", municipality + "/guides")
                .when(caller.mayAnywhere(Action.LIST_ASSIGNMENTS), "assignments", "GET", municipality + "/assignments")
                .when(caller.mayAnywhere(Action.CREATE_ASSIGNMENT), "give-assignment", "POST", municipality + "/assignments")
                .add("staff-meetings", "GET", municipality + "/staff-meetings")
                .when(caller.mayAnywhere(Action.CREATE_STAFF_MEETING), "plan-staff-meeting", "POST", municipality + "/staff-meetings")
                .add("nominations", "GET", municipality + "/nominations")
                .add("nominate", "POST", municipality + "/nominations")
                .add("awards", "GET", municipality + "/awards")
                .when(caller.mayAnywhere(Action.CREATE_AWARD), "choose-winner", "POST", municipality + "/awards")
                .add("recognitions", "GET", municipality + "/recognitions")
                .when(caller.mayAnywhere(Action.CREATE_RECOGNITION), "celebrate", "POST", municipality + "/recognitions")
                .when(caller.mayAnywhere(Action.CREATE_RECOGNITION_FORM), "add-recognition-form", "POST", municipality + "/recognition-forms")
                .add("refinement-requests", "GET", municipality + "/refinement-requests")
                .when(caller.mayAnywhere(Action.UPDATE_MUNICIPALITY_SETTINGS), "settings", "GET", municipality + "/settings")
                .add("my-data", "GET", municipality + "/my-data")
                .add("appearance", "GET", municipality + "/appearance")
                .add("accessible-texts", "GET", municipality + "/accessible-texts")
                .when(caller.mayAnywhere(Action.CREATE_ACCESSIBLE_TEXT), "add-accessible-text", "POST", municipality + "/accessible-texts")
                .add("closed-days", "GET", municipality + "/closed-days")
                .when(caller.mayAnywhere(Action.CREATE_CLOSED_DAY), "add-closed-day", "POST", municipality + "/closed-days")
                .when(caller.mayAnywhere(Action.LIST_RETENTION_RULES), "retention-rules", "GET", municipality + "/retention-rules")
                .when(caller.mayAnywhere(Action.CREATE_RETENTION_RULE), "add-retention-rule", "POST", municipality + "/retention-rules")
                .when(caller.mayAnywhere(Action.LIST_RETENTION_RUNS), "retention-runs", "GET", municipality + "/retention-runs")
                .when(caller.mayAnywhere(Action.CREATE_RETENTION_RUN), "start-retention-run", "POST", municipality + "/retention-runs")
                .when(caller.mayAnywhere(Action.GET_SETUP), "setup", "GET", municipality + "/setup");
        var myself = new Myself()
                .demonstration(demonstration ? true : null)
                .id(row.id("id"))
                .displayName(row.text("display_name"))
                .municipality(new MunicipalityReference().code(row.text("code")).name(row.text("municipality_name")))
                .department(reference(row.id("department_id"), row.text("department_name")))
                .language(Language.valueOf(row.text("language")))
                .roles(roles(row))
                .unreadNotifications(row.number("unread"))
                .links(links.toMap());
        return new Versioned<>(myself, row.number("version"));
    }

    private static List<GrantedRole> roles(Row row) throws SQLException {
        var roles = row.texts("roles");
        var nodes = row.ids("nodes");
        var names = row.texts("names");
        var granted = new ArrayList<GrantedRole>();
        for (int i = 0; i < roles.size(); i++) {
            granted.add(new GrantedRole().role(Role.valueOf(roles.get(i))).department(reference(nodes.get(i), names.get(i))));
        }
        return granted;
    }

    private static DepartmentReference reference(UUID id, String name) {
        return id == null ? null : new DepartmentReference().id(id).name(name);
    }
}
