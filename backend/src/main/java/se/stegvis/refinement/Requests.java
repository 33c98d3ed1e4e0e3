package se.stegvis.refinement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.RefinementNeed;
import se.stegvis.api.model.RefinementOffer;
import se.stegvis.api.model.RefinementRequest;
import se.stegvis.api.model.RefinementState;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/**
 * Requests for support, as each may see them. Every suggestion that has one was submitted, so all colleagues see it; but while a blind
 * assessment hides the suggestion's authors, it is not told that one of them asked.
 */
@ApplicationScoped
class Requests {
    private static final String OFFERED = "EXISTS (SELECT FROM refinement_offer o WHERE o.municipality_code = r.municipality_code AND o.request_id = r.id)";
    private static final Sql COLUMNS = new Sql("""
            r.id, r.municipality_code, r.suggestion_id, s.title, s.state AS suggestion_state, s.department_id, d.name AS department_name, r.need, r.description, r.hours,
            r.rights, r.requested_by, p.display_name, r.requested_at, r.outcome, r.closed_at, r.version""");
    private static final Order LATEST_FIRST = Order.descending("requested", Key.instant("r.requested_at"), Key.id("r.id"));

    private final TenantQueries queries;
    private final Offers offers;

    Requests(TenantQueries queries, Offers offers) {
        this.queries = queries;
        this.offers = offers;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/refinement-requests/" + id;
    }

    /** A request with what its rules ask: whose it is, also where that is not shown. */
    record Asked(RefinementRequest request, UUID requestedBy, int version) {}

    Page<RefinementRequest> list(Caller caller, RefinementState state, UUID suggestionId, PageRequest request) {
        var selection = from(caller)
                .when(suggestionId != null, "AND r.suggestion_id = ?", suggestionId)
                .when(state == RefinementState.OPEN, "AND r.closed_at IS NULL AND NOT " + OFFERED)
                .when(state == RefinementState.OFFERED, "AND r.closed_at IS NULL AND " + OFFERED)
                .when(state == RefinementState.CLOSED, "AND r.closed_at IS NOT NULL");
        var page = new KeysetQuery<>(COLUMNS, selection, LATEST_FIRST, Requests::asked,
                        one -> List.of(one.request().getRequestedAt().toString(), one.request().getId().toString()))
                .page(queries, caller.municipalityCode(), request);
        var found = offers.of(caller, page.items().stream().map(one -> one.request().getId()).toList());
        return page.map(one -> complete(one, found.getOrDefault(one.request().getId(), List.of()), caller));
    }

    Versioned<RefinementRequest> require(Caller caller, UUID id) {
        var asked = requireAsked(caller, id);
        return new Versioned<>(asked.request(), asked.version());
    }

    Asked requireAsked(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND r.id = ?", id);
        var asked = queries.find(caller.municipalityCode(), sql, Requests::asked).orElseThrow(ProblemException::notFound);
        complete(asked, offers.of(caller, List.of(id)).getOrDefault(id, List.of()), caller);
        return asked;
    }

    /** Whether somebody goes on with a request: who asked, or the lean group. */
    static boolean mayGoOn(Caller caller, UUID requestedBy) {
        return requestedBy.equals(caller.personId()) || caller.mayAnywhere(Action.CREATE_REFINEMENT_OFFER);
    }

    private static Sql from(Caller caller) {
        var me = caller.personId();
        return new Sql("""
                FROM refinement_request r
                JOIN suggestion s ON s.municipality_code = r.municipality_code AND s.id = r.suggestion_id
                JOIN department d ON d.municipality_code = s.municipality_code AND d.id = s.department_id
                LEFT JOIN person p ON p.municipality_code = r.municipality_code AND p.id = r.requested_by AND NOT p.protected_identity
                    AND (NOT s.blind OR s.decided_at IS NOT NULL OR s.created_by = ?
                        OR (s.created_by IS DISTINCT FROM p.id AND NOT EXISTS (
                            SELECT FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = p.id))
                        OR EXISTS (SELECT FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?))
                WHERE r.municipality_code = ?""", me, me, caller.municipalityCode());
    }

    private static RefinementRequest complete(Asked asked, List<RefinementOffer> offers, Caller caller) {
        var request = asked.request();
        var open = request.getClosedAt() == null;
        var path = path(caller.municipalityCode(), request.getId());
        return request
                .state(!open ? RefinementState.CLOSED : offers.isEmpty() ? RefinementState.OPEN : RefinementState.OFFERED)
                .offers(offers)
                .hoursOffered(sum(offers, RefinementOffer::getHours))
                .hoursUsed(sum(offers, RefinementOffer::getHoursUsed))
                .links(Links.self(path)
                        .when(open && mayGoOn(caller, asked.requestedBy()), "update", "PUT", path)
                        .when(open && caller.mayAnywhere(Action.CREATE_REFINEMENT_OFFER), "offer", "POST", path + "/offers")
                        .when(open && mayGoOn(caller, asked.requestedBy()), "close", "POST", path + "/closures")
                        .toMap());
    }

    private static BigDecimal sum(List<RefinementOffer> offers, Function<RefinementOffer, BigDecimal> hours) {
        return Offers.plain(offers.stream().map(hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Asked asked(Row row) throws SQLException {
        var request = new RefinementRequest()
                .id(row.id("id"))
                .suggestion(new SuggestionReference().id(row.id("suggestion_id")).title(row.text("title")).state(row.value("suggestion_state", SuggestionState::valueOf)))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .need(row.value("need", RefinementNeed::valueOf))
                .description(row.text("description"))
                .hours(Offers.plain(row.decimal("hours")))
                .rights(row.text("rights"))
                .requestedBy(People.reference(row, "requested_by", "display_name"))
                .requestedAt(row.instant("requested_at"))
                .outcome(row.text("outcome"))
                .closedAt(row.instant("closed_at"));
        return new Asked(request, row.id("requested_by"), row.number("version"));
    }
}
