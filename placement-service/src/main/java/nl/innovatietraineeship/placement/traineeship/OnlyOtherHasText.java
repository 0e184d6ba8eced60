package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// The reason OTHER is told with a text, and no other reason is.
@Constraint(validatedBy = OnlyOtherHasText.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnlyOtherHasText {

  String message() default "The reason OTHER has a text, and only that one.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// A body with a reason; either may be absent, for others to refuse.
  interface Given {

    @Nullable GivenReason reason();

    @Nullable String text();
  }

  /// Tells it of the text.
  class Check implements ConstraintValidator<OnlyOtherHasText, Given> {

    @Override
    public boolean isValid(Given given, ConstraintValidatorContext context) {
      @Nullable GivenReason reason = given.reason();
      @Nullable String text = given.text();
      boolean told = text != null && !text.isBlank();
      if (reason == null || told == (reason == GivenReason.OTHER)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("text")
          .addConstraintViolation();
      return false;
    }
  }
}
