package nl.innovatietraineeship.placement.plan;

import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.plan.PlanFixture.aPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.placement.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a slot in every state, against the table.
class SlotTransitionsTest {

  private static final PlanId TRAINEESHIP = new PlanId(new UUID(9, 9));
  private static final Map<String, Consumer<Slot>> COMMANDS = new LinkedHashMap<>();
  private static final Map<String, Consumer<Slot>> STATES = new LinkedHashMap<>();

  static {
    COMMANDS.put("take", slot -> slot.take(TRAINEESHIP));
    COMMANDS.put("come free", Slot::comeFree);
    COMMANDS.put("close", slot -> slot.close(NOON));
    STATES.put("OPEN", _ -> {});
    STATES.put("TAKEN", slot -> slot.take(TRAINEESHIP));
    STATES.put("CLOSED", slot -> slot.close(NOON));
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.of("slot-transitions.csv", STATES.keySet(), COMMANDS.keySet())
        .tests((command, state) -> {
          Slot slot = aPlan().slot(1);
          Objects.requireNonNull(STATES.get(state)).accept(slot);
          return outcome(slot, Objects.requireNonNull(COMMANDS.get(command)));
        });
  }

  private static String outcome(Slot slot, Consumer<Slot> command) {
    SlotState before = slot.state();
    try {
      command.accept(slot);
      return slot.state().name();
    } catch (RuleBroken refusal) {
      assertEquals(before, slot.state(), "a refusal changes nothing");
      return refusal.rule().name();
    }
  }
}
