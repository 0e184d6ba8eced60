package nl.innovatietraineeship.planreview.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a call in every state, against the table.
class CallTransitionsTest {

  private static final Map<String, Supplier<Call>> STATES =
      Map.of(
          "DRAFT", ACall::drafted,
          "OPEN", ACall::opened,
          "CLOSED", ACall::closed,
          "RANKED", ACall::ranked,
          "CORRECTED", ACall::corrected,
          "ALLOCATED", ACall::allocated,
          "OUTCOME_TOLD", ACall::outcomeTold,
          "SETTLED", ACall::settled);

  private static final Map<String, Consumer<Call>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("change", call -> call.change(ACall.terms(), ACall.DRAFTER));
    COMMANDS.put("open", call -> call.open(ACall.OPENER, ACall.BEFORE));
    COMMANDS.put("close", call -> call.close(ACall.CLOSES));
    COMMANDS.put("draft a plan", Call::takesDrafts);
    COMMANDS.put("establish the ranking", call -> call.establishRanking(List.of()));
    COMMANDS.put("correct an advice", Call::correctAdvice);
    COMMANDS.put("prepare an outcome", Call::prepareOutcome);
    COMMANDS.put("announce an outcome", call -> call.announceOutcome(ACall.TOLD_ON));
    COMMANDS.put("end the waiting list", call -> call.endWaitingList(ACall.CLOSES));
    COMMANDS.put("settle", call -> call.settle(ACall.CLOSES));
    COMMANDS.put("decide whole", Call::isDecidedWhole);
    COMMANDS.put("allocation-completed", call -> call.onAllocationCompleted(1));
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried("call-transitions.csv", STATES, COMMANDS, Call::state, Call::status);
  }
}
