package se.stegvis.picture;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.picture.Illustrated.Kind;
import se.stegvis.suggestion.IllustratedSuggestions;

/** Asks the room of what pictures are of whether the caller sees it, and may change them. */
@RequestScoped
class Illustrating {
    private final CurrentCaller current;
    private final IllustratedSuggestions suggestions;
    private final IllustratedExamples examples;

    Illustrating(CurrentCaller current, IllustratedSuggestions suggestions, IllustratedExamples examples) {
        this.current = current;
        this.suggestions = suggestions;
        this.examples = examples;
    }

    /** Not found where the caller does not see it. */
    Illustrated requireSeen(Kind kind, UUID id) {
        var caller = current.get();
        return switch (kind) {
            case SUGGESTION -> {
                var seen = suggestions.requireSeen(caller, id);
                yield new Illustrated(kind, id, caller, seen.mayChange(), seen.open() ? null : seen.state().toString());
            }
            case GOOD_EXAMPLE -> new Illustrated(kind, id, caller, examples.requireSeen(caller, id), null);
        };
    }
}
