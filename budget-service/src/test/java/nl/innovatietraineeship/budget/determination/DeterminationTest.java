package nl.innovatietraineeship.budget.determination;

import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_BREACH_HAS_ITS_DAY;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_CHANGE_LOWERS_WHAT_STANDS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_CHANGES_FOR_FIVE_YEARS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_IS_NOT_NEGATIVE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_GROUND_IS_OF_ITS_MOMENT;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.COSTS_NOT_NEEDED_WERE_SHOWN;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.NOT_ABOVE_WHAT_WAS_PERFORMED;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_DETERMINATION_IS_REQUESTED_ONCE;
import static nl.innovatietraineeship.budget.grant.GrantRule.THE_RECIPIENT_IS_HEARD_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.decision.DecisionState;
import nl.innovatietraineeship.budget.grant.AGrant;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every command in every state.
class DeterminationTest {

  private static final Instant NOON = Instant.parse("2023-03-01T11:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2023-03-20");
  private static final Money PERFORMED = Money.euros(200);
  private static final Money A_CENT = new Money(1);
  private static final Proposal PROPOSAL = new Proposal(PERFORMED, List.of(), "Derived.");

  private static final Map<String, Supplier<Determination>> STATES =
      Map.of(
          "PREPARED", DeterminationTest::prepared,
          "SIGNED", DeterminationTest::signed,
          "ANNOUNCED", DeterminationTest::announced,
          "WITHDRAWN", DeterminationTest::withdrawn);

