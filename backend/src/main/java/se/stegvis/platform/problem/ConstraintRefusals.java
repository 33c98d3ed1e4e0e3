package se.stegvis.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Reads violations of the contract's bounds as refusals: JSON pointers for the body, wire names for the rest. */
final class ConstraintRefusals {
    private static final Map<String, String> WIRE_NAMES = Map.of("ifMatch", "If-Match", "idempotencyKey", "Idempotency-Key");

    private ConstraintRefusals() {}

    static List<Refusal> of(ConstraintViolationException thrown) {
        return thrown.getConstraintViolations().stream().map(ConstraintRefusals::of).toList();
    }

    private static Refusal of(ConstraintViolation<?> violation) {
        var limits = violation.getConstraintDescriptor().getAttributes();
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return switch (constraint) {
            case "NotNull" -> Refusal.of(property(violation.getPropertyPath()), "required");
            case "TextLength" -> tooShortOrLong(violation, (int) limits.get("min"), (int) limits.get("max"));
            case "Min", "DecimalMin" -> refusal(violation, "too-small", limits.get("value"));
            case "Max", "DecimalMax" -> refusal(violation, "too-great", limits.get("value"));
            // Of a text in a list; other texts have a constraint of our own.
            case "Size" -> violation.getInvalidValue() instanceof String
                    ? tooShortOrLong(violation, (int) limits.get("min"), (int) limits.get("max"))
                    : Refusal.of(property(violation.getPropertyPath()), "too-many", limits.get("max"));
            default -> refusal(violation, "wrong-form");
        };
    }

    private static Refusal tooShortOrLong(ConstraintViolation<?> violation, int min, int max) {
        var empty = String.valueOf(violation.getInvalidValue()).isEmpty();
        return empty && min == 1 ? refusal(violation, "empty") : refusal(violation, "text-length", min, max);
    }

    private static Refusal refusal(ConstraintViolation<?> violation, String reason, Object... arguments) {
        return new Refusal(property(violation.getPropertyPath()), reason, violation.getInvalidValue(), arguments);
    }

    /** The path starts with the method and its parameter; what follows lies in the body. */
    private static String property(Path path) {
        var inBody = new StringBuilder();
        String parameter = null;
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(inBody, node);
            }
        }
        if (!inBody.isEmpty()) {
            return inBody.toString();
        }
        if (parameter == null || parameter.toLowerCase(Locale.ROOT).endsWith("request") || parameter.equals("body")) {
            return "/";
        }
        return WIRE_NAMES.getOrDefault(parameter, parameter);
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName());
        }
    }
}
