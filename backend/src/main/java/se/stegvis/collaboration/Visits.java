package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateNetworkVisitRequest;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.NetworkVisit;
import se.stegvis.api.model.UpdateNetworkVisitRequest;
import se.stegvis.api.model.VisitKind;
import se.stegvis.identity.Action;
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

/** Peer reviews and study visits: who visits whom, when, and what was learnt. They belong to both municipalities. */
@ApplicationScoped
public class Visits {
    private static final Sql COLUMNS = new Sql("""
            v.id, v.kind, v.visited_on, v.visitor_code, visitor.name AS visitor_name, v.host_code, host.name AS host_name, v.learnt, v.version""");
    private static final String FROM = """
            FROM network_visit v
            JOIN municipality visitor ON visitor.code = v.visitor_code
            JOIN municipality host ON host.code = v.host_code
            WHERE v.network_id = ?""";
    private static final Order LATEST_FIRST = Order.descending("day", Key.date("v.visited_on"), Key.id("v.id"));

    private final TenantQueries queries;

    Visits(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(Participant participant, UUID id) {
        return participant.path("/visits/" + id);
    }

    Page<NetworkVisit> list(Participant participant, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, new Sql(FROM, participant.networkId()), LATEST_FIRST, row -> visit(row, participant), Visits::keys)
                .page(queries, participant.tenant(), request)
                .map(Versioned::resource);
    }

    Versioned<NetworkVisit> require(Participant participant, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(FROM, participant.networkId()).append("AND v.id = ?", id);
        return queries.find(participant.tenant(), sql, row -> visit(row, participant)).orElseThrow(ProblemException::notFound);
    }

    public Versioned<NetworkVisit> add(Participant participant, CreateNetworkVisitRequest request) {
        requireSensible(participant, request.getVisitorCode(), request.getHostCode(), request.getVisitedOn());
        var id = Ids.next();
        queries.update(participant.tenant(), new Sql("""
                INSERT INTO network_visit (id, network_id, kind, visited_on, visitor_code, host_code, learnt)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                id, participant.networkId(), request.getKind(), request.getVisitedOn(), request.getVisitorCode(), request.getHostCode(), request.getLearnt()));
        return require(participant, id);
    }

    Versioned<NetworkVisit> change(Participant participant, UUID id, int version, UpdateNetworkVisitRequest request) {
        requireOwn(participant, id, Action.UPDATE_NETWORK_VISIT);
        requireSensible(participant, request.getVisitorCode(), request.getHostCode(), request.getVisitedOn());
        queries.updateCurrent(participant.tenant(), new Sql("""
                UPDATE network_visit SET kind = ?, visited_on = ?, visitor_code = ?, host_code = ?, learnt = ?, version = version + 1
                WHERE network_id = ? AND id = ? AND version = ?""",
                request.getKind(), request.getVisitedOn(), request.getVisitorCode(), request.getHostCode(), request.getLearnt(),
                participant.networkId(), id, version));
        return require(participant, id);
    }

    void remove(Participant participant, UUID id, int version) {
        requireOwn(participant, id, Action.DELETE_NETWORK_VISIT);
        queries.updateCurrent(participant.tenant(), new Sql(
                "DELETE FROM network_visit WHERE network_id = ? AND id = ? AND version = ?", participant.networkId(), id, version));
    }

    private void requireOwn(Participant participant, UUID id, Action action) {
        var visit = require(participant, id).resource();
        participant.require(action, visit.getVisitor().getCode(), visit.getHost().getCode());
    }

    private void requireSensible(Participant participant, String visitor, String host, LocalDate day) {
        if (visitor.equals(host)) {
            throw ProblemException.rule(new Refusal("/hostCode", "visits-itself", host));
        }
        requireMember(participant, "/visitorCode", visitor, day);
        requireMember(participant, "/hostCode", host, day);
        if (!participant.may(Action.CREATE_NETWORK_VISIT, visitor, host)) {
            throw ProblemException.rule(new Refusal("/visitorCode", "visit-of-others", visitor));
        }
    }

    private void requireMember(Participant participant, String property, String municipality, LocalDate day) {
        var sql = new Sql("""
                SELECT 1 AS found FROM network_member
                WHERE network_id = ? AND municipality_code = ? AND joined_on <= ? AND coalesce(left_on, 'infinity') >= ?""",
                participant.networkId(), municipality, day, day);
        queries.find(participant.tenant(), sql, row -> row.number("found"))
                .orElseThrow(() -> ProblemException.rule(new Refusal(property, "no-member-that-day", municipality)));
    }

    private static List<String> keys(Versioned<NetworkVisit> visit) {
        return List.of(visit.resource().getVisitedOn().toString(), visit.resource().getId().toString());
    }

    private static Versioned<NetworkVisit> visit(Row row, Participant participant) throws SQLException {
        var path = path(participant, row.id("id"));
        var visitor = row.text("visitor_code");
        var host = row.text("host_code");
        var visit = new NetworkVisit()
                .id(row.id("id"))
                .kind(row.value("kind", VisitKind::valueOf))
                .visitedOn(row.date("visited_on"))
                .visitor(new MunicipalityReference().code(visitor).name(row.text("visitor_name")))
                .host(new MunicipalityReference().code(host).name(row.text("host_name")))
                .learnt(row.text("learnt"))
                .links(Links.self(path)
                        .when(participant.may(Action.UPDATE_NETWORK_VISIT, visitor, host), "update", "PUT", path)
                        .when(participant.may(Action.DELETE_NETWORK_VISIT, visitor, host), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(visit, row.number("version"));
    }
}
