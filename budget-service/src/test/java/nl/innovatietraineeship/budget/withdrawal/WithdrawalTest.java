package nl.innovatietraineeship.budget.withdrawal;

import static nl.innovatietraineeship.budget.grant.GrantRule.THE_RECIPIENT_IS_HEARD_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.grant.AGrant;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every command in every state.
class WithdrawalTest {

  private static final Instant NOON = Instant.parse("2021-06-01T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2021-06-07");

  private static final Map<String, Supplier<Withdrawal>> STATES =
      Map.of(
          "PREPARED", WithdrawalTest::prepared,
          "SIGNED", WithdrawalTest::signed,
          "ANNOUNCED", WithdrawalTest::announced,
          "WITHDRAWN", WithdrawalTest::withdrawn);

  private static final Map<String, Consumer<Withdrawal>> COMMANDS =
      Map.of(
          "sign", withdrawal -> withdrawal.sign("board-2", NOON),
          "announce", withdrawal -> withdrawal.announce(AGrant.of(Money.euros(300)), DAY),
          "withdraw", withdrawal -> withdrawal.withdraw("board-1", "It has started."));

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "withdrawal-transitions.csv",
        STATES,
        COMMANDS,
        withdrawal -> withdrawal.decision().state(),
        withdrawal -> withdrawal.decision().name());
  }

  @Test
  void a_recipient_is_not_heard_tomorrow() {
    var refusal =
        assertThrows(
            RuleBroken.class, () -> prepared(new Hearing(LocalDate.parse("2021-06-02"), null)));
    assertEquals(THE_RECIPIENT_IS_HEARD_FIRST, refusal.rule());
  }

  private static Withdrawal prepared(Hearing hearing) {
    return Withdrawal.prepare(
        new WithdrawalId(new UUID(0, 60)),
        1,
        AGrant.of(Money.euros(300)),
        new Withdrawal.Why(null, EndGround.ACTIVITIES_NOT_DONE, "No internship started.", hearing),
        "finance-1",
        NOON);
  }

  private static Withdrawal prepared() {
    return prepared(new Hearing(null, Hearing.NotHeard.URGENCY));
  }

  private static Withdrawal signed() {
    Withdrawal withdrawal = prepared();
    withdrawal.sign("board-1", NOON);
    return withdrawal;
  }

  private static Withdrawal announced() {
    Withdrawal withdrawal = signed();
    withdrawal.announce(AGrant.of(Money.euros(300)), DAY);
    return withdrawal;
  }

  private static Withdrawal withdrawn() {
    Withdrawal withdrawal = signed();
    withdrawal.withdraw("board-1", "It has started.");
    return withdrawal;
  }
}
