package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.place.PlaceFixture.BRIN;
import static nl.innovatietraineeship.placement.place.PlaceFixture.aPlace;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a place in every state, against the table.
class PlaceTransitionsTest {

  private static final Instant NOON = Instant.parse("2021-01-21T11:00:00Z");
  private static final Map<String, Supplier<Place>> STATES = new LinkedHashMap<>();
  private static final Map<String, Consumer<Place>> COMMANDS = new LinkedHashMap<>();

  static {
    STATES.put("OFFERED", () -> aPlace().place());
    STATES.put("ACCEPTED", () -> aPlace().accepted().place());
    STATES.put("FILLED", () -> aPlace().accepted().filled().place());
    STATES.put("CLOSED", () -> aPlace().accepted().filled().closed().place());
    STATES.put("WITHDRAWN", () -> aPlace().withdrawn().place());
    STATES.put("EXPIRED", () -> aPlace().accepted().expired().place());
    COMMANDS.put("accept", place -> place.accept(BRIN, NOON));
    COMMANDS.put("fill", place -> place.fill(BRIN));
    COMMANDS.put("come free", place -> place.comeFree(NOON));
    COMMANDS.put("close", place -> place.close(NOON));
    COMMANDS.put("withdraw", place -> place.withdraw(NOON));
    COMMANDS.put("name another supervisor", place -> place.supervisedBy("A. de Bakker"));
    COMMANDS.put("ask something else", place -> place.asks("What else?"));
    COMMANDS.put("expire", place -> place.expire(NOON));
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried("place-transitions.csv", STATES, COMMANDS, Place::state, Place::stateName);
  }
}
