package se.stegvis.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateNetworkMemberRequest;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.NetworkMember;
import se.stegvis.api.model.UpdateNetworkMemberRequest;
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
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Which municipalities belong to a network, from one day to another. */
@ApplicationScoped
public class NetworkMembers {
    private static final Sql COLUMNS = new Sql("m.id, m.network_id, m.municipality_code, k.name, m.joined_on, m.left_on, m.version");
    private static final String FROM = "FROM network_member m JOIN municipality k ON k.code = m.municipality_code WHERE m.network_id = ?";
    private static final Order BY_NAME = Order.ascending("name", Key.text("k.name"), Key.id("m.id"));

    private final TenantQueries queries;
    private final NetworkAccess access;

    NetworkMembers(TenantQueries queries, NetworkAccess access) {
        this.queries = queries;
        this.access = access;
    }

    static String path(UUID networkId, UUID id) {
        return Networks.path(networkId) + "/members/" + id;
    }

    /** Those who are members on a day, by name. */
    public List<MunicipalityReference> on(String tenant, UUID networkId, LocalDate day) {
        var sql = new Sql("SELECT").append(COLUMNS).append(FROM, networkId)
                .append("AND m.joined_on <= ? AND (m.left_on IS NULL OR m.left_on >= ?) ORDER BY k.name", day, day);
        return queries.list(tenant, sql, NetworkMembers::municipality);
    }

    Page<NetworkMember> list(Caller caller, UUID networkId, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, new Sql(FROM, networkId), BY_NAME, row -> member(row, caller),
                        one -> List.of(one.resource().getMunicipality().getName(), one.resource().getId().toString()))
                .page(queries, access.tenant(caller, networkId), request)
                .map(Versioned::resource);
    }

    Versioned<NetworkMember> require(Caller caller, UUID networkId, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(FROM, networkId).append("AND m.id = ?", id);
        return queries.find(access.tenant(caller, networkId), sql, row -> member(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Takes a municipality in. Overlapping with another of its memberships: 422. */
    public UUID takeIn(Caller caller, UUID networkId, CreateNetworkMemberRequest request) {
        var tenant = access.tenant(caller, networkId);
        requireOrder(request.getJoinedOn(), request.getLeftOn());
        requireKnown(request.getMunicipalityCode());
        requireApart(tenant, networkId, request.getMunicipalityCode(), null, request.getJoinedOn(), request.getLeftOn());
        var id = Ids.next();
        queries.update(tenant, new Sql("INSERT INTO network_member (id, network_id, municipality_code, joined_on, left_on) VALUES (?, ?, ?, ?, ?)",
                id, networkId, request.getMunicipalityCode(), request.getJoinedOn(), request.getLeftOn()));
        return id;
    }

    void change(Caller caller, UUID networkId, UUID id, int version, UpdateNetworkMemberRequest request) {
        requireOrder(request.getJoinedOn(), request.getLeftOn());
        var member = require(caller, networkId, id).resource();
        var tenant = access.tenant(caller, networkId);
        requireApart(tenant, networkId, member.getMunicipality().getCode(), id, request.getJoinedOn(), request.getLeftOn());
        queries.updateCurrent(tenant, new Sql("""
                UPDATE network_member SET joined_on = ?, left_on = ?, version = version + 1 WHERE network_id = ? AND id = ? AND version = ?""",
                request.getJoinedOn(), request.getLeftOn(), networkId, id, version));
    }

    void remove(Caller caller, UUID networkId, UUID id, int version) {
        require(caller, networkId, id);
        queries.updateCurrent(access.tenant(caller, networkId),
                new Sql("DELETE FROM network_member WHERE network_id = ? AND id = ? AND version = ?", networkId, id, version));
    }

    private void requireKnown(String code) {
        if (queries.find("", new Sql("SELECT 1 FROM municipality WHERE code = ?", code), row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("/municipalityCode", "unknown-municipality", code));
        }
    }

    private void requireApart(String tenant, UUID networkId, String code, UUID except, LocalDate joinedOn, LocalDate leftOn) {
        var sql = new Sql("""
                SELECT 1 FROM network_member WHERE network_id = ? AND municipality_code = ? AND daterange(joined_on, left_on, '[]') && daterange(?, ?::date, '[]')""",
                networkId, code, joinedOn, leftOn == null ? null : leftOn.toString()).when(except != null, "AND id <> ?", except);
        if (queries.find(tenant, sql, row -> true).isPresent()) {
            throw ProblemException.rule(new Refusal("/joinedOn", "membership-overlaps", joinedOn));
        }
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw ProblemException.rule(new Refusal("/leftOn", "before-beginning", last));
        }
    }

    private static MunicipalityReference municipality(Row row) throws SQLException {
        return new MunicipalityReference().code(row.text("municipality_code")).name(row.text("name"));
    }

    private static Versioned<NetworkMember> member(Row row, Caller caller) throws SQLException {
        var path = path(row.id("network_id"), row.id("id"));
        var member = new NetworkMember()
                .id(row.id("id"))
                .municipality(municipality(row))
                .joinedOn(row.date("joined_on"))
                .leftOn(row.date("left_on"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_NETWORK_MEMBER), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_NETWORK_MEMBER), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(member, row.number("version"));
    }
}
