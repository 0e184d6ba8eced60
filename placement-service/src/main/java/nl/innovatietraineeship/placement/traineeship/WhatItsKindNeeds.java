package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An amendment says what its kind needs, and nothing else.
@Constraint(validatedBy = WhatItsKindNeeds.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WhatItsKindNeeds {

  String message() default "An amendment says what its kind needs, and nothing else.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Tells it of each field that is missing or too much.
  class Check implements ConstraintValidator<WhatItsKindNeeds, AmendmentProposal> {

    private static final Map<AmendmentKind, String> FIELDS =
        new EnumMap<>(
            Map.of(
                AmendmentKind.LECTOR, "lector",
                AmendmentKind.FIRM_SUPERVISOR, "supervisor",
                AmendmentKind.QUESTION, "question",
                AmendmentKind.DATES, "day"));

    @Override
    public boolean isValid(AmendmentProposal proposal, ConstraintValidatorContext context) {
      @Nullable AmendmentKind kind = proposal.kind();
      if (kind == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      boolean valid = true;
      for (Map.Entry<AmendmentKind, String> field : FIELDS.entrySet()) {
        if (told(proposal, field.getKey()) != (field.getKey() == kind)) {
          valid = false;
          context
              .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
              .addPropertyNode(Objects.requireNonNull(field.getValue()))
              .addConstraintViolation();
        }
      }
      return valid;
    }

    private static boolean told(AmendmentProposal proposal, AmendmentKind kind) {
      return switch (kind) {
        case LECTOR -> proposal.lector() != null;
        case FIRM_SUPERVISOR -> isText(proposal.supervisor());
        case QUESTION -> isText(proposal.question());
        case DATES -> proposal.day() != null;
      };
    }

    private static boolean isText(@Nullable String text) {
      return text != null && !text.isBlank();
    }
  }
}
