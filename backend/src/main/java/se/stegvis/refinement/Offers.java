package se.stegvis.refinement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.model.CreateRefinementOfferRequest;
import se.stegvis.api.model.RefinementOffer;
import se.stegvis.api.model.UpdateRefinementOfferRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Who helps, and with how many hours: rows below a request, whose version covers them. */
@ApplicationScoped
class Offers {
    private final TenantQueries queries;

    Offers(TenantQueries queries) {
        this.queries = queries;
    }

    /** The offers of each of these requests, oldest first. */
    Map<UUID, List<RefinementOffer>> of(Caller caller, Collection<UUID> requests) {
        var sql = new Sql("""
                SELECT o.municipality_code, o.request_id, o.id, o.person_id, p.display_name, o.hours, o.hours_used, o.note
                FROM refinement_offer o
                LEFT JOIN person p ON p.municipality_code = o.municipality_code AND p.id = o.person_id AND NOT p.protected_identity
                WHERE o.municipality_code = ? AND o.request_id = ANY(?)
                ORDER BY o.request_id, o.id""", caller.municipalityCode(), requests);
        return queries.list(caller.municipalityCode(), sql, row -> Map.entry(row.id("request_id"), offer(row, caller))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(String code, UUID request, CreateRefinementOfferRequest offer) {
        queries.update(code, new Sql("INSERT INTO refinement_offer (id, municipality_code, request_id, person_id, hours, note) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(), code, request, offer.getPersonId(), offer.getHours(), offer.getNote()));
    }

    /** By the lean group, or by who helps (else 403). */
    void note(Caller caller, UUID request, UUID id, UpdateRefinementOfferRequest offer) {
        var code = caller.municipalityCode();
        var helper = queries.list(code, new Sql("SELECT person_id FROM refinement_offer WHERE municipality_code = ? AND request_id = ? AND id = ?", code, request, id),
                row -> row.id("person_id"));
        if (helper.isEmpty()) {
            throw ProblemException.notFound();
        }
        if (!mayNote(caller, helper.get(0))) {
            throw ProblemException.notAllowed();
        }
        queries.update(code, new Sql("UPDATE refinement_offer SET hours = ?, hours_used = ?, note = ? WHERE municipality_code = ? AND id = ?",
                offer.getHours(), offer.getHoursUsed(), offer.getNote(), code, id));
    }

    /** Who was offered for a request. */
    List<UUID> helpers(String code, UUID request) {
        var sql = new Sql("SELECT DISTINCT person_id FROM refinement_offer WHERE municipality_code = ? AND request_id = ? AND person_id IS NOT NULL", code, request);
        return queries.list(code, sql, row -> row.id("person_id"));
    }

    private static boolean mayNote(Caller caller, UUID helper) {
        return caller.mayAnywhere(Action.CREATE_REFINEMENT_OFFER) || caller.personId().equals(helper);
    }

    private static RefinementOffer offer(Row row, Caller caller) throws SQLException {
        var path = Requests.path(row.text("municipality_code"), row.id("request_id")) + "/offers/" + row.id("id");
        return new RefinementOffer()
                .id(row.id("id"))
                .person(People.reference(row, "person_id", "display_name"))
                .hours(plain(row.decimal("hours")))
                .hoursUsed(plain(row.decimal("hours_used")))
                .note(row.text("note"))
                .links(Links.self(path).when(mayNote(caller, row.id("person_id")), "note-hours", "PUT", path).toMap());
    }

    /** Without the zeros that the database keeps at its end; null stays null. */
    static BigDecimal plain(BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros();
    }
}