  private static final Map<String, Consumer<Determination>> COMMANDS =
      Map.of(
          "sign", determination -> determination.sign("board-2", NOON),
          "announce", determination -> determination.announce(requested(), PROPOSAL, DAY),
          "withdraw", determination -> determination.withdraw("board-1", "Anew."));

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "determination-transitions.csv",
        STATES,
        COMMANDS,
        determination -> determination.decision().state(),
        determination -> determination.decision().name());
  }

  @Test
  void a_determination_is_prepared_signed_by_another_and_announced() {
    assertEquals(new DecisionState.Prepared("finance-1"), prepared().decision().state());
    assertEquals(new DecisionState.Signed("board-1"), signed().decision().state());
    assertEquals(new DecisionState.Announced(DAY), announced().decision().state());
    assertEquals(new DecisionState.Retracted("board-1", "Anew."), withdrawn().decision().state());
  }

  @Test
  void whoever_prepared_a_determination_does_not_sign_it() {
    refused(NOBODY_SIGNS_THEIR_OWN_PREPARATION, () -> prepared().sign("finance-1", NOON));
  }

  @Test
  void a_determination_is_announced_on_what_was_performed_when_it_was_prepared() {
    var other = new Proposal(PERFORMED.plus(A_CENT), List.of(), "Derived.");
    refused(
        A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE,
        () -> signed().announce(requested(), other, DAY));
  }

  @Test
  void a_determination_is_announced_on_the_request_that_there_was_when_it_was_prepared() {
    refused(
        A_DETERMINATION_STANDS_ON_ITS_REQUEST,
        () -> signed().announce(AGrant.of(Money.euros(300)), PROPOSAL, DAY));
    Grant shown = AGrant.of(Money.euros(300));
    shown.requestDetermination(LocalDate.parse("2022-12-15"), Money.euros(250));
    refused(A_DETERMINATION_STANDS_ON_ITS_REQUEST, () -> signed().announce(shown, PROPOSAL, DAY));
  }

  @Test
  void a_determination_is_never_a_cent_above_what_was_performed() {
    refused(
        NOT_ABOVE_WHAT_WAS_PERFORMED, () -> prepared(decided(PERFORMED.plus(A_CENT), null, null)));
  }

  @Test
  void a_determination_is_nothing_and_never_a_cent_below() {
    LowerGround ground = LowerGround.ACTIVITIES_NOT_DONE;
    refused(
        A_DETERMINATION_IS_NOT_NEGATIVE,
        () -> prepared(decided(Money.ZERO.minus(A_CENT), ground, "Why.")));
    assertEquals(Money.ZERO, prepared(decided(Money.ZERO, ground, "Why.")).amount());
  }

  @Test
  void a_lower_amount_has_a_ground_and_reasons_and_no_other_has() {
    Money lower = PERFORMED.minus(A_CENT);
    LowerGround ground = LowerGround.OBLIGATIONS_NOT_MET;
    refused(A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS, () -> prepared(decided(lower, null, null)));
    refused(A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS, () -> prepared(decided(lower, ground, null)));
    refused(A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS, () -> prepared(decided(lower, null, "Why.")));
    refused(
        A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS,
        () -> prepared(decided(PERFORMED, ground, "Why.")));
    assertEquals(lower, prepared(decided(lower, ground, "Why.")).amount());
  }

  @Test
  void costs_were_not_needed_where_they_were_shown() {
    var decided = decided(PERFORMED.minus(A_CENT), LowerGround.COSTS_NOT_NEEDED, "Why.");
    refused(COSTS_NOT_NEEDED_WERE_SHOWN, () -> prepare(requested(), decided, false, NOON));
    Grant shown = AGrant.of(Money.euros(300));
    shown.requestDetermination(LocalDate.parse("2022-12-15"), Money.euros(250));
    assertEquals(Money.euros(250), prepare(shown, decided, false, NOON).costs());
  }

  @Test
  void nothing_is_determined_lower_before_its_recipient_is_heard() {
    refused(
        THE_RECIPIENT_IS_HEARD_FIRST,
        () ->
            prepared(
                new Determination.Decided(
                    PERFORMED.minus(A_CENT), LowerGround.OBLIGATIONS_NOT_MET, "Why.", null, null)));
  }

  /// The activities are until 29 November 2022; thirteen weeks later is 28 February 2023.
  @ParameterizedTest
  @CsvSource({"2023-02-28, false, false", "2023-03-01, false, true", "2023-02-28, true, true"})
  void without_a_request_only_a_fixed_sum_is_determined_before_the_term_has_passed(
      LocalDate on, boolean fixedSum, boolean prepared) {
    Grant grant = AGrant.of(Money.euros(300));
    Runnable attempt = () -> prepare(grant, decided(PERFORMED, null, null), fixedSum, noon(on));
    if (prepared) {
      attempt.run();
    } else {
      refused(EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST, attempt);
    }
  }

  /// Both sides of the last day of the activities; a request is made whenever they are done.
  @Test
  void a_fixed_sum_waits_for_a_request_or_the_last_day_of_the_activities() {
    Grant grant = AGrant.of(Money.euros(300));
    LocalDate last = grant.activitiesUntil();
    refused(
        A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES,
        () -> prepare(grant, decided(PERFORMED, null, null), true, noon(last)));
    prepare(grant, decided(PERFORMED, null, null), true, noon(last.plusDays(1)));
    grant.requestDetermination(last.minusMonths(6), null);
    assertEquals(last.minusMonths(6), grant.requestedOn());
    prepare(grant, decided(PERFORMED, null, null), true, noon(last.minusMonths(5)));
  }

  private static Instant noon(LocalDate on) {
    return on.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  void a_request_is_made_once_and_gives_its_origin() {
    Grant grant = requested();
    refused(A_DETERMINATION_IS_REQUESTED_ONCE, () -> grant.requestDetermination(DAY, null));
    assertEquals(Origin.REQUESTED, prepared().origin());
    assertEquals(LocalDate.parse("2023-02-28"), grant.requestTerm().lastDay());
  }

  @Test
  void an_announcement_starts_the_term_to_object() {
    assertEquals(LocalDate.parse("2023-05-01"), announced().decision().objectUntil());
  }

  /// Of EUR 200 that was determined on 20 March 2023.
  @Test
  void what_is_determined_is_changed_to_less_on_a_ground_of_its_own_with_reasons() {
    Money less = PERFORMED.minus(A_CENT);
    var changed = changed(less, LowerGround.FACTS_NOT_KNOWN, null, DAY);
    assertEquals(PERFORMED, changed.before());
    assertEquals(
        "EUR 200.00 stands of what was determined on 2023-03-20 (Awb 4:49(1)).",
        changed.derivation());
    assertEquals("IT20-001-V2", changed.reference());
    for (Money more : List.of(PERFORMED, PERFORMED.plus(A_CENT))) {
      refused(
          A_CHANGE_LOWERS_WHAT_STANDS, () -> changed(more, LowerGround.FACTS_NOT_KNOWN, null, DAY));
    }
    refused(
        A_DETERMINATION_IS_NOT_NEGATIVE,
        () -> changed(Money.ZERO.minus(A_CENT), LowerGround.FACTS_NOT_KNOWN, null, DAY));
    refused(A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS, () -> changed(less, null, null, DAY));
    refused(
        THE_RECIPIENT_IS_HEARD_FIRST,
        () ->
            change(
                new Determination.Decided(less, LowerGround.FACTS_NOT_KNOWN, "Why.", null, null),
                DAY));
  }

  @ParameterizedTest
  @EnumSource
  void a_ground_lowers_either_before_the_announcement_or_after_it(LowerGround ground) {
    LocalDate later = DAY.plusDays(1);
    LocalDate breach = ground == LowerGround.OBLIGATIONS_BROKEN_SINCE ? later : null;
    Runnable before = () -> prepared(decided(Money.ZERO, ground, "Why."));
    Runnable after = () -> changed(Money.ZERO, ground, breach, later);
    if (ground.isOfAChange()) {
      refused(A_GROUND_IS_OF_ITS_MOMENT, before);
      after.run();
    } else {
      refused(A_GROUND_IS_OF_ITS_MOMENT, after);
    }
  }

  @Test
  void a_breach_has_its_day_after_the_determination_and_no_other_ground_has_one() {
    LocalDate today = DAY.plusDays(9);
    var ground = LowerGround.OBLIGATIONS_BROKEN_SINCE;
    for (LocalDate wrong : Arrays.asList(null, DAY, today.plusDays(1))) {
      refused(A_BREACH_HAS_ITS_DAY, () -> changed(Money.ZERO, ground, wrong, today));
    }
    assertEquals(DAY.plusDays(1), changed(Money.ZERO, ground, DAY.plusDays(1), today).breachedOn());
    assertEquals(today, changed(Money.ZERO, ground, today, today).breachedOn());
    refused(
        A_BREACH_HAS_ITS_DAY,
        () -> changed(Money.ZERO, LowerGround.DETERMINATION_WAS_WRONG, today, today));
    var first =
        new Determination.Decided(
            Money.ZERO,
            LowerGround.OBLIGATIONS_NOT_MET,
            "Why.",
            new Hearing(DAY.minusYears(1), null),
            DAY);
    refused(A_BREACH_HAS_ITS_DAY, () -> prepared(first));
  }

  /// Both sides of the last day: five years after the determination of 20 March 2023, whatever
  /// changed it since, or after the breach; when it is prepared, and when it is announced.
  @ParameterizedTest
  @CsvSource({
    "FACTS_NOT_KNOWN, , 2028-03-20",
    "DETERMINATION_WAS_WRONG, , 2028-03-20",
    "OBLIGATIONS_BROKEN_SINCE, 2024-02-29, 2029-02-28",
    "OBLIGATIONS_BROKEN_SINCE, 2024-06-01, 2029-06-01"
  })
  void a_determination_is_changed_within_five_years(
      LowerGround ground, @Nullable LocalDate breach, LocalDate last) {
    refused(
        A_DETERMINATION_CHANGES_FOR_FIVE_YEARS,
        () -> changed(Money.ZERO, ground, breach, last.plusDays(1)));
    Grant grant = determined();
    grant.determine(Money.euros(100), DAY.plusYears(1));
    for (LocalDate on : List.of(last, last.plusDays(1))) {
      var changed = changed(Money.ZERO, ground, breach, last);
      assertEquals(last, changed.changeableUntil());
      changed.sign("board-1", NOON);
      Runnable announcement = () -> changed.announceChange(on);
      if (on.equals(last)) {
        announcement.run();
        assertEquals(breach == null ? DAY : breach, changed.recoverableSince(grant));
      } else {
        refused(A_DETERMINATION_CHANGES_FOR_FIVE_YEARS, announcement);
      }
    }
  }

  @Test
  void what_is_first_determined_too_low_is_recovered_since_its_announcement() {
    assertEquals(DAY, signed().recoverableSince(determined()));
  }

  private static Grant determined() {
    Grant grant = requested();
    grant.determine(PERFORMED, DAY);
    return grant;
  }

  private static Determination changed(
      Money amount, @Nullable LowerGround ground, @Nullable LocalDate breach, LocalDate on) {
    var heard = new Hearing(null, Hearing.NotHeard.URGENCY);
    String reasons = ground == null ? null : "Why.";
    return change(new Determination.Decided(amount, ground, reasons, heard, breach), on);
  }

  private static Determination change(Determination.Decided decided, LocalDate on) {
    return Determination.change(
        new DeterminationId(new UUID(0, 41)), 2, determined(), decided, "finance-1", noon(on));
  }

  private static Grant requested() {
    Grant grant = AGrant.of(Money.euros(300));
    grant.requestDetermination(LocalDate.parse("2022-12-15"), null);
    return grant;
  }

  private static Determination.Decided decided(
      Money amount, @Nullable LowerGround ground, @Nullable String reasons) {
    var heard = ground == null ? null : new Hearing(null, Hearing.NotHeard.URGENCY);
    return new Determination.Decided(amount, ground, reasons, heard, null);
  }

  private static Determination prepare(
      Grant grant, Determination.Decided decided, boolean fixedSum, Instant at) {
    return Determination.prepare(
        new DeterminationId(new UUID(0, 40)),
        1,
        grant,
        PROPOSAL,
        decided,
        fixedSum,
        "finance-1",
        at);
  }

  private static Determination prepared(Determination.Decided decided) {
    return prepare(requested(), decided, false, NOON);
  }

  private static Determination prepared() {
    return prepared(decided(PERFORMED, null, null));
  }

  private static Determination signed() {
    Determination determination = prepared();
    determination.sign("board-1", NOON);
    return determination;
  }

  private static Determination announced() {
    Determination determination = signed();
    determination.announce(requested(), PROPOSAL, DAY);
    return determination;
  }

  private static Determination withdrawn() {
    Determination determination = signed();
    determination.withdraw("board-1", "Anew.");
    return determination;
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
