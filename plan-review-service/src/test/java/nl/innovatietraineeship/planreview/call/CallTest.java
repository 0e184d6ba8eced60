package nl.innovatietraineeship.planreview.call;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.call.ACall.*;
import static nl.innovatietraineeship.planreview.call.CallRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.planreview.call.ACall.Terms;
import org.junit.jupiter.api.Test;

class CallTest {

  @Test
  void what_is_left_out_has_the_scheme_s_default() {
    CallTerms terms = terms();
    assertEquals(2, terms.minimumReviewers());
    assertEquals(FitPolicy.STOP, terms.fitPolicy());
    assertEquals(PartialAward.NONE, terms.partialAward());
    assertEquals(22, terms.activityMonths());
    assertEquals("P14D", terms.repairTerm().toString());
    assertEquals(2, terms.advances().size());
  }

  @Test
  void the_default_tie_break_takes_the_call_s_own_spelling() {
    var terms = new Terms().criteria(new Criterion("PLAN", "Plan", 4, 1)).make();
    assertEquals("PLAN", terms.tieBreak());
  }

  @Test
  void whoever_drafted_a_call_does_not_open_it() {
    refused(NOBODY_OPENS_THEIR_OWN_DRAFT, () -> drafted().open(DRAFTER, BEFORE));
  }

  @Test
  void whoever_changed_a_draft_does_not_open_it() {
    var call = drafted();
    call.change(terms(), "admin-2");
    refused(NOBODY_OPENS_THEIR_OWN_DRAFT, () -> call.open("admin-2", BEFORE));
  }

  @Test
  void a_call_opens_a_second_before_its_window_and_not_at_its_beginning() {
    var late = drafted();
    refused(A_CALL_OPENS_BEFORE_ITS_WINDOW, () -> late.open(OPENER, OPENS));
    assertEquals("IT20", drafted().open(OPENER, OPENS.minusSeconds(1)).call());
  }

  @Test
  void a_window_that_ends_at_its_beginning_is_refused() {
    refusedToOpen(THE_WINDOW_IS_IN_ORDER, new Terms().window(OPENS, OPENS));
  }

  @Test
  void reserve_places_end_after_the_day_on_which_the_window_ends() {
    refusedToOpen(
        THE_RESERVE_PLACES_OUTLAST_THE_WINDOW,
        new Terms().waitlistUntil(LocalDate.parse("2020-12-15")));
    assertOpens(new Terms().waitlistUntil(LocalDate.parse("2020-12-16")));
  }

  @Test
  void a_maximum_is_at_most_the_ceiling_to_the_cent() {
    refusedToOpen(THE_MAXIMUM_IS_WITHIN_THE_CEILING, new Terms().maximum(new Money(390_000_001)));
    refusedToOpen(THE_MAXIMUM_IS_WITHIN_THE_CEILING, new Terms().maximum(Money.ZERO));
    assertOpens(new Terms().maximum(new Money(390_000_000)));
  }

  @Test
  void the_best_score_is_an_end_of_the_scale() {
    refusedToOpen(THE_SCALE_HAS_A_DIRECTION, new Terms().scale(1, 6, 5));
    refusedToOpen(THE_SCALE_HAS_A_DIRECTION, new Terms().scale(6, 6, 6));
    assertOpens(new Terms().scale(1, 6, 1));
  }

  @Test
  void a_threshold_is_a_score_of_the_scale() {
    refusedToOpen(
        THRESHOLDS_ARE_WITHIN_THE_SCALE, new Terms().criteria(new Criterion("plan", "Plan", 7, 1)));
    refusedToOpen(
        THRESHOLDS_ARE_WITHIN_THE_SCALE, new Terms().criteria(new Criterion("plan", "Plan", 0, 1)));
    assertOpens(new Terms().criteria(new Criterion("plan", "Plan", 6, 1)));
  }

  @Test
  void a_criterion_without_weight_is_refused() {
    refusedToOpen(WEIGHTS_ARE_POSITIVE, new Terms().criteria(new Criterion("plan", "Plan", 4, 0)));
  }

  @Test
  void a_tie_is_broken_by_a_criterion_of_the_call() {
    refusedToOpen(THE_TIE_BREAK_IS_A_CRITERION, new Terms().tieBreak("charm"));
  }

  @Test
  void advances_are_at_most_the_whole() {
    var whole = new Advance(50, AdvanceMoment.AWARD);
    refusedToOpen(
        ADVANCES_ARE_AT_MOST_THE_WHOLE,
        new Terms().advances(whole, new Advance(51, AdvanceMoment.HALF_STARTED)));
    assertOpens(new Terms().advances(whole, new Advance(50, AdvanceMoment.HALF_STARTED)));
  }

