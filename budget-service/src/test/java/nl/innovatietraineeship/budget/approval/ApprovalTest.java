package nl.innovatietraineeship.budget.approval;

import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.approval.ApprovalState.Approved;
import nl.innovatietraineeship.budget.approval.ApprovalState.Prepared;
import nl.innovatietraineeship.budget.approval.ApprovalState.Rejected;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every command in every state.
class ApprovalTest {

  private static final Instant NOON = Instant.parse("2021-06-01T10:00:00Z");

  private static final Map<String, Supplier<Approval>> STATES =
      Map.of(
          "PREPARED", ApprovalTest::prepared,
          "APPROVED", ApprovalTest::approved,
          "REJECTED", ApprovalTest::rejected);

  private static final Map<String, Consumer<Approval>> COMMANDS =
      Map.of(
          "approve", approval -> approval.approve("finance-3", NOON),
          "reject", approval -> approval.reject("finance-3", NOON, "No."));

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "approval-transitions.csv", STATES, COMMANDS, Approval::state, Approval::name);
  }

  @Test
  void what_one_prepares_another_approves() {
    Approval approval = prepared();
    assertEquals(new Prepared("finance-1"), approval.state());
    approval.approve("finance-2", NOON);
    assertEquals(new Approved("finance-2", NOON), approval.state());
  }

  @Test
  void whoever_prepared_it_does_not_approve_it() {
    Approval approval = prepared();
    refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, () -> approval.approve("finance-1", NOON));
    assertEquals(new Prepared("finance-1"), approval.state());
  }

  @Test
  void whoever_prepared_it_may_take_it_back() {
    Approval approval = prepared();
    approval.reject("finance-1", NOON, "A mistake.");
    assertEquals(new Rejected("finance-1", "A mistake."), approval.state());
  }

  private static Approval prepared() {
    return Approval.prepared("finance-1", NOON);
  }

  private static Approval approved() {
    Approval approval = prepared();
    approval.approve("finance-2", NOON);
    return approval;
  }

  private static Approval rejected() {
    Approval approval = prepared();
    approval.reject("finance-2", NOON, "No.");
    return approval;
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
