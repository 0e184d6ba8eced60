package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import org.junit.jupiter.api.Test;

/// The applicant is told that the decision is late: Awb 4:14(1).
class DelayTest {

  /// Of law.
  private static final LocalDate LAST = LocalDate.parse("2021-05-18");

  @Test
  void a_delay_names_a_day_after_the_last_one_of_law() {
    Plan plan = underReview();
    var refusal =
        refused(A_DELAY_NAMES_A_LATER_DAY, () -> plan.tellDelay(LAST, "Many plans.", DAY));
    assertTrue(refusal.detail().contains("2021-05-18"));
    plan.tellDelay(LAST.plusDays(1), "Many plans.", DAY);
    assertEquals(LAST.plusDays(1), plan.expectedBy(DAY));
    assertEquals(LAST, plan.decideBefore(DAY).lastDay(), "the term of law stays");
  }

  @Test
  void a_further_delay_names_a_day_after_the_one_before_and_both_are_kept() {
    Plan plan = underReview();
    plan.tellDelay(NAMED, "Many plans.", DAY);
    refused(A_DELAY_NAMES_A_LATER_DAY, () -> plan.tellDelay(NAMED, "More of them.", DAY));
    plan.tellDelay(NAMED.plusDays(1), "More of them.", DAY.plusDays(1));
    assertEquals(
        List.of(
            new DelayNotice(DAY, NAMED, "Many plans."),
            new DelayNotice(DAY.plusDays(1), NAMED.plusDays(1), "More of them.")),
        plan.intake().orElseThrow().delayNotices());
  }

  @Test
  void a_delay_is_told_after_the_term_has_passed_too_but_of_a_day_to_come() {
    Plan plan = underReview();
    LocalDate late = LAST.plusDays(10);
    refused(A_DELAY_NAMES_A_LATER_DAY, () -> plan.tellDelay(late, "Many plans.", late));
    plan.tellDelay(late.plusDays(1), "Many plans.", late);
    assertEquals(late.plusDays(1), plan.expectedBy(late));
  }

  @Test
  void a_new_award_from_the_list_has_no_term_that_could_be_late() {
    Plan plan = refusedForTheCeiling();
    var _ = plan.onReservationMade(1, RESERVATION, Money.euros(300_000));
    refused(ONLY_AN_AWAITED_DECISION_IS_DELAYED, () -> plan.tellDelay(NAMED, "Why.", DAY));
  }

  @Test
  void a_delay_shows_in_the_etag_of_a_plan_whose_outcome_is_hidden() {
    Plan plan = ranked();
    plan.tellDelay(NAMED, "Many plans.", DAY);
    assertEquals(plan.version() + 1, plan.shownVersion());
  }
}
