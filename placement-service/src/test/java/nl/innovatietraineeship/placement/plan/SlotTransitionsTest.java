package nl.innovatietraineeship.placement.plan;

import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.plan.PlanFixture.aPlan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a slot in every state, against the table.
class SlotTransitionsTest {

  private static final PlanId TRAINEESHIP = new PlanId(new UUID(9, 9));
  private static final Map<String, Consumer<Slot>> COMMANDS = new LinkedHashMap<>();
  private static final Map<String, Supplier<Slot>> STATES = new LinkedHashMap<>();

  static {
    COMMANDS.put("take", slot -> slot.take(TRAINEESHIP));
    COMMANDS.put("come free", Slot::comeFree);
    COMMANDS.put("close", slot -> slot.close(NOON));
    STATES.put("OPEN", () -> slot(_ -> {}));
    STATES.put("TAKEN", () -> slot(slot -> slot.take(TRAINEESHIP)));
    STATES.put("CLOSED", () -> slot(slot -> slot.close(NOON)));
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried("slot-transitions.csv", STATES, COMMANDS, Slot::state, Slot::state);
  }

  private static Slot slot(Consumer<Slot> brought) {
    Slot slot = aPlan().slot(1);
    brought.accept(slot);
    return slot;
  }
}
