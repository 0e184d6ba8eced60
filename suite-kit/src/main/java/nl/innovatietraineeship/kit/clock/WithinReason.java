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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A day or moment from 1900 to 2200: on every one that a caller sends. Beyond it terms cannot be
/// counted, and far beyond it the database keeps nothing.
@Constraint(
    validatedBy = {
      WithinReason.OfDay.class,
      WithinReason.OfMoment.class,
      WithinReason.OfOffset.class
    })
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinReason {

  String message() default "The years from 1900 to 2200 are known here.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Of a day.
  class OfDay implements ConstraintValidator<WithinReason, LocalDate> {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || !(day.isBefore(FIRST) || day.isAfter(LAST));
    }
  }

  /// Of a moment. It is not made a day: the furthest moments have none.
  class OfMoment implements ConstraintValidator<WithinReason, Instant> {

    private static final Instant FIRST = OfDay.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
        OfDay.LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    @Override
    public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
      return moment == null || (!moment.isBefore(FIRST) && moment.isBefore(END));
    }
  }

  /// Of a moment with its offset.
  class OfOffset implements ConstraintValidator<WithinReason, OffsetDateTime> {

    private final OfMoment moments = new OfMoment();

    @Override
    public boolean isValid(@Nullable OffsetDateTime moment, ConstraintValidatorContext context) {
      return moment == null || moments.isValid(moment.toInstant(), context);
    }
  }
}
