package nl.innovatietraineeship.budget.decision;

import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.Test;

/// Every command in every state is tried on what is decided: determinations and withdrawals.
class DecisionTest {

  private static final Instant NOON = Instant.parse("2023-03-01T11:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2023-03-20");

  private final Decision decision = Decision.prepared("finance-1", NOON);

  @Test
  void whoever_prepared_a_decision_does_not_sign_it() {
    var refusal = assertThrows(RuleBroken.class, () -> decision.sign("finance-1", NOON));
    assertEquals(NOBODY_SIGNS_THEIR_OWN_PREPARATION, refusal.rule());
    assertEquals(new DecisionState.Prepared("finance-1"), decision.state());
  }

  @Test
  void an_announcement_starts_the_term_to_object() {
    decision.sign("board-1", NOON);
    decision.announce(DAY);
    assertEquals(LocalDate.parse("2023-05-01"), decision.objectUntil());
    assertEquals("Awb 6:8(1)", Decision.objectionTerm(DAY).articles().getFirst());
  }
}
