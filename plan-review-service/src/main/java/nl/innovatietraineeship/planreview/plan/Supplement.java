package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.A_SUPPLEMENT_IS_RECEIVED_WITHIN_ITS_TERM;
import static nl.innovatietraineeship.planreview.plan.PlanRule.EVERY_SECTION_OF_A_SUPPLEMENT_IS_FILLED;
import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_NAMED_SECTIONS_ARE_SUPPLEMENTED;

import java.time.LocalDate;
import java.util.List;

/// What a supplement of an incomplete application must keep to.
final class Supplement {

  private Supplement() {}

  static void refuse(
      List<SectionText> supplied, Repair repair, LocalDate received, PlanState state) {
    if (received.isBefore(repair.invitedOn()) || received.isAfter(repair.until())) {
      throw A_SUPPLEMENT_IS_RECEIVED_WITHIN_ITS_TERM.brokenBy(
          "supplement",
          state,
          "It lasted from " + repair.invitedOn() + " until " + repair.until() + ".");
    }
    List<String> unnamed =
        supplied.stream().map(SectionText::code).filter(code -> !repair.names(code)).toList();
    if (!unnamed.isEmpty()) {
      throw ONLY_NAMED_SECTIONS_ARE_SUPPLEMENTED.brokenBy(
          "supplement", state, "Not named: " + String.join(", ", unnamed) + ".");
    }
    List<String> blank =
        supplied.stream()
            .filter(section -> section.text().isBlank())
            .map(SectionText::code)
            .toList();
    if (!blank.isEmpty()) {
      throw EVERY_SECTION_OF_A_SUPPLEMENT_IS_FILLED.brokenBy(
          "supplement", state, "Empty: " + String.join(", ", blank) + ".");
    }
  }
}
