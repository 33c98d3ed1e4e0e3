package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.ActionPlan;
import se.stegvis.api.model.CreateActionPlanRequest;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.UpdateActionPlanRequest;
import se.stegvis.identity.Action;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** What each member has set out to do: one plan for a member and network, written by the member itself. */
@ApplicationScoped
public class ActionPlans {
    private static final Sql COLUMNS = new Sql("p.id, p.municipality_code, m.name, p.goal, p.strategy, p.joint_efforts, p.changed_at, p.version");
    private static final String FROM = "FROM action_plan p JOIN municipality m ON m.code = p.municipality_code WHERE p.network_id = ?";
    private static final Order BY_MUNICIPALITY = Order.ascending("municipality", Key.text("m.name"), Key.id("p.id"));

    private final TenantQueries queries;
    private final Times times;

    ActionPlans(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    static String path(Participant participant, UUID id) {
        return participant.path("/action-plans/" + id);
    }

    Page<ActionPlan> list(Participant participant, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, new Sql(FROM, participant.networkId()), BY_MUNICIPALITY, row -> plan(row, participant), ActionPlans::keys)
                .page(queries, participant.tenant(), request)
                .map(Versioned::resource);
    }

    Versioned<ActionPlan> require(Participant participant, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(FROM, participant.networkId()).append("AND p.id = ?", id);
        return queries.find(participant.tenant(), sql, row -> plan(row, participant)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. A second plan of the municipality: 409. */
    public Versioned<ActionPlan> add(Participant participant, CreateActionPlanRequest request) {
        var municipality = participant.caller().municipalityCode();
        participant.require(Action.CREATE_ACTION_PLAN, municipality);
        var id = Ids.next();
        var added = queries.update(participant.tenant(), new Sql("""
                INSERT INTO action_plan (id, network_id, municipality_code, goal, strategy, joint_efforts, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                id, participant.networkId(), municipality, request.getGoal(), request.getStrategy(), request.getJointEfforts(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        return require(participant, id);
    }

    Versioned<ActionPlan> change(Participant participant, UUID id, int version, UpdateActionPlanRequest request) {
        participant.require(Action.UPDATE_ACTION_PLAN, require(participant, id).resource().getMunicipality().getCode());
        queries.updateCurrent(participant.tenant(), new Sql("""
                UPDATE action_plan SET goal = ?, strategy = ?, joint_efforts = ?, changed_at = ?, version = version + 1
                WHERE network_id = ? AND id = ? AND version = ?""",
                request.getGoal(), request.getStrategy(), request.getJointEfforts(), times.now(), participant.networkId(), id, version));
        return require(participant, id);
    }

    private static List<String> keys(Versioned<ActionPlan> plan) {
        return List.of(plan.resource().getMunicipality().getName(), plan.resource().getId().toString());
    }

    private static Versioned<ActionPlan> plan(Row row, Participant participant) throws SQLException {
        var path = path(participant, row.id("id"));
        var municipality = row.text("municipality_code");
        var plan = new ActionPlan()
                .id(row.id("id"))
                .municipality(new MunicipalityReference().code(municipality).name(row.text("name")))
                .goal(row.text("goal"))
                .strategy(row.text("strategy"))
                .jointEfforts(row.text("joint_efforts"))
                .changedAt(row.instant("changed_at"))
                .links(Links.self(path).when(participant.may(Action.UPDATE_ACTION_PLAN, municipality), "update", "PUT", path).toMap());
        return new Versioned<>(plan, row.number("version"));
    }
}
