package se.stegvis.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text with characters that cannot be kept, such as U+0000 or half a surrogate pair. */
public class UnusableTextException extends JsonMappingException {
    private final String reason;

    /** @param reason key of the rule's text */
    public UnusableTextException(JsonParser parser, String reason) {
        super(parser, reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
