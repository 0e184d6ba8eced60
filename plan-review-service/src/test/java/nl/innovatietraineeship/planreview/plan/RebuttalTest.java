package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.innovatietraineeship.planreview.call.ACall;
import org.junit.jupiter.api.Test;

/// The applicant is heard on its reviews, once, within its term, where the call has room for it.
class RebuttalTest {

  /// Invited on 1 December 2020: until the 15th.
  private static final Instant LAST_MOMENT = Instant.parse("2020-12-15T22:59:59Z");

  private static final Instant LATE = Instant.parse("2020-12-15T23:00:00Z");

  @Test
  void nobody_is_invited_before_the_minimum_of_reviews_is_submitted() {
    refused(ENOUGH_REVIEWS_ARE_SUBMITTED, () -> reviewed().inviteToRebut(1, DAY));
    reviewed().inviteToRebut(2, DAY);
  }

  @Test
  void an_applicant_is_invited_once() {
    Plan plan = invited();
    assertEquals(LocalDate.parse("2020-12-15"), plan.rebuttal().orElseThrow().rebuttalUntil());
    refused(A_PLAN_IS_REBUTTED_ONCE, () -> plan.inviteToRebut(2, DAY));
  }

  @Test
  void nobody_answers_who_is_not_invited() {
    refused(ONLY_A_PLAN_UNDER_REVIEW_IS_REBUTTED, () -> reviewed().rebut("They are named.", NOON));
  }

  @Test
  void an_answer_is_received_on_the_last_day_and_not_after_and_once() {
    refused(A_REBUTTAL_IS_RECEIVED_WITHIN_ITS_TERM, () -> invited().rebut("They are named.", LATE));
    Plan plan = invited();
    plan.rebut("They are named.", LAST_MOMENT);
    refused(A_PLAN_IS_REBUTTED_ONCE, () -> plan.rebut("Once more.", LAST_MOMENT));
  }

  @Test
  void a_refusal_to_answer_does_not_tell_that_a_reserve_place_was_served() {
    var refusal =
        refused(
            ONLY_A_PLAN_UNDER_REVIEW_IS_REBUTTED, () -> served().rebut("They are named.", NOON));
    assertEquals("REFUSED", refusal.state());
  }

  @Test
  void the_committee_waits_for_the_answer_or_the_end_of_its_term() {
    refused(THE_REBUTTAL_IS_WAITED_FOR, () -> advise(reviewed(), NOON));
    refused(THE_REBUTTAL_IS_WAITED_FOR, () -> advise(invited(), LAST_MOMENT));
    assertTrue(advise(invited(), LATE).positive());
    Plan answered = invited();
    answered.rebut("They are named.", NOON);
    assertTrue(advise(answered, NOON).positive());
  }

  private static PlanAssessed advise(Plan plan, Instant now) {
    return plan.advise(advice(4, 4, 4), CHAIR, twoReviews(1, 6), now);
  }

  private static Plan reviewed() {
    var call = ACall.opened(new ACall.Terms().rebuttal(Period.ofWeeks(2)).make());
    return underReview(complete(submitted(draft(call, 1, content()))));
  }

  private static Plan invited() {
    return invitedToRebut();
  }
}
