package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.place.PlaceFixture.BRIN;
import static nl.innovatietraineeship.placement.place.PlaceFixture.aPlace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.placement.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a place in every state, against the table.
class PlaceTransitionsTest {

  private static final Instant NOON = Instant.parse("2021-01-21T11:00:00Z");
  private static final Map<String, Supplier<PlaceFixture>> STATES = new LinkedHashMap<>();
  private static final Map<String, Consumer<Place>> COMMANDS = new LinkedHashMap<>();

  static {
    STATES.put("OFFERED", () -> aPlace());
    STATES.put("ACCEPTED", () -> aPlace().accepted());
    STATES.put("FILLED", () -> aPlace().accepted().filled());
    STATES.put("CLOSED", () -> aPlace().accepted().filled().closed());
    STATES.put("WITHDRAWN", () -> aPlace().withdrawn());
    STATES.put("EXPIRED", () -> aPlace().accepted().expired());
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
    return Table.of("place-transitions.csv", STATES.keySet(), COMMANDS.keySet())
        .tests((command, state) -> outcome(of(STATES, state).get().place(), of(COMMANDS, command)));
  }

  private static <T> T of(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name));
  }

  private static String outcome(Place place, Consumer<Place> command) {
    PlaceState before = place.state();
    try {
      command.accept(place);
      return place.stateName().name();
    } catch (RuleBroken refusal) {
      assertEquals(before, place.state(), "a refusal changes nothing");
      return refusal.rule().name();
    }
  }
}
