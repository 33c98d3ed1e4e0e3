package se.stegvis.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stegvis.api.model.CreateDefinitionAdoptionRequest;
import se.stegvis.api.model.CreateNetworkRequest;
import se.stegvis.api.model.DefinitionAdoption;
import se.stegvis.api.model.Link;
import se.stegvis.api.model.Network;
import se.stegvis.api.model.UpdateNetworkRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Networks: who coordinates them, for how long they work, and by which definition they count. */
@ApplicationScoped
public class Networks {
    private static final Sql COLUMNS = new Sql("""
            n.id, n.organisation, n.name, n.purpose, n.starts_on, n.ends_on, n.version,
            (SELECT array_agg(a.definition_version || ' ' || a.valid_from ORDER BY a.valid_from) FROM network_definition a WHERE a.network_id = n.id) AS adopted""");
    private static final Order BY_NAME = Order.ascending("name", Key.text("n.name"), Key.id("n.id"));

    private final TenantQueries queries;
    private final NetworkAccess access;
    private final Definitions definitions;
    private final Times times;

    Networks(TenantQueries queries, NetworkAccess access, Definitions definitions, Times times) {
        this.queries = queries;
        this.access = access;
        this.definitions = definitions;
        this.times = times;
    }

    public static String path(UUID id) {
        return "/networks/" + id;
    }

    Page<Network> list(Caller caller, PageRequest request) {
        var member = caller.municipalityCode() != null;
        var from = new Sql("FROM network n WHERE")
                .when(member, """
                        EXISTS (SELECT FROM network_member m
                            WHERE m.network_id = n.id AND m.municipality_code = ? AND (m.left_on IS NULL OR m.left_on >= ?))""", caller.municipalityCode(), times.today())
                .when(!member, "n.organisation = ?", caller.organisation());
        var tenant = member ? caller.municipalityCode() : NetworkAccess.organisationOf(caller);
        return new KeysetQuery<>(COLUMNS, from, BY_NAME, row -> network(row, caller), one -> List.of(one.resource().getName(), one.resource().getId().toString()))
                .page(queries, tenant, request)
                .map(Versioned::resource);
    }

