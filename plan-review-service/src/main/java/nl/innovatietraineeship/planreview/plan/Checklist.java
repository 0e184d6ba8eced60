package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.innovatietraineeship.planreview.call.CallTerms;
import nl.innovatietraineeship.planreview.call.Section;

/// What the submission of a draft still lacks; the submission itself asks here too.
final class Checklist {

  private Checklist() {}

  /// In the order of the rules.
  static List<Missing> of(PlanContent content, boolean approved, CallTerms terms) {
    List<Missing> missing = new ArrayList<>();
    if (!approved) {
      missing.add(
          new Missing(
              THE_LECTOR_APPROVED_THIS_VERSION,
              "lector-approval",
              "The lector has not approved the present version."));
    }
    for (Section section : terms.sections()) {
      if (section.required() && isEmpty(section, content)) {
        missing.add(
            new Missing(
                EVERY_REQUIRED_SECTION_IS_FILLED,
                "section-" + section.code().toLowerCase(Locale.ROOT),
                "The section " + section.title() + " is empty."));
      }
    }
    if (content.amount().isMoreThan(terms.maximumPerPlan())) {
      missing.add(
          new Missing(
              THE_AMOUNT_IS_WITHIN_THE_MAXIMUM,
              "amount",
              "The plan asks %s, the maximum is %s."
                  .formatted(content.amount(), terms.maximumPerPlan())));
    }
    return List.copyOf(missing);
  }

  private static boolean isEmpty(Section section, PlanContent content) {
    return content.details().sections().stream()
        .filter(text -> text.code().equals(section.code()))
        .allMatch(text -> text.text().isBlank());
  }
}
