package nl.innovatietraineeship.planreview.decision;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.decision.DecisionRule.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.planreview.call.ACall;
import nl.innovatietraineeship.planreview.plan.APlan;
import nl.innovatietraineeship.planreview.plan.Ground;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanStatus;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Instant NOW = Instant.parse("2021-01-29T14:00:00Z");

  @Test
  void a_reserved_plan_is_awarded_what_is_reserved() {
    var item = DecisionItem.on(APlan.reserved(), APlan.DAY);
    assertEquals(Outcome.AWARDED, item.outcome());
    assertEquals(Money.euros(300_000), item.amount());
    assertEquals(15, item.slots());
    assertEquals(APlan.RESERVATION, item.reservationId());
  }

  @Test
  void a_partial_award_opens_the_whole_slots_that_it_pays() {
    Plan plan = APlan.ranked();
    var _ = plan.onReservationMade(1, APlan.RESERVATION, new Money(5_999_999));
    assertEquals(2, DecisionItem.on(plan, APlan.DAY).slots());
  }

  @Test
  void a_waiting_plan_is_refused_for_the_ceiling_with_its_place() {
    var item = DecisionItem.on(APlan.waitlisted(), APlan.DAY);
    assertEquals(Ground.CEILING, item.ground());
    assertEquals(1, item.reservePlace());
    assertTrue(item.reason().contains("Awb 4:25(2)"));
    assertTrue(item.reason().endsWith("; reserve place 1 until 2021-12-31."), item.reason());
  }

  @Test
  void a_refusal_that_is_prepared_behind_the_end_of_the_list_names_no_place() {
    var last = DecisionItem.on(APlan.waitlisted(), APlan.AFTER_THE_LIST.minusDays(1));
    assertEquals(1, last.reservePlace());
    var item = DecisionItem.on(APlan.waitlisted(), APlan.AFTER_THE_LIST);
    assertEquals(Ground.CEILING, item.ground());
    assertNull(item.reservePlace());
    assertTrue(
        item.reason().endsWith("(Awb 4:25(2)); the reserve places were over on 2021-12-31."),
        item.reason());
  }

  @Test
  void a_refusal_that_names_a_place_is_not_announced_behind_the_end_of_the_list() {
    Plan plan = APlan.waitlisted();
    var item = DecisionItem.on(plan, APlan.DAY);
    assertTrue(item.binds(plan, APlan.AFTER_THE_LIST.minusDays(1)));
    assertFalse(item.binds(plan, APlan.AFTER_THE_LIST));
    assertTrue(DecisionItem.on(plan, APlan.AFTER_THE_LIST).binds(plan, APlan.AFTER_THE_LIST));
    var late = Instant.parse("2022-01-01T11:00:00Z");
    var decision = signed(plan);
    refused(
        A_DECISION_IS_BOUND_TO_ITS_PLANS,
        () -> decision.announce("officer-1", late, Map.of(plan.id().value(), plan)));
  }

  @Test
  void a_negative_plan_is_refused_naming_the_criterion_that_failed() {
    var item = DecisionItem.on(APlan.negative(), APlan.DAY);
    assertEquals(Ground.ASSESSMENT, item.ground());
    assertEquals(
        "The committee advised negatively: on Plan the score is 3 where 4 is needed.",
        item.reason());
  }

  @Test
  void a_plan_that_waits_for_its_ranking_is_not_decided() {
    refused(ONLY_AN_ASSESSED_PLAN_IS_DECIDED, () -> DecisionItem.on(APlan.positive(), APlan.DAY));
    refused(
        ONLY_AN_ASSESSED_PLAN_IS_DECIDED, () -> DecisionItem.on(APlan.underReview(), APlan.DAY));
  }

  @Test
  void the_board_deviates_from_an_award_only() {
    assertEquals(
        Ground.BOARD, DecisionItem.refusedByTheBoard(APlan.reserved(), "Grave doubts.").ground());
    refused(
        ONLY_A_RESERVED_PLAN_IS_REFUSED_BY_THE_BOARD,
        () -> DecisionItem.refusedByTheBoard(APlan.waitlisted(), "Grave doubts."));
  }

  @Test
  void whoever_prepared_a_decision_does_not_sign_it() {
    var decision = prepared(APlan.reserved());
    refused(NOBODY_SIGNS_THEIR_OWN_PREPARATION, () -> decision.sign("officer-1", NOW));
    decision.sign("board-1", NOW);
    refused(ONLY_A_PREPARED_DECISION_IS_SIGNED, () -> decision.sign("board-2", NOW));
  }

  @Test
  void an_unsigned_decision_is_not_announced() {
    Plan plan = APlan.reserved();
    var decision = prepared(plan);
    refused(ONLY_A_SIGNED_DECISION_IS_ANNOUNCED, () -> announce(decision, plan));
    assertEquals(PlanStatus.RESERVED, plan.status());
  }

  @Test
  void an_announcement_starts_the_terms() {
    Plan plan = APlan.reserved();
    var announced = announce(signed(plan), plan).getFirst();
    assertEquals("2021-03-12", announced.objectUntil().toString());
    assertEquals("2021-03-29", String.valueOf(announced.startBefore()));
    assertEquals("2022-11-29", String.valueOf(announced.activitiesUntil()));
    assertEquals(PlanStatus.AWARDED, plan.status());
  }

  @Test
  void a_refusal_has_a_term_to_object_and_no_activities() {
    Plan plan = APlan.negative();
    var announced = announce(signed(plan), plan).getFirst();
    assertEquals("2021-03-12", announced.objectUntil().toString());
    assertNull(announced.startBefore());
    assertNull(announced.reservationId());
  }

  @Test
  void a_decision_is_announced_once() {
    Plan plan = APlan.reserved();
    var decision = signed(plan);
    var _ = announce(decision, plan);
    refused(ONLY_A_SIGNED_DECISION_IS_ANNOUNCED, () -> announce(decision, plan));
  }

  @Test
  void withdrawn_plans_drop_out_of_the_announcement() {
    var call = ACall.opened();
    Plan one = APlan.assessedIn(call, 1, 6, 6, 3);
    Plan other = APlan.assessedIn(call, 2, 3, 6, 6);
    var decision = signed(one, other);
    withdraw(other);
    var announced = announce(decision, one, other);
    assertEquals(List.of("IT20-001"), announced.stream().map(each -> each.plan()).toList());
    assertEquals(PlanStatus.WITHDRAWN, other.status());
    assertTrue(decision.items().getLast().droppedOut());
  }

  @Test
  void a_decision_of_which_all_plans_were_withdrawn_is_not_announced() {
    Plan plan = APlan.negative();
    var decision = signed(plan);
    withdraw(plan);
    refused(A_DECISION_HAS_A_PLAN_LEFT, () -> announce(decision, plan));
  }

  @Test
  void a_plan_that_changed_refuses_the_announcement_by_name() {
    Plan plan = APlan.waitlisted();
    var decision = signed(plan);
    var _ = plan.onReservationMade(1, APlan.RESERVATION, Money.euros(300_000));
    var refusal = refused(A_DECISION_IS_BOUND_TO_ITS_PLANS, () -> announce(decision, plan));
    assertTrue(refusal.detail().endsWith("Changed: IT20-001."));
    assertEquals(PlanStatus.RESERVED, plan.status());
  }

  @Test
  void a_corrected_advice_refuses_the_announcement_of_what_was_decided_on_the_former() {
    Plan plan = APlan.negative();
    var decision = signed(plan);
    APlan.correct(plan, 6, 3, 6);
    var refusal = refused(A_DECISION_IS_BOUND_TO_ITS_PLANS, () -> announce(decision, plan));
    assertTrue(refusal.detail().endsWith("Changed: IT20-001."));
    assertEquals(
        "The committee advised negatively: on Network formation the score is 3 where 4 is needed.",
        DecisionItem.on(plan, APlan.DAY).reason());
  }

  @Test
  void a_decision_is_withdrawn_with_its_reason_until_it_is_announced() {
    Plan plan = APlan.negative();
    var unsigned = prepared(plan);
    unsigned.withdraw("board-1", "The board asks to look anew.", NOW);
    assertEquals(
        new DecisionState.Withdrawn("board-1", "The board asks to look anew."), unsigned.state());
    refused(ONLY_A_PREPARED_DECISION_IS_SIGNED, () -> unsigned.sign("board-1", NOW));
    var decision = signed(plan);
    var _ = announce(decision, plan);
    refused(ONLY_AN_OPEN_DECISION_IS_WITHDRAWN, () -> decision.withdraw("officer-1", "Late.", NOW));
  }

  private static Decision prepared(Plan... plans) {
    return Decision.prepare(
        new DecisionId(APlan.DECISION),
        plans[0].call(),
        1,
        Arrays.stream(plans).map(plan -> DecisionItem.on(plan, APlan.DAY)).toList(),
        "officer-1",
        NOW);
  }

  private static Decision signed(Plan... plans) {
    var decision = prepared(plans);
    decision.sign("board-1", NOW);
    return decision;
  }

  private static List<PlanDecisionAnnounced> announce(Decision decision, Plan... plans) {
    Map<UUID, Plan> byId =
        Arrays.stream(plans)
            .collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
    return decision.announce("officer-1", NOW, byId);
  }

  private static void withdraw(Plan plan) {
    APlan.withdraw(plan);
  }

  @Test
  void an_incomplete_plan_is_set_aside_naming_what_was_not_repaired() {
    var item = DecisionItem.on(APlan.incomplete(), LocalDate.parse("2020-12-16"));
    assertEquals(Outcome.SET_ASIDE, item.outcome());
    assertEquals(
        "Incomplete, and not repaired by 2020-12-15 (Awb 4:5): summary: It does not say who asks.",
        item.reason());
  }

  @Test
  void a_decision_to_set_aside_is_bound_to_its_invitation() {
    Plan plan = APlan.incomplete();
    var item = DecisionItem.on(plan, LocalDate.parse("2020-12-16"));
    assertTrue(item.binds(plan, APlan.DAY));
    APlan.invitedAgain(plan);
    assertFalse(item.binds(plan, APlan.DAY));
  }

  @Test
  void a_plan_is_set_aside_after_its_repair_term_and_within_four_weeks() {
    refused(
        A_PLAN_IS_SET_ASIDE_AFTER_ITS_REPAIR_TERM,
        () -> DecisionItem.on(APlan.incomplete(), LocalDate.parse("2020-12-15")));
    refused(
        A_PLAN_IS_SET_ASIDE_WITHIN_FOUR_WEEKS,
        () -> DecisionItem.on(APlan.incomplete(), LocalDate.parse("2021-01-13")));
    var last = LocalDate.parse("2021-01-12");
    assertEquals(Outcome.SET_ASIDE, DecisionItem.on(APlan.incomplete(), last).outcome());
  }
}
