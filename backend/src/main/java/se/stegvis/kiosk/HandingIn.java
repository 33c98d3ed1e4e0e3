package se.stegvis.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.CreateKioskSuggestionRequest;
import se.stegvis.api.model.CreateSuggestionRequest;
import se.stegvis.api.model.ImplementSuggestionRequest;
import se.stegvis.api.model.KioskReceipt;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.suggestion.CreatingSuggestion;

/** Suggestions from a kiosk: submitted like any other, by nobody that is known. In the caller's transaction. */
@ApplicationScoped
class HandingIn {
    private final CreatingSuggestion creating;
    private final TenantQueries queries;

    HandingIn(CreatingSuggestion creating, TenantQueries queries) {
        this.creating = creating;
        this.queries = queries;
    }

    UUID handIn(Device device, CreateKioskSuggestionRequest request) {
        var done = Boolean.TRUE.equals(request.getDone()) ? new ImplementSuggestionRequest().description(request.getIdea()) : null;
        var suggestion = new CreateSuggestionRequest().departmentId(device.departmentId()).problem(request.getProblem()).idea(request.getIdea()).implementation(done).draft(false);
        return creating.createSigned(device.asCaller(), suggestion, request.getSignedBy());
    }

    /** What the device shows of it: nothing that others could not read on the board. */
    KioskReceipt receipt(Device device, UUID suggestion) {
        var sql = new Sql("""
                SELECT title, submitted_at, CASE WHEN decided_at IS NULL THEN decide_due_on END AS answer_due_on
                FROM suggestion WHERE municipality_code = ? AND id = ?""", device.municipalityCode(), suggestion);
        return queries.find(device.municipalityCode(), sql, row -> new KioskReceipt()
                .title(row.text("title"))
                .submittedAt(row.instant("submitted_at"))
                .dueOn(row.date("answer_due_on"))
                .links(Links.self("/kiosk-sessions/me").toMap())).orElseThrow(ProblemException::notFound);
    }
}
