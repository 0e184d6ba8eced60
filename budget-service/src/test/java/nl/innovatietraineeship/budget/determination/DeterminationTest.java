package nl.innovatietraineeship.budget.determination;

import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_IS_NOT_NEGATIVE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES;
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
                    PERFORMED.minus(A_CENT), LowerGround.OBLIGATIONS_NOT_MET, "Why.", null)));
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

  private static Grant requested() {
    Grant grant = AGrant.of(Money.euros(300));
    grant.requestDetermination(LocalDate.parse("2022-12-15"), null);
    return grant;
  }

  private static Determination.Decided decided(
      Money amount, @Nullable LowerGround ground, @Nullable String reasons) {
    var heard = ground == null ? null : new Hearing(null, Hearing.NotHeard.URGENCY);
    return new Determination.Decided(amount, ground, reasons, heard);
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
