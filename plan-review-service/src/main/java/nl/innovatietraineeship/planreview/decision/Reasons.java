package nl.innovatietraineeship.planreview.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.planreview.plan.Advice;
import nl.innovatietraineeship.planreview.plan.Assessment;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Repair;

/// The reasons of a decision, where they follow from what the committee and budget did.
final class Reasons {

  private Reasons() {}

  static String awarded(Plan plan, int version, Money amount) {
    return "The committee advised positively; under ranking %d of %s %s is reserved."
        .formatted(version, plan.call().reference(), amount);
  }

  /// @param place empty once the reserve places are over
  static String ceiling(Plan plan, int version, Optional<Integer> place) {
    LocalDate until = plan.call().terms().waitlistUntil();
    return "The committee advised positively, but under ranking %d of %s the ceiling would be exceeded (Awb 4:25(2)); %s."
        .formatted(
            version,
            plan.call().reference(),
            place
                .map(number -> "reserve place %d until %s".formatted(number, until))
                .orElseGet(() -> "the reserve places were over on " + until));
  }

  static String setAside(Repair repair) {
    return repair.defects().stream()
        .map(defect -> defect.section() + ": " + defect.reason())
        .collect(
            Collectors.joining(
                "; ",
                "Incomplete, and not repaired by %s (Awb 4:5): ".formatted(repair.until()),
                ""));
  }

  static String assessment(Plan plan) {
    Advice advice = plan.advice().orElseThrow();
    return Assessment.failed(advice, plan.call().terms()).stream()
        .map(criterion ->
            "on %s the score is %d where %d is needed"
                .formatted(criterion.title(), advice.on(criterion.code()), criterion.threshold()))
        .collect(Collectors.joining("; ", "The committee advised negatively: ", "."));
  }
}
