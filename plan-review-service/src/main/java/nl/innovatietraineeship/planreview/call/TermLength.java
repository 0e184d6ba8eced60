package nl.innovatietraineeship.planreview.call;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// How long a set term may be: something, in one unit, and no longer than a call lasts.
@Constraint(validatedBy = TermLength.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface TermLength {

  String message() default "A term has one unit, as P14D, and is at most five years.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Looks at unit and length.
  class Check implements ConstraintValidator<TermLength, Period> {

    private static final int YEARS = 5;
    private static final int MONTHS = YEARS * 12;

    /// Five years with a leap day.
    private static final int DAYS = YEARS * 365 + 1;

    @Override
    public boolean isValid(@Nullable Period term, ConstraintValidatorContext context) {
      return term == null
          || (term.toString().matches("P[1-9][0-9]*[DMY]")
              && term.getYears() <= YEARS
              && term.getMonths() <= MONTHS
              && term.getDays() <= DAYS);
    }
  }
}
