package se.stegvis.suggestion;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.DiscussionApi;
import se.stegvis.api.model.CommentRequest;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.page.PageRequest;

/** What colleagues say of a suggestion, over HTTP. */
class DiscussionResource implements DiscussionApi {
    private final Backing backing;
    private final Comments comments;
    private final Commenting commenting;
    private final Moves moves;

    DiscussionResource(Backing backing, Comments comments, Commenting commenting, Moves moves) {
        this.backing = backing;
        this.comments = comments;
        this.commenting = commenting;
        this.moves = moves;
    }

    @Override
    public Response supportSuggestion(String municipalityCode, UUID suggestionId) {
        return moves.answers().ok(backing.support(moves.caller(), suggestionId));
    }

    @Override
    public Response unsupportSuggestion(String municipalityCode, UUID suggestionId) {
        return moves.answers().ok(backing.unsupport(moves.caller(), suggestionId));
    }

    @Override
    public Response followSuggestion(String municipalityCode, UUID suggestionId) {
        return moves.answers().ok(backing.follow(moves.caller(), suggestionId));
    }

    @Override
    public Response unfollowSuggestion(String municipalityCode, UUID suggestionId) {
        return moves.answers().ok(backing.unfollow(moves.caller(), suggestionId));
    }

    @Override
    public Response listComments(String municipalityCode, UUID suggestionId, Integer limit, Integer page, String cursor) {
        return moves.answers().page(comments.list(moves.caller(), suggestionId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getComment(String municipalityCode, UUID suggestionId, UUID commentId) {
        return moves.answers().ok(comments.require(moves.caller(), suggestionId, commentId));
    }

    @Override
    public Response createComment(String municipalityCode, UUID suggestionId, CommentRequest request, String idempotencyKey) {
        return moves.exchange().once(municipalityCode, moves.caller().key(), idempotencyKey, request,
                () -> created(suggestionId, commenting.comment(moves.caller(), suggestionId, request.getText(), request.getMentionedPersonIds())));
    }

    @Override
    public Response updateComment(String municipalityCode, UUID suggestionId, UUID commentId, CommentRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return moves.exchange().inTransaction(municipalityCode, () -> {
            commenting.update(moves.caller(), suggestionId, commentId, version, request.getText(), request.getMentionedPersonIds());
            return moves.answers().ok(comments.require(moves.caller(), suggestionId, commentId));
        });
    }

    @Override
    public Response deleteComment(String municipalityCode, UUID suggestionId, UUID commentId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return moves.exchange().inTransaction(municipalityCode, () -> {
            commenting.remove(moves.caller(), suggestionId, commentId, version);
            return moves.answers().noContent();
        });
    }

    @Override
    public Response listInternalNotes(String municipalityCode, UUID suggestionId, Integer limit, Integer page, String cursor) {
        return moves.answers().page(comments.listInternalNotes(moves.caller(), suggestionId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response createInternalNote(String municipalityCode, UUID suggestionId, CommentRequest request, String idempotencyKey) {
        return moves.exchange().once(municipalityCode, moves.caller().key(), idempotencyKey, request,
                () -> created(suggestionId, commenting.note(moves.caller(), suggestionId, request.getText(), request.getMentionedPersonIds())));
    }

    private Response created(UUID suggestionId, UUID id) {
        var caller = moves.caller();
        return moves.answers().created(comments.require(caller, suggestionId, id), Comments.path(caller.municipalityCode(), suggestionId, id));
    }
}
