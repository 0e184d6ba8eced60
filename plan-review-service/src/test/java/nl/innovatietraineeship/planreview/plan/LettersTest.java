package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.call.CallRule.PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN;
import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.innovatietraineeship.planreview.call.ACall;
import org.junit.jupiter.api.Test;

/// A letter that came in time and is opened when the call has closed.
class LettersTest {

  @Test
  void a_late_letter_is_drafted_edited_approved_and_submitted_as_of_its_receipt() {
    Plan plan = fromLetter(ACall.closed());
    assertEquals(new PlanState.Lapsed(OPENED), plan.state());
    plan.edit(content(), NOON);
    refused(THE_LECTOR_APPROVED_THIS_VERSION, () -> plan.submit(NOON));
    refused(THE_PRESENT_VERSION_IS_APPROVED, () -> plan.approve(1, LECTOR, OPENED, NOON));
    plan.approve(2, LECTOR, OPENED, NOON);
    assertEquals(NOON, plan.submit(NOON).receivedAt());
    assertEquals(new PlanState.Submitted(NOON), plan.state());
  }

  @Test
  void who_does_not_act_by_post_drafts_edits_and_approves_nothing_after_the_window() {
    var call = ACall.closed();
    refused(
        PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN,
        () -> Plan.draft(draft().id(), call, 2, OWN, content(), null, OPENED));
    Plan plan = fromLetter(call);
    refused(ONLY_A_DRAFT_IS_EDITED, () -> plan.edit(content(), null));
    refused(ONLY_A_DRAFT_IS_APPROVED, () -> plan.approve(1, LECTOR, OPENED, null));
  }

  @Test
  void a_letter_that_came_when_the_window_had_ended_makes_and_changes_no_plan() {
    var call = ACall.closed();
    refused(
        A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW,
        () -> Plan.draft(draft().id(), call, 2, OWN, content(), ACall.CLOSES, OPENED));
    Plan plan = fromLetter(call);
    refused(A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW, () -> plan.edit(content(), ACall.CLOSES));
    refused(
        A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW, () -> plan.approve(1, LECTOR, OPENED, ACall.CLOSES));
  }

  @Test
  void no_letter_makes_or_changes_a_plan_behind_the_ranking() {
    refused(A_LETTER_IS_RECORDED_BEFORE_THE_RANKING, () -> fromLetter(ACall.ranked()));
    refused(A_LETTER_IS_RECORDED_BEFORE_THE_RANKING, () -> fromLetter(ACall.settled()));
    var call = ACall.closed();
    Plan plan = fromLetter(call);
    var _ = call.establishRanking(List.of());
    refused(A_LETTER_IS_RECORDED_BEFORE_THE_RANKING, () -> plan.edit(content(), NOON));
    refused(A_LETTER_IS_RECORDED_BEFORE_THE_RANKING, () -> plan.approve(1, LECTOR, OPENED, NOON));
  }

  @Test
  void a_letter_that_is_opened_in_time_makes_a_draft_like_any_other() {
    assertEquals(PlanStatus.DRAFT, fromLetter(ACall.opened()).status());
    refused(PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN, () -> fromLetter(ACall.drafted()));
  }
}
