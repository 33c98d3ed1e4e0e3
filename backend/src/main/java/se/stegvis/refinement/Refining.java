package se.stegvis.refinement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateRefinementOfferRequest;
import se.stegvis.api.model.CreateRefinementRequestRequest;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.RefinementRequest;
import se.stegvis.api.model.RefinementState;
import se.stegvis.api.model.UpdateRefinementOfferRequest;
import se.stegvis.api.model.UpdateRefinementRequestRequest;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.notification.Telling;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;
import se.stegvis.refinement.Requests.Asked;
import se.stegvis.suggestion.AskingForHelp;

/** From the question for support to what came of it. Each step runs in the caller's transaction. */
@ApplicationScoped
public class Refining {
    private static final int DECIMALS = 2;

    private final TenantQueries queries;
    private final AskingForHelp asking;
    private final Requests requests;
    private final Offers offers;
    private final People people;
    private final Telling telling;
    private final Times times;

    Refining(TenantQueries queries, AskingForHelp asking, Requests requests, Offers offers, People people, Telling telling, Times times) {
        this.queries = queries;
        this.asking = asking;
        this.requests = requests;
        this.offers = offers;
        this.people = people;
        this.telling = telling;
        this.times = times;
    }

    /** The lean group is told. */
    public UUID ask(Caller caller, CreateRefinementRequestRequest request) {
        var code = caller.municipalityCode();
        asking.requirePossible(caller, request.getSuggestionId());
        requireDecimals("/hours", request.getHours());
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO refinement_request (id, municipality_code, suggestion_id, need, description, hours, rights, requested_by, requested_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, code, request.getSuggestionId(), request.getNeed(), request.getDescription(), request.getHours(),
                request.getRights(), caller.personId(), times.now()));
        tell(caller, NewsKind.REFINEMENT_REQUESTED, requests.requireAsked(caller, id).request(), people.leanGroup(code));
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateRefinementRequestRequest request) {
        var before = requireMine(caller, id);
        if (before.request().getClosedAt() != null) {
            throw ProblemException.rule(Refusal.of("refinementRequestId", "request-closed"));
        }
        requireDecimals("/hours", request.getHours());
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE refinement_request SET need = ?, description = ?, hours = ?, rights = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getNeed(), request.getDescription(), request.getHours(), request.getRights(), caller.municipalityCode(), id, version));
    }

    /** Who asked and who is to help are told. */
    public void offer(Caller caller, UUID id, int version, CreateRefinementOfferRequest offer) {
        var asked = requireOpen(requests.requireAsked(caller, id));
        requireDecimals("/hours", offer.getHours());
        if (offer.getPersonId() != null && people.find(caller.municipalityCode(), offer.getPersonId()).isEmpty()) {
            throw ProblemException.rule(new Refusal("/personId", "unknown-reference", offer.getPersonId()));
        }
        step(caller, id, version);
        offers.add(caller.municipalityCode(), id, offer);
        var concerned = new ArrayList<>(List.of(asked.requestedBy()));
        if (offer.getPersonId() != null) {
            concerned.add(offer.getPersonId());
        }
        tell(caller, NewsKind.REFINEMENT_OFFERED, asked.request(), concerned);
    }

    /** Also once the request is closed: hours are often noted afterwards. */
    public void noteHours(Caller caller, UUID id, UUID offerId, int version, UpdateRefinementOfferRequest offer) {
        requests.require(caller, id);
        requireDecimals("/hours", offer.getHours());
        requireDecimals("/hoursUsed", offer.getHoursUsed());
        offers.note(caller, id, offerId, offer);
        step(caller, id, version);
    }

    /** Who asked and who helped are told. */
    public void close(Caller caller, UUID id, int version, String outcome) {
        var code = caller.municipalityCode();
        var asked = requireOpen(requireMine(caller, id));
        queries.updateCurrent(code, new Sql(
                "UPDATE refinement_request SET outcome = ?, closed_at = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?",
                outcome, times.now(), code, id, version));
        var concerned = new HashSet<>(offers.helpers(code, id));
        concerned.add(asked.requestedBy());
        tell(caller, NewsKind.REFINEMENT_CLOSED, asked.request(), concerned);
    }

    private Asked requireMine(Caller caller, UUID id) {
        var asked = requests.requireAsked(caller, id);
        if (!Requests.mayGoOn(caller, asked.requestedBy())) {
            throw ProblemException.notAllowed();
        }
        return asked;
    }

    private static Asked requireOpen(Asked asked) {
        if (asked.request().getState() == RefinementState.CLOSED) {
            throw ProblemException.stateConflict(asked.request().getState().toString());
        }
        return asked;
    }

    private static void requireDecimals(String property, BigDecimal hours) {
        if (hours != null && hours.stripTrailingZeros().scale() > DECIMALS) {
            throw ProblemException.rule(new Refusal(property, "two-decimals", hours));
        }
    }

    private void step(Caller caller, UUID id, int version) {
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "UPDATE refinement_request SET version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    /** The news has no name while a blind assessment hides the author whom it would give away. */
    private void tell(Caller caller, NewsKind kind, RefinementRequest request, Collection<UUID> concerned) {
        var title = request.getSuggestion().getTitle();
        if (isHiddenAuthor(caller, request.getSuggestion().getId())) {
            var others = concerned.stream().filter(one -> !one.equals(caller.personId())).toList();
            telling.tellUnnamed(caller.municipalityCode(), kind, request.getId(), title, others);
        } else {
            telling.tell(caller, kind, request.getId(), title, concerned);
        }
    }

    private boolean isHiddenAuthor(Caller caller, UUID suggestion) {
        var sql = new Sql("""
                SELECT 1 FROM suggestion s WHERE s.municipality_code = ? AND s.id = ? AND s.blind AND s.decided_at IS NULL
                AND (s.created_by = ? OR EXISTS (SELECT FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?))""",
                caller.municipalityCode(), suggestion, caller.personId(), caller.personId());
        return queries.find(caller.municipalityCode(), sql, row -> true).isPresent();
    }
}
