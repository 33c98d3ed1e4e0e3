package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stegvis.api.model.CreateRefinementOfferRequest;
import se.stegvis.api.model.CreateRefinementRequestRequest;
import se.stegvis.api.model.UpdateRefinementOfferRequest;
import se.stegvis.demonstration.ExampleScript.Offer;
import se.stegvis.demonstration.ExampleScript.Refinement;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.refinement.Refining;

/** Tells who asked for knowledge or working time, who helped, and what came of it. */
@ApplicationScoped
class RefinementTelling {
    private final Refining refining;
    private final TenantQueries queries;

    RefinementTelling(Refining refining, TenantQueries queries) {
        this.refining = refining;
        this.queries = queries;
    }

    void plan(String code, ExampleScript story, Cast cast, Calendar calendar, Timeline timeline) {
        story.refinements().forEach(one -> help(code, story, one, cast, calendar, timeline));
    }

    /** Each step finds the version that the one before has left. */
    private void help(String code, ExampleScript story, Refinement one, Cast cast, Calendar calendar, Timeline timeline) {
        var place = "help with " + one.of();
        var id = new AtomicReference<UUID>();
        timeline.add(calendar.at(one.ago(), one.of(), ExampleTelling.AFTERWARDS), place, () -> id.set(refining.ask(
                cast.player(one.by()), new CreateRefinementRequestRequest().suggestionId(cast.suggestion(one.of())).need(one.need())
                        .description(one.description()).hours(one.hours()).rights(one.rights()))));
        var offer = one.offer();
        if (offer == null) {
            return;
        }
        int version = 0;
        timeline.add(calendar.at(offer.ago(), one.of(), ExampleTelling.AFTERWARDS + 1), place + ", offer", () -> refining.offer(
                cast.player(story.coordinator()), id.get(), 0, new CreateRefinementOfferRequest()
                        .personId(cast.player(offer.who()).personId()).hours(offer.hours()).note(offer.note())));
        version++;
        if (offer.used() != null) {
            timeline.add(calendar.at(offer.used().ago(), one.of(), ExampleTelling.AFTERWARDS + 2), place + ", hours", () -> note(code, id.get(), offer, cast));
            version++;
        }
        if (one.closed() != null) {
            int last = version;
            timeline.add(calendar.at(one.closed().ago(), one.of(), ExampleTelling.AFTERWARDS + 3), place + ", closing", () -> refining.close(
                    cast.player(one.by()), id.get(), last, one.closed().outcome()));
        }
    }

    private void note(String code, UUID request, Offer offer, Cast cast) {
        var sql = new Sql("SELECT id FROM refinement_offer WHERE municipality_code = ? AND request_id = ?", code, request);
        var id = queries.find(code, sql, row -> row.id("id")).orElseThrow();
        refining.noteHours(cast.player(offer.who()), request, id, 1, new UpdateRefinementOfferRequest()
                .hours(offer.hours()).hoursUsed(offer.used().hours()).note(offer.note()));
    }
}
