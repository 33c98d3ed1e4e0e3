package se.stegvis.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Reads what Jackson could not read: broken JSON, or a value of the wrong kind at a JSON pointer. */
final class JsonRefusals {
    private JsonRefusals() {}

    static ProblemException of(JsonProcessingException thrown) {
        if (thrown.getCause() instanceof ProblemException problem) {
            return problem;
        }
        if (!(thrown instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return ProblemException.of(ProblemType.MALFORMED_BODY);
        }
        var pointer = pointer(mapping.getPath());
        if (thrown instanceof UnrecognizedPropertyException) {
            return invalid(Refusal.of(pointer, "unknown-property"));
        }
        if (thrown instanceof InvalidFormatException format) {
            return invalid(new Refusal(pointer, "wrong-form", format.getValue()));
        }
        if (mapping instanceof UnusableTextException unusable) {
            return invalid(Refusal.of(pointer, unusable.reason()));
        }
        return invalid(Refusal.of(pointer, "wrong-form"));
    }

    private static ProblemException invalid(Refusal refusal) {
        return ProblemException.of(ProblemType.INVALID_INPUT, List.of(refusal));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901: the two characters that mean something in a pointer. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
