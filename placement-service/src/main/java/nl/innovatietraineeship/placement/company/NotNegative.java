package nl.innovatietraineeship.placement.company;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// An amount of nothing or more.
@Constraint(validatedBy = NotNegative.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface NotNegative {

  String message() default "This amount is not below zero.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Absent is for others to refuse.
  class Check implements ConstraintValidator<NotNegative, Money> {
    @Override
    public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
      return amount == null || amount.compareTo(Money.ZERO) >= 0;
    }
  }
}
