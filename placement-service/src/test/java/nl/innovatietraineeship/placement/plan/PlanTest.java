package nl.innovatietraineeship.placement.plan;

import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.plan.PlanFixture.aPlan;
import static nl.innovatietraineeship.placement.plan.SlotRule.ONLY_AN_OPEN_SLOT_IS_TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.placement.plan.PlanReviewEvent.Ground;
import nl.innovatietraineeship.placement.plan.PlanReviewEvent.Outcome;
import org.junit.jupiter.api.Test;

/// What events do to a known plan, whichever comes first.
class PlanTest {

  @Test
  void a_withdrawal_ends_a_plan() {
    var told = aPlan();
    assertTrue(told.withdraws());
    assertEquals(new PlanState.Withdrawn(DAY), told.plan().state());
  }

  @Test
  void a_refusal_for_the_ceiling_leaves_hope() {
    var told = aPlan();
    assertFalse(told.decided(Outcome.REFUSED, Ground.CEILING));
    assertEquals(new PlanState.Known(), told.plan().state());
  }

  @Test
  void a_refusal_for_the_ceiling_ends_a_plan_when_its_waiting_is_over_whichever_comes_first() {
    var refused = aPlan().refused(Ground.CEILING);
    assertTrue(refused.waitsNoMore());
    assertEquals(new PlanState.Refused(DAY), refused.plan().state());
    var untold = aPlan();
    assertFalse(untold.waitsNoMore());
    assertEquals(new PlanState.Known(), untold.plan().state());
    assertTrue(untold.decided(Outcome.REFUSED, Ground.CEILING));
    assertEquals(new PlanState.Refused(DAY), untold.plan().state());
  }

  @Test
  void an_award_that_is_announced_after_the_list_was_over_counts() {
    var served = aPlan().refused(Ground.CEILING);
    assertTrue(served.waitsNoMore());
    assertFalse(served.decided(Outcome.AWARDED, null));
    assertEquals(new PlanState.Awarded(), served.plan().state());
    assertTrue(served.granted());
  }

  @Test
  void a_plan_that_was_served_before_its_list_was_over_stays_awarded() {
    var served = aPlan().refused(Ground.CEILING).awarded();
    assertFalse(served.waitsNoMore());
    assertEquals(new PlanState.Awarded(), served.plan().state());
  }

  @Test
  void a_refusal_on_any_other_ground_ends_a_plan() {
    for (Ground ground : new Ground[] {Ground.ASSESSMENT, Ground.BOARD}) {
      var told = aPlan();
      assertTrue(told.decided(Outcome.REFUSED, ground));
      assertEquals(new PlanState.Refused(DAY), told.plan().state());
    }
  }

  @Test
  void setting_aside_ends_a_plan() {
    assertTrue(aPlan().decided(Outcome.SET_ASIDE, null));
  }

  @Test
  void a_grant_opens_slots_once_and_tells_the_durations() {
    var told = aPlan();
    assertEquals(Optional.empty(), told.plan().durations());
    assertTrue(told.granted());
    assertFalse(told.granted());
    assertEquals(Optional.of(new Durations(5, 10)), told.plan().durations());
    assertEquals(new PlanState.Awarded(), told.plan().state());
  }

  @Test
  void a_grant_may_come_before_or_after_the_announcement_of_the_award() {
    assertTrue(aPlan().awarded().granted());
    var told = aPlan();
    told.granted();
    assertFalse(told.decided(Outcome.AWARDED, null));
    assertEquals(new PlanState.Awarded(), told.plan().state());
  }

  @Test
  void an_award_after_a_refusal_is_a_new_decision_and_counts() {
    assertTrue(aPlan().refused(Ground.BOARD).granted());
  }

  @Test
  void an_award_after_a_withdrawal_is_noted_and_opens_nothing() {
    var told = aPlan().withdrawn();
    assertFalse(told.granted());
    assertEquals(new PlanState.Withdrawn(DAY), told.plan().state());
    assertNotNull(told.plan().absorbed());
  }

  @Test
  void a_withdrawal_or_refusal_that_comes_too_late_is_noted() {
    var told = aPlan().awarded();
    assertNull(told.plan().absorbed());
    assertFalse(told.withdraws());
    assertFalse(told.decided(Outcome.REFUSED, Ground.BOARD));
    assertEquals(new PlanState.Awarded(), told.plan().state());
    assertEquals(
        "withdrawal of 2021-02-01 came when the plan was AWARDED\n"
            + "refusal announced on 2021-02-01 came when the plan was AWARDED",
        told.plan().absorbed());
  }

  @Test
  void a_slot_is_taken_by_one_internship() {
    Slot slot = aPlan().awarded().slot(3);
    assertEquals(SlotState.OPEN, slot.state());
    assertEquals(new SlotNo(3), slot.take(new SlotId(UUID.randomUUID())));
    assertEquals(SlotState.TAKEN, slot.state());
    var refused = assertThrows(RuleBroken.class, () -> slot.take(new SlotId(UUID.randomUUID())));
    assertEquals(ONLY_AN_OPEN_SLOT_IS_TAKEN, refused.rule());
  }

  @Test
  void a_grant_that_is_lowered_stands_and_one_that_pays_for_nothing_has_ended() {
    var plan = aPlan().awarded();
    plan.granted();
    assertFalse(plan.changedTo(1));
    assertEquals(1, plan.plan().slotsGranted());
    assertTrue(plan.changedTo(0));
    assertEquals(new PlanState.GrantEnded(DAY), plan.plan().state());
    assertFalse(plan.changedTo(0));
  }

  @Test
  void a_change_or_determination_of_what_was_never_granted_is_noted() {
    var plan = aPlan();
    assertFalse(plan.changedTo(0));
    plan.determined();
    assertEquals(new PlanState.Known(), plan.plan().state());
    assertEquals(
        "grant changed to 0 slots on 2021-02-01 came when the plan was KNOWN\n"
            + "determination announced on 2021-02-01 came when the plan was KNOWN",
        plan.plan().absorbed());
  }

  @Test
  void a_plan_is_over_once_by_the_determination_of_its_grant() {
    var plan = aPlan().awarded();
    assertTrue(plan.determines());
    assertFalse(plan.determines());
  }

  @Test
  void a_determined_grant_stays_so_whatever_comes_after() {
    var plan = aPlan().awarded().determined().withdrawn();
    assertFalse(plan.changedTo(0));
    assertEquals(new PlanState.Determined(DAY), plan.plan().state());
    assertEquals(
        new PlanState.Determined(DAY), aPlan().awarded().grantEnded().determined().plan().state());
  }
}
