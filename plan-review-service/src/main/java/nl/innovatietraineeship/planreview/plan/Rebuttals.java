package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.*;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.awb.Amsterdam;

/// What a rebuttal must keep to.
final class Rebuttals {

  private Rebuttals() {}

  static Rebuttal invited(Plan plan, int submitted, LocalDate today) {
    var term = plan.call().rebuttalTermFrom(today);
    if (term.isEmpty()) {
      throw THE_CALL_HAS_A_REBUTTAL.brokenBy("invite to rebut", plan.state());
    }
    if (plan.rebuttal().isPresent()) {
      throw A_PLAN_IS_REBUTTED_ONCE.brokenBy("invite to rebut", plan.state());
    }
    Assessment.refuseTooFew(plan, submitted, "invite to rebut");
    return new Rebuttal(today, term.get().lastDay(), null, null);
  }

  static Rebuttal given(Plan plan, String text, Instant received) {
    Rebuttal invitation =
        plan.rebuttal()
            .orElseThrow(
                () -> ONLY_A_PLAN_UNDER_REVIEW_IS_REBUTTED.brokenBy("rebut", plan.shown()));
    if (invitation.rebuttedAt() != null) {
      throw A_PLAN_IS_REBUTTED_ONCE.brokenBy("rebut", plan.shown());
    }
    if (invitation.isOver(Amsterdam.dayOf(received))
        || Amsterdam.dayOf(received).isBefore(invitation.rebuttalInvitedOn())) {
      throw A_REBUTTAL_IS_RECEIVED_WITHIN_ITS_TERM.brokenBy(
          "rebut", plan.shown(), "It lasted until " + invitation.rebuttalUntil() + ".");
    }
    return invitation.given(text, received);
  }

  /// Where the call has a rebuttal, the committee hears the applicant before it advises.
  static void refuseUnheard(Plan plan, LocalDate today) {
    if (plan.call().terms().rebuttalTerm() == null) {
      return;
    }
    if (plan.rebuttal().filter(rebuttal -> rebuttal.isOver(today)).isEmpty()) {
      throw THE_REBUTTAL_IS_WAITED_FOR.brokenBy("advise", plan.state());
    }
  }
}
