package nl.innovatietraineeship.budget.approval;

import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.ONLY_WHAT_IS_PREPARED_IS_DECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.budget.approval.ApprovalState.Approved;
import nl.innovatietraineeship.budget.approval.ApprovalState.Prepared;
import nl.innovatietraineeship.budget.approval.ApprovalState.Rejected;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.Test;

/// Every command in every state.
class ApprovalTest {

  private static final Instant NOON = Instant.parse("2021-06-01T10:00:00Z");

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

  @Test
  void what_is_decided_is_not_decided_again() {
    Approval approved = prepared();
    approved.approve("finance-2", NOON);
    Approval rejected = prepared();
    rejected.reject("finance-2", NOON, "No.");
    for (Approval decided : List.of(approved, rejected)) {
      refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, () -> decided.approve("finance-3", NOON));
      refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, () -> decided.reject("finance-3", NOON, "No."));
    }
  }

  private static Approval prepared() {
    return Approval.prepared("finance-1", NOON);
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
