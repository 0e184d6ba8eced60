package nl.innovatietraineeship.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// Free text without a citizen service number (BSN): on every field that a person fills with words.
@Constraint(validatedBy = NoBsn.Check.class)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoBsn {

  String message() default
      "This text holds a number that can be a citizen service number (BSN): leave it out.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Looks for nine digits that pass the eleven-test.
  class Check implements ConstraintValidator<NoBsn, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || !ElevenTest.isIn(text);
    }
  }
}
