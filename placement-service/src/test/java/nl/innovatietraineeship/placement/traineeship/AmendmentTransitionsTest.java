package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.aTraineeship;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on an amendment in every state, against the table: other dates, which concern all
/// three, proposed by the firm.
class AmendmentTransitionsTest {

  private static final Map<String, Supplier<Amendment>> STATES = new LinkedHashMap<>();
  private static final Map<String, Consumer<Amendment>> COMMANDS = new LinkedHashMap<>();

  static {
    STATES.put("PROPOSED", () -> dates(_ -> {}));
    STATES.put("AGREED_BY_TWO", () -> dates(AmendmentTransitionsTest::hogeschoolAgrees));
    STATES.put(
        "APPLIED",
        () ->
            dates(each -> {
              hogeschoolAgrees(each);
              traineeAgrees(each);
            }));
    STATES.put("REJECTED", () -> dates(each -> each.reject(Party.TRAINEE)));
    STATES.put(
        "OVERTAKEN", () -> dates(each -> each.overtakenBy(TraineeshipState.Name.INTERNSHIP)));
    COMMANDS.put("agree", AmendmentTransitionsTest::traineeAgrees);
    COMMANDS.put("agree again", each -> each.agree(Party.COMPANY, "COMPANY", NOON));
    COMMANDS.put("agree for two parties", each -> each.agree(Party.TRAINEE, "COMPANY", NOON));
    COMMANDS.put("reject", each -> each.reject(Party.TRAINEE));
    COMMANDS.put("reject what one proposed", each -> each.reject(Party.COMPANY));
    COMMANDS.put("be overtaken", each -> each.overtakenBy(TraineeshipState.Name.GRADUATED));
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "amendment-transitions.csv",
        STATES,
        COMMANDS,
        each -> Arrays.asList(each.state(), each.agreed(), each.overtakenBy()),
        Amendment::state);
  }

  private static Amendment dates(Consumer<Amendment> brought) {
    var amendment =
        new Amendment(
            new AmendmentId(new UUID(4, 3)),
            aTraineeship().traineeship(),
            1,
            AmendmentKind.DATES,
            new Amended(null, null, null, DAY.plusDays(1)),
            Party.COMPANY,
            "COMPANY",
            NOON);
    brought.accept(amendment);
    return amendment;
  }

  private static void hogeschoolAgrees(Amendment amendment) {
    amendment.agree(Party.HOGESCHOOL, "HOGESCHOOL", NOON);
  }

  private static void traineeAgrees(Amendment amendment) {
    amendment.agree(Party.TRAINEE, "TRAINEE", NOON);
  }
}
