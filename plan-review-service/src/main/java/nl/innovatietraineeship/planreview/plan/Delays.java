package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.A_DELAY_NAMES_A_LATER_DAY;
import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_AN_AWAITED_DECISION_IS_DELAYED;

import java.time.LocalDate;

/// What a notice that a decision is late must keep to: Awb 4:14(1). It may come after the term of
/// law has passed: late is better than never.
final class Delays {

  static final String TELL = "tell of a delay";

  private Delays() {}

  static Intake tell(Plan plan, Intake intake, DelayNotice notice) {
    LocalDate today = notice.toldOn();
    if (plan.announced().isPresent()) {
      throw ONLY_AN_AWAITED_DECISION_IS_DELAYED.brokenBy(TELL, plan.state());
    }
    LocalDate present = plan.expectedBy(today);
    if (!notice.until().isAfter(today) || !notice.until().isAfter(present)) {
      throw A_DELAY_NAMES_A_LATER_DAY.brokenBy(
          TELL, plan.state(), "The present last day is " + present + ", today is " + today + ".");
    }
    return intake.told(notice);
  }
}
