package nl.innovatietraineeship.budget.call;

import static nl.innovatietraineeship.budget.call.CallRule.A_CEILING_IS_ONLY_RAISED;
import static nl.innovatietraineeship.budget.call.CallRule.A_RANKING_IS_SERVED_ONCE;
import static nl.innovatietraineeship.budget.call.CallRule.CEILING_HOLDS;
import static nl.innovatietraineeship.budget.call.CallRule.ONLY_RESERVED_MONEY_IS_RELEASED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CallTest {

  private static final Instant NOON = Instant.parse("2020-11-02T11:00:00Z");
  private static final Money CEILING = Money.euros(1000);
  private static final Money A_CENT = new Money(1);

  private static final Map<String, Supplier<Call>> STATES =
      Map.of(
          "OPEN", CallTest::opened,
          "CLOSED", CallTest::closed,
          "ALLOCATED", CallTest::allocated,
          "SETTLED", CallTest::settled);

  private static final Map<String, Consumer<Call>> COMMANDS =
      Map.of(
          "close", Call::close,
          "allocate", call -> call.allocate(2),
          "allocate an earlier ranking", call -> call.allocate(1),
          "raise the ceiling", call -> call.raise(CEILING.plus(A_CENT)),
          "settle", Call::settle,
          "lower the ceiling", call -> call.raise(CEILING.minus(A_CENT)));

  private final Call call = opened();

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried("books-transitions.csv", STATES, COMMANDS, Call::state, Call::state);
  }

  @Test
  void all_money_of_a_new_call_is_free() {
    assertEquals(CEILING, call.free());
    assertEquals(CallState.OPEN, call.state());
  }

  @Test
  void the_whole_ceiling_can_be_reserved() {
    call.reserve(CEILING);
    assertEquals(Money.ZERO, call.free());
  }

  @Test
  void a_cent_above_the_ceiling_is_refused_and_changes_nothing() {
    refused(CEILING_HOLDS, () -> call.reserve(CEILING.plus(A_CENT)));
    assertEquals(CEILING, call.free());
  }

  @Test
  void awarded_money_counts_against_the_ceiling() {
    call.reserve(Money.euros(600));
    call.award(Money.euros(600));
    refused(CEILING_HOLDS, () -> call.reserve(Money.euros(400).plus(A_CENT)));
    call.reserve(Money.euros(400));
    assertEquals(Money.ZERO, call.free());
  }

  @Test
  void released_money_is_free_again() {
    call.reserve(CEILING);
    call.release(Money.euros(300));
    assertEquals(Money.euros(300), call.free());
  }

  @Test
  void no_more_is_released_or_awarded_than_is_reserved() {
    call.reserve(Money.euros(10));
    refused(ONLY_RESERVED_MONEY_IS_RELEASED, () -> call.release(Money.euros(10).plus(A_CENT)));
    refused(ONLY_RESERVED_MONEY_IS_RELEASED, () -> call.award(Money.euros(10).plus(A_CENT)));
  }

  @Test
  void a_ranking_is_served_once_and_only_a_later_one_after_it() {
    call.allocate(2);
    refused(A_RANKING_IS_SERVED_ONCE, () -> call.allocate(2));
    refused(A_RANKING_IS_SERVED_ONCE, () -> call.allocate(1));
    call.allocate(3);
    assertEquals(3, call.rankingVersion());
  }

  @Test
  void an_allocated_call_stays_so_when_it_is_closed() {
    call.close();
    assertEquals(CallState.CLOSED, call.state());
    call.allocate(1);
    call.close();
    assertEquals(CallState.ALLOCATED, call.state());
  }

  @Test
  void the_waiting_list_is_served_up_to_its_last_day_and_not_before_the_allocation() {
    LocalDate last = call.waitlistUntil();
    assertFalse(call.servesWaitingListOn(last));
    call.allocate(1);
    assertTrue(call.servesWaitingListOn(last));
    assertFalse(call.servesWaitingListOn(last.plusDays(1)));
  }

  @Test
  void a_ceiling_is_raised_by_a_cent_and_never_left_or_lowered() {
    refused(A_CEILING_IS_ONLY_RAISED, () -> call.raise(CEILING));
    refused(A_CEILING_IS_ONLY_RAISED, () -> call.raise(CEILING.minus(A_CENT)));
    call.raise(CEILING.plus(A_CENT));
    assertEquals(CEILING.plus(A_CENT), call.ceiling());
    assertEquals(CEILING.plus(A_CENT), call.free());
  }

  @Test
  void a_determined_grant_counts_as_its_final_amount() {
    call.reserve(CEILING);
    call.award(CEILING);
    call.determine(CEILING, Money.euros(400));
    assertEquals(Money.euros(600), call.free());
    assertEquals(CEILING, call.awarded());
    refused(CEILING_HOLDS, () -> call.reserve(Money.euros(600).plus(A_CENT)));
  }

  @Test
  void a_grant_that_is_renounced_is_free() {
    call.reserve(CEILING);
    call.award(CEILING);
    call.unaward(CEILING);
    assertEquals(CEILING, call.free());
  }

  private static Call opened() {
    return Call.opened(
        new CallId(new UUID(0, 20)),
        new Call.Terms(
            "IT20",
            "First",
            CEILING,
            FitPolicy.STOP,
            PartialAward.NONE,
            LocalDate.parse("2021-12-31"),
            6,
            12,
            new Parameters(50, 30, 100, 0, Money.euros(25_000), Money.euros(125_000), 22)),
        NOON);
  }

  private static Call closed() {
    Call call = opened();
    call.close();
    return call;
  }

  private static Call allocated() {
    Call call = closed();
    call.allocate(1);
    return call;
  }

  private static Call settled() {
    Call call = allocated();
    call.settle();
    return call;
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