    /** As the caller sees it; 404 for those whom it is none of. */
    Versioned<Network> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM network n WHERE n.id = ?", id);
        return queries.find(access.tenant(caller, id), sql, row -> network(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Whether the caller's organisation coordinates any. */
    public boolean isAny(Caller caller) {
        var sql = new Sql("SELECT 1 FROM network WHERE organisation = ? LIMIT 1", caller.organisation());
        return queries.find(NetworkAccess.organisationOf(caller), sql, row -> true).isPresent();
    }

    /** Begins one; runs in a transaction of the caller's organisation. */
    public UUID begin(Caller caller, CreateNetworkRequest request) {
        requireOrder(request.getStartsOn(), request.getEndsOn());
        var id = Ids.next();
        queries.update(NetworkAccess.organisationOf(caller), new Sql(
                "INSERT INTO network (id, organisation, name, purpose, starts_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)",
                id, caller.organisation(), request.getName(), request.getPurpose(), request.getStartsOn(), request.getEndsOn()));
        adopt(id, requireVersion("/definitionVersion", request.getDefinitionVersion()), request.getStartsOn().withDayOfYear(1));
        return id;
    }

    void describe(Caller caller, UUID id, int version, UpdateNetworkRequest request) {
        requireOrder(request.getStartsOn(), request.getEndsOn());
        queries.updateCurrent(access.tenant(caller, id), new Sql("""
                UPDATE network SET name = ?, purpose = ?, starts_on = ?, ends_on = ?, version = version + 1 WHERE id = ? AND version = ?""",
                request.getName(), request.getPurpose(), request.getStartsOn(), request.getEndsOn(), id, version));
    }

    /** From the first day of a year in which nothing is published yet. */
    void adopt(Caller caller, UUID id, CreateDefinitionAdoptionRequest request) {
        var from = request.getValidFrom();
        if (from.getDayOfYear() != 1) {
            throw ProblemException.rule(new Refusal("/validFrom", "first-day-of-year", from));
        }
        var published = new Sql("SELECT 1 FROM publication WHERE network_id = ? AND period >= ? LIMIT 1", id, String.valueOf(from.getYear()));
        if (queries.find(access.tenant(caller, id), published, row -> true).isPresent()) {
            throw ProblemException.rule(new Refusal("/validFrom", "published-already", from));
        }
        if (adopt(id, requireVersion("/definitionVersion", request.getDefinitionVersion()), from) == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
    }

    private int adopt(UUID id, int version, LocalDate from) {
        return queries.update(NetworkAccess.coordinatorOf(id), new Sql(
                "INSERT INTO network_definition (network_id, definition_version, valid_from) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", id, version, from));
    }

    private int requireVersion(String pointer, int version) {
        try {
            return definitions.require(version).version();
        } catch (ProblemException unknown) {
            throw ProblemException.rule(new Refusal(pointer, "unknown-definition", version));
        }
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw ProblemException.rule(new Refusal("/endsOn", "before-beginning", last));
        }
    }

    private static Versioned<Network> network(Row row, Caller caller) throws SQLException {
        var id = row.id("id");
        var path = path(id);
        var network = new Network()
                .id(id)
                .name(row.text("name"))
                .purpose(row.text("purpose"))
                .organisation(row.text("organisation"))
                .startsOn(row.date("starts_on"))
                .endsOn(row.date("ends_on"))
                .definitions(adopted(row.texts("adopted")))
                .coordinated(caller.municipalityCode() == null)
                .links(links(caller, path));
        return new Versioned<>(network, row.number("version"));
    }

    private static Map<String, Link> links(Caller caller, String path) {
        return Links.self(path)
                .when(caller.mayAnywhere(Action.LIST_NETWORK_MEMBERS), "members", "GET", path + "/members")
                .add("publications", "GET", path + "/publications")
                .when(caller.mayAnywhere(Action.LIST_NETWORK_BENCHMARKS), "network-benchmarks", "GET", path + "/network-benchmarks")
                .when(caller.mayAnywhere(Action.UPDATE_NETWORK), "update", "PUT", path)
                .when(caller.mayAnywhere(Action.CREATE_NETWORK_MEMBER), "take-in-member", "POST", path + "/members")
                .when(caller.mayAnywhere(Action.ADOPT_DEFINITION), "adopt-definition", "POST", path + "/definition-adoptions")
                .when(caller.mayAnywhere(Action.LIST_MEMBER_STANDINGS), "member-standings", "GET", path + "/member-standings")
                .when(caller.mayAnywhere(Action.CREATE_PUBLICATION), "publish", "POST", path + "/publications")
                .when(caller.mayAnywhere(Action.LIST_NETWORK_MEETINGS), "meetings", "GET", path + "/meetings")
                .when(caller.mayAnywhere(Action.CREATE_NETWORK_MEETING), "plan-meeting", "POST", path + "/meetings")
                .when(caller.mayAnywhere(Action.LIST_ACTION_PLANS), "action-plans", "GET", path + "/action-plans")
                .when(caller.mayAnywhere(Action.CREATE_ACTION_PLAN), "write-action-plan", "POST", path + "/action-plans")
                .when(caller.mayAnywhere(Action.LIST_TOOLBOX_ENTRIES), "toolbox-entries", "GET", path + "/toolbox-entries")
                .when(caller.mayAnywhere(Action.CREATE_TOOLBOX_ENTRY), "add-to-toolbox", "POST", path + "/toolbox-entries")
                .when(caller.mayAnywhere(Action.LIST_NETWORK_VISITS), "visits", "GET", path + "/visits")
                .when(caller.mayAnywhere(Action.CREATE_NETWORK_VISIT), "enter-visit", "POST", path + "/visits")
                .toMap();
    }

    private static List<DefinitionAdoption> adopted(List<String> versions) {
        var adoptions = new ArrayList<DefinitionAdoption>();
        for (var version : versions) {
            var parts = version.split(" ");
            adoptions.add(new DefinitionAdoption().definitionVersion(Integer.valueOf(parts[0])).validFrom(LocalDate.parse(parts[1])));
        }
        return adoptions;
    }
}
