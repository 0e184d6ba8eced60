package nl.innovatietraineeship.placement.place;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A period ends on or after the day on which it begins.
@Constraint(validatedBy = PeriodInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PeriodInOrder {

  String message() default "The last day is not before the first.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Tells it of the last day.
  class Check implements ConstraintValidator<PeriodInOrder, PlaceOffer> {
    @Override
    public boolean isValid(PlaceOffer offer, ConstraintValidatorContext context) {
      @Nullable LocalDate from = offer.from();
      @Nullable LocalDate until = offer.until();
      if (from == null || until == null || !until.isBefore(from)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("until")
          .addConstraintViolation();
      return false;
    }
  }
}
