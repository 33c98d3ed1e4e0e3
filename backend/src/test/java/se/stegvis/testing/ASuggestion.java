package se.stegvis.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/**
 * Makes suggestions, step by step as people would: {@code aSuggestionIn(town).by(town.anna).accepted()}. Each ending returns the
 * new suggestion's id.
 */
public final class ASuggestion {
    private final Town town;
    private final Map<String, Object> body = new HashMap<>();
    private Person author;
    private Person assessor;
    private Person responsible;

    private ASuggestion(Town town) {
        this.town = town;
        author = town.anna;
        assessor = town.mats;
        body.put("title", "Kortare nattfasta");
        body.put("idea", "Ett mellanmål senare på kvällen.");
        body.put("departmentId", town.brannargarden);
    }

    public static ASuggestion aSuggestionIn(Town town) {
        return new ASuggestion(town);
    }

    public ASuggestion by(Person person) {
        author = person;
        return this;
    }

    public ASuggestion together(Person... others) {
        return with("coAuthorIds", List.of(others).stream().map(town::id).toList());
    }

    public ASuggestion at(UUID department) {
        return with("departmentId", department);
    }

    public ASuggestion titled(String title) {
        return with("title", title);
    }

    public ASuggestion withIdea(String idea) {
        return with("idea", idea);
    }

    public ASuggestion with(String property, Object value) {
        body.put(property, value);
        return this;
    }

    public ASuggestion assessedBy(Person person) {
        assessor = person;
        return this;
    }

    /** Who does it; the author where nobody is named. */
    public ASuggestion forResponsible(Person person) {
        responsible = person;
        return this;
    }

    public UUID drafted() {
        body.put("draft", true);
        return created();
    }

    public UUID submitted() {
        return created();
    }

    public UUID inAssessment() {
        return step(submitted(), assessor, "/acknowledgements", Map.of());
    }

    public UUID needingInformation() {
        return step(inAssessment(), assessor, "/information-requests", Map.of("question", "Vilken avdelning?"));
    }

    public UUID accepted() {
        var who = responsible == null ? author : responsible;
        return step(inAssessment(), assessor, "/decisions", Map.of("outcome", "ACCEPT", "responsiblePersonId", town.id(who)));
    }

    public UUID declined() {
        return step(inAssessment(), assessor, "/decisions", Map.of("outcome", "DECLINE", "reason", "Inte nu."));
    }

    public UUID deferred() {
        return step(inAssessment(), assessor, "/decisions", Map.of("outcome", "DEFER", "reason", "Nästa år.", "deferredUntil", "2999-01-01"));
    }

    public UUID inProgress() {
        return step(accepted(), assessor, "/starts", Map.of());
    }

    public UUID stopped() {
        return step(inProgress(), assessor, "/stops", Map.of("reason", "Lokalen byggs om."));
    }

    public UUID implemented() {
        return step(inProgress(), assessor, "/implementations", Map.of("description", "Kvällsmålet serveras 20.30."));
    }

    public UUID verified() {
        return step(implemented(), assessor, "/effects", Map.of("stillInUse", true));
    }

    public UUID withdrawn() {
        return step(submitted(), author, "/withdrawals", Map.of());
    }

    public UUID mergedInto(UUID other) {
        return step(submitted(), assessor, "/merges", Map.of("intoSuggestionId", other));
    }

    private UUID created() {
        return Api.id(expect(201, Api.post(author, town.path("/suggestions"), body)));
    }

    private UUID step(UUID id, Person who, String step, Map<String, ?> words) {
        expect(200, Api.postCurrent(who, town.path("/suggestions/" + id), step, words));
        return id;
    }
}
