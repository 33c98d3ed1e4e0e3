package se.stegvis.suggestion;

import java.util.Map;
import se.stegvis.api.model.Link;
import se.stegvis.api.model.Suggestion;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;

/** What this caller may do next with a suggestion: the same rules that judge the move itself. */
final class SuggestionLinks {
    private SuggestionLinks() {}

    /** The moves alone: where a card of a board can go. */
    static Links moves(Caller caller, Standing standing, String path) {
        var links = Links.self(path);
        for (var transition : Transition.values()) {
            links.when(SuggestionPolicies.isOpen(transition, caller, standing), transition.rel(), transition.method(), path + transition.path());
        }
        return links;
    }

    static Map<String, Link> of(Caller caller, Standing standing, Suggestion suggestion) {
        var path = SuggestionMapping.path(suggestion.getMunicipalityCode(), suggestion.getId());
        var links = moves(caller, standing, path);
        var takesPictures = !SuggestionPolicies.PICTURES_END_WITH_THE_SUGGESTION.contains(standing.state())
                && SuggestionPolicies.PICTURES_ARE_FOR_AUTHORS_DOERS_AND_ASSESSORS.test(caller, standing);
        links.add("pictures", "GET", path + "/pictures").when(takesPictures, "add-picture", "POST", path + "/pictures");
        if (standing.state() == SuggestionState.DRAFT) {
            return links.toMap();
        }
        var notes = SuggestionPolicies.INTERNAL_NOTES_ARE_FOR_THOSE_WHO_MAY_DECIDE.test(caller, standing);
        var supported = suggestion.getSupportedByMe();
        var followed = suggestion.getFollowedByMe();
        var mayFollow = caller.mayAnywhere(Action.FOLLOW_SUGGESTION);
        var tellable = suggestion.getGoodExample() == null && (standing.state() == SuggestionState.IMPLEMENTED || standing.state() == SuggestionState.VERIFIED);
        return links.add("events", "GET", path + "/events")
                .add("comments", "GET", path + "/comments")
                .when(caller.mayAnywhere(Action.CREATE_COMMENT) && standing.state() != SuggestionState.MERGED, "comment", "POST", path + "/comments")
                .when(notes, "internal-notes", "GET", path + "/internal-notes")
                .when(notes, "internal-note", "POST", path + "/internal-notes")
                .when(!supported && SuggestionPolicies.maySupport(caller, standing), "support", "PUT", path + "/supports/me")
                .when(supported && SuggestionPolicies.maySupport(caller, standing), "unsupport", "DELETE", path + "/supports/me")
                .when(SuggestionPolicies.mayAskForHelp(caller, standing), "ask-for-support", "POST",
                        "/municipalities/" + suggestion.getMunicipalityCode() + "/refinement-requests")
                .when(mayFollow && !followed, "follow", "PUT", path + "/follows/me")
                .when(mayFollow && followed, "unfollow", "DELETE", path + "/follows/me")
                .when(tellable && caller.may(Action.CREATE_GOOD_EXAMPLE, standing.ancestors()), "tell-example", "POST",
                        "/municipalities/" + suggestion.getMunicipalityCode() + "/good-examples")
                .toMap();
    }
}
