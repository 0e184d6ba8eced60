package nl.innovatietraineeship.kit.clock;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A day or moment from 1900 to 2200: on every one that a caller sends. Beyond it terms cannot be
/// counted, and far beyond it the database keeps nothing.
@Constraint(validatedBy = {WithinReason.OfDay.class, WithinReason.OfMoment.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinReason {

  String message() default "The years from 1900 to 2200 are known here.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Of a day.
  class OfDay implements ConstraintValidator<WithinReason, LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
  }

  /// Of a moment, by its day in UTC.
  class OfMoment implements ConstraintValidator<WithinReason, Instant> {

    @Override
    public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
      return moment == null
          || new OfDay().isValid(moment.atOffset(ZoneOffset.UTC).toLocalDate(), context);
    }
  }
}