  @Test
  void the_weeks_between_two_meetings_are_at_most_those_of_a_traineeship() {
    assertEquals(6, ACall.terms().supervisionWeeks());
    assertEquals(2, ACall.terms().trainingSessions());
    // Eighteen months, of four weeks each.
    refusedToOpen(A_MEETING_FALLS_WITHIN_A_TRAINEESHIP, new Terms().supervisionWeeks(73));
    assertOpens(new Terms().supervisionWeeks(72));
  }

  @Test
  void performance_shares_are_the_whole() {
    refusedToOpen(PERFORMANCE_SHARES_ARE_THE_WHOLE, new Terms().shares(60, 39));
    assertOpens(new Terms().shares(60, 40));
  }

  @Test
  void who_shows_costs_shows_performance_too() {
    refusedToOpen(ACCOUNTING_GROWS_WITH_THE_AMOUNT, new Terms().showing(101, 100));
    refusedToOpen(ACCOUNTING_GROWS_WITH_THE_AMOUNT, new Terms().showing(-1, 100));
    assertOpens(new Terms().showing(100, 100));
    assertOpens(new Terms().showing(0, 100));
  }

  @Test
  void a_plan_with_every_section_at_its_longest_can_be_sent() {
    var eight = new Section[8];
    for (int i = 0; i < 7; i++) {
      eight[i] = new Section("section-" + i, "Section", true, Section.LONGEST);
    }
    eight[7] = new Section("last", "Section", true, 10_000);
    assertOpens(new Terms().sections(eight));
    eight[7] = new Section("last", "Section", true, 10_001);
    refusedToOpen(ITS_SECTIONS_FIT_IN_ONE_PLAN, new Terms().sections(eight));
  }

  @Test
  void only_ranked_calls_are_opened() {
    refusedToOpen(ONLY_RANKED_CALLS_OPEN, new Terms().method(AllocationMethod.FIRST_COME));
  }

  @Test
  void a_call_closes_at_the_end_of_its_window_and_not_before() {
    var call = opened();
    refused(A_CALL_CLOSES_WHEN_ITS_WINDOW_ENDS, () -> call.close(CLOSES.minusSeconds(1)));
    assertEquals("2020-12-15", call.close(CLOSES).day().toString());
  }

  @Test
  void a_ranking_waits_for_the_unassessed_and_names_them() {
    var refusal =
        refused(
            EVERY_PLAN_IS_ASSESSED_OR_OUT,
            () -> closed().establishRanking(List.of("IT20-003", "IT20-007")));
    assertTrue(refusal.detail().endsWith("Not yet assessed: IT20-003, IT20-007."));
  }

  @Test
  void an_older_allocation_is_absorbed_with_its_reason() {
    var call = ranked();
    assertEquals("The ranking is at version 1.", call.onAllocationCompleted(0).orElseThrow());
    assertEquals(CallStatus.CLOSED, call.status());
  }

  @Test
  void the_day_to_decide_by_names_its_article() {
    var term = opened().decideBefore(List.of());
    assertEquals("2021-05-18", term.lastDay().toString());
    assertTrue(term.articles().contains("AvS 17(2)b"));
  }

  @Test
  void a_ranking_that_is_established_anew_is_served_anew() {
    var call = corrected();
    assertEquals(2, call.establishRanking(List.of()));
    assertEquals(CallStatus.CLOSED, call.status());
    assertEquals("The ranking is at version 2.", call.onAllocationCompleted(1).orElseThrow());
    assertTrue(call.onAllocationCompleted(2).isEmpty());
    refused(THE_RANKING_IS_ESTABLISHED_ONCE, () -> call.establishRanking(List.of()));
  }

  @Test
  void an_advice_that_is_corrected_before_the_ranking_asks_for_no_second_one() {
    var call = closed();
    call.correctAdvice();
    assertEquals(1, call.establishRanking(List.of()));
    refused(THE_RANKING_IS_ESTABLISHED_ONCE, () -> call.establishRanking(List.of()));
  }

  private static void refusedToOpen(CallRule rule, Terms terms) {
    var call = drafted(terms.make());
    refused(rule, () -> call.open(OPENER, BEFORE));
  }

  private static void assertOpens(Terms terms) {
    assertEquals("IT20", drafted(terms.make()).open(OPENER, BEFORE).call());
  }
}
