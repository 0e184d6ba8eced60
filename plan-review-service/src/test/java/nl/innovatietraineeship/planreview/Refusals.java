package nl.innovatietraineeship.planreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.function.Executable;

/// Assertions on refusals.
public final class Refusals {

  private Refusals() {}

  /// @return the refusal, for what else a test asks of it
  public static RuleBroken refused(Rule rule, Executable command) {
    var refusal = assertThrows(RuleBroken.class, command);
    assertEquals(rule, refusal.rule());
    return refusal;
  }
}
