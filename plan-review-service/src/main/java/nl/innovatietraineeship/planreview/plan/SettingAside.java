package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.A_PLAN_IS_SET_ASIDE_AFTER_ITS_REPAIR_TERM;
import static nl.innovatietraineeship.planreview.plan.PlanRule.A_PLAN_IS_SET_ASIDE_WITHIN_FOUR_WEEKS;

import java.time.LocalDate;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.SetAsideTerm;
import nl.innovatietraineeship.awb.Term;

/// When an incomplete application may be set aside: Awb 4:5(1) and (4).
public final class SettingAside {

  private SettingAside() {}

  /// The term in which it must be told.
  public static Term term(Repair repair) {
    return SetAsideTerm.after(repair.until(), DutchCalendar.standard());
  }

  /// Refuses it while the repair term runs, and when it comes too late.
  public static void refuse(Repair repair, LocalDate today, PlanState state) {
    if (!today.isAfter(repair.until())) {
      throw A_PLAN_IS_SET_ASIDE_AFTER_ITS_REPAIR_TERM.brokenBy(
          "set aside", state, "It lasts until " + repair.until() + ".");
    }
    Term term = term(repair);
    if (term.hasPassedOn(today)) {
      throw A_PLAN_IS_SET_ASIDE_WITHIN_FOUR_WEEKS.brokenBy(
          "set aside", state, "They ended on " + term.lastDay() + ".");
    }
  }
}
