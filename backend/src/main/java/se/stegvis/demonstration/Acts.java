package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import se.stegvis.api.model.AcknowledgeSuggestionRequest;
import se.stegvis.api.model.AssessSuggestionRequest;
import se.stegvis.api.model.DecideSuggestionRequest;
import se.stegvis.api.model.FollowUpSuggestionRequest;
import se.stegvis.api.model.GiveInformationRequest;
import se.stegvis.api.model.ImplementSuggestionRequest;
import se.stegvis.api.model.MergeSuggestionRequest;
import se.stegvis.api.model.ReferSuggestionRequest;
import se.stegvis.api.model.RequestInformationRequest;
import se.stegvis.api.model.StartSuggestionRequest;
import se.stegvis.api.model.StopSuggestionRequest;
import se.stegvis.api.model.WithdrawSuggestionRequest;
import se.stegvis.identity.Caller;
import se.stegvis.suggestion.AssessingSuggestion;
import se.stegvis.suggestion.Backing;
import se.stegvis.suggestion.CarryingOutSuggestion;
import se.stegvis.suggestion.Commenting;
import se.stegvis.suggestion.DecidingSuggestion;
import se.stegvis.suggestion.MergingSuggestions;
import se.stegvis.suggestion.OwnSuggestion;

/** Does what a step says, through the use case that an HTTP request would go through. */
@ApplicationScoped
class Acts {
    private final AssessingSuggestion assessing;
    private final DecidingSuggestion deciding;
    private final CarryingOutSuggestion carryingOut;
    private final Discussion discussion;
    private final ObjectMapper json;

    Acts(AssessingSuggestion assessing, DecidingSuggestion deciding, CarryingOutSuggestion carryingOut, Discussion discussion, ObjectMapper json) {
        this.assessing = assessing;
        this.deciding = deciding;
        this.carryingOut = carryingOut;
        this.discussion = discussion;
        this.json = json;
    }

    void perform(Caller who, String verb, UUID id, String tag, ObjectNode what) {
        switch (verb) {
            case "acknowledge" -> assessing.acknowledge(who, id, tag, as(what, AcknowledgeSuggestionRequest.class));
            case "assess" -> assessing.assess(who, id, tag, as(what, AssessSuggestionRequest.class));
            case "ask" -> assessing.requestInformation(who, id, tag, as(what, RequestInformationRequest.class));
            case "answer" -> assessing.giveInformation(who, id, tag, as(what, GiveInformationRequest.class));
            case "refer" -> assessing.refer(who, id, tag, as(what, ReferSuggestionRequest.class));
            case "decide" -> deciding.decide(who, id, tag, as(what, DecideSuggestionRequest.class));
            case "start" -> carryingOut.start(who, id, tag, as(what, StartSuggestionRequest.class));
            case "stop" -> carryingOut.stop(who, id, tag, as(what, StopSuggestionRequest.class));
            case "implement" -> carryingOut.implement(who, id, tag, as(what, ImplementSuggestionRequest.class));
            case "followUp" -> carryingOut.followUp(who, id, tag, as(what, FollowUpSuggestionRequest.class));
            case "withdraw" -> discussion.own.withdraw(who, id, tag, as(what, WithdrawSuggestionRequest.class));
            case "merge" -> discussion.merging.merge(who, id, tag, as(what, MergeSuggestionRequest.class));
            case "comment" -> discussion.commenting.comment(who, id, what.get("text").asText());
            case "note" -> discussion.commenting.note(who, id, what.get("text").asText());
            case "support" -> discussion.backing.support(who, id);
            case "follow" -> discussion.backing.follow(who, id);
            default -> throw new IllegalArgumentException("The demonstration knows no verb \"" + verb + "\"");
        }
    }

    <T> T as(Object what, Class<T> request) {
        return json.convertValue(what, request);
    }

    ObjectNode object(Map<String, JsonNode> fields) {
        return json.createObjectNode().setAll(fields);
    }

    /** What colleagues and authors do beside the way to a decision. */
    @Singleton
    static class Discussion {
        private final Backing backing;
        private final Commenting commenting;
        private final MergingSuggestions merging;
        private final OwnSuggestion own;

        Discussion(Backing backing, Commenting commenting, MergingSuggestions merging, OwnSuggestion own) {
            this.backing = backing;
            this.commenting = commenting;
            this.merging = merging;
            this.own = own;
        }
    }
}
