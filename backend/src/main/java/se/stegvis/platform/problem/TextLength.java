package se.stegvis.platform.problem;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Length of a text in Unicode code points, as OpenAPI counts: {@code @Size} counts UTF-16 units, so that an emoji would be two.
 */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = TextLength.InCodePoints.class)
public @interface TextLength {
    String message() default "text-length";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Fewest code points. */
    int min() default 0;

    /** Most code points. */
    int max();

    /** Null is valid: whether a text must be there is another rule. */
    class InCodePoints implements ConstraintValidator<TextLength, String> {
        private int min;
        private int max;

        @Override
        public void initialize(TextLength limits) {
            min = limits.min();
            max = limits.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            int length = text.codePointCount(0, text.length());
            return length >= min && length <= max;
        }
    }
}
