package nl.innovatietraineeship.planreview.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import nl.innovatietraineeship.planreview.plan.APlan;
import nl.innovatietraineeship.planreview.plan.Plan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a decision in every state, against the table.
class DecisionTransitionsTest {

  private static final Instant NOW = Instant.parse("2021-01-29T14:00:00Z");

  private interface Command {
    void on(Decision decision, Plan plan);
  }

  private static final Command SIGN = (decision, _) -> decision.sign("board-1", NOW);
  private static final Command ANNOUNCE =
      (decision, plan) -> {
        var _ = decision.announce("officer-1", NOW, Map.of(plan.id().value(), plan));
      };
  private static final Command WITHDRAW =
      (decision, _) -> decision.withdraw("board-1", "The board asks to look anew.", NOW);

  private static final Map<String, Command> COMMANDS =
      Map.of("sign", SIGN, "announce", ANNOUNCE, "withdraw", WITHDRAW);

  /// The commands that bring a decision into a state.
  private static final Map<String, List<Command>> STATES =
      Map.of(
          "PREPARED", List.of(),
          "SIGNED", List.of(SIGN),
          "ANNOUNCED", List.of(SIGN, ANNOUNCE),
          "WITHDRAWN", List.of(WITHDRAW));

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    Set<String> states = STATES.keySet();
    return Table.of("decision-transitions.csv", states, COMMANDS.keySet())
        .tests((command, state) ->
            outcome(
                Objects.requireNonNull(STATES.get(state)),
                Objects.requireNonNull(COMMANDS.get(command))));
  }

  private static String outcome(List<Command> before, Command command) {
    Plan plan = APlan.negative();
    var decision =
        Decision.prepare(
            new DecisionId(APlan.DECISION),
            plan.call(),
            1,
            List.of(DecisionItem.on(plan, APlan.DAY)),
            "officer-1",
            NOW);
    before.forEach(each -> each.on(decision, plan));
    DecisionState stood = decision.state();
    try {
      command.on(decision, plan);
      return decision.status().name();
    } catch (RuleBroken refusal) {
      assertEquals(stood, decision.state(), "a refusal changes nothing");
      return refusal.rule().name();
    }
  }
}
