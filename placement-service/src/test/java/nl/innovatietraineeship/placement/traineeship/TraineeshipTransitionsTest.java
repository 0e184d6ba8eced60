package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.aTraineeship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a traineeship in every state, against the table.
class TraineeshipTransitionsTest {

  private static final Map<String, Supplier<TraineeshipFixture>> STATES = new LinkedHashMap<>();
  private static final Map<String, Consumer<TraineeshipFixture>> COMMANDS = new LinkedHashMap<>();

  static {
    STATES.put("MATCHED", () -> aTraineeship().confirmed());
    STATES.put("WITHOUT_LECTOR", () -> aTraineeship().confirmed().withoutLector());
    STATES.put("INTERNSHIP", TraineeshipTransitionsTest::started);
    STATES.put("GRADUATED", () -> started().graduated().bothGo());
    STATES.put("NO_GO", () -> started().graduated().chosen(Party.TRAINEE, false));
    STATES.put("EMPLOYED", TraineeshipTransitionsTest::employed);
    STATES.put("COMPLETED", () -> employed().completed());
    STATES.put("ENDED", () -> started().endedOn(LAST_DAY));
    STATES.put("CANCELLED", () -> aTraineeship().cancelled());
    COMMANDS.put("confirm", each -> each.confirmed());
    COMMANDS.put("revoke", each -> each.revoked(Party.COMPANY));
    COMMANDS.put(
        "name the lector",
        each -> each.traineeship().supervisedBy(TraineeshipFixture.LECTOR, NOON));
    COMMANDS.put("start", each -> each.start());
    COMMANDS.put("graduate", each -> each.graduated());
    COMMANDS.put("choose go", each -> each.chosen(Party.COMPANY, true));
    COMMANDS.put("choose no-go", each -> each.chosen(Party.COMPANY, false));
    COMMANDS.put("employ", each -> each.employed());
    COMMANDS.put(
        "extend the contract",
        each ->
            each.traineeship()
                .extendContract(TraineeshipFixture.EMPLOYMENT_ENDS.plusYears(2), "COMPANY", NOON));
    COMMANDS.put("complete", each -> each.completed());
    COMMANDS.put("end", each -> each.endedOn(lastDay(each)));
    COMMANDS.put(
        "cancel",
        each ->
            each.traineeship().cancel(EndReason.NO_MATCH, null, Party.COMPANY, "COMPANY", NOON));
    COMMANDS.put(
        "record a meeting",
        each ->
            each.traineeship()
                .meet(
                    new SupervisionMeetingId(new UUID(3, 1)),
                    LAST_DAY,
                    true,
                    null,
                    false,
                    LAST_DAY));
    COMMANDS.put(
        "record a session",
        each ->
            each.traineeship()
                .train(
                    new TrainingSessionId(new UUID(3, 2)),
                    LAST_DAY,
                    true,
                    TrainingTopic.MANAGEMENT,
                    BigDecimal.ONE,
                    false,
                    LAST_DAY));
    COMMANDS.put(
        "withdraw a record",
        each ->
            each.traineeship()
                .withdraw(
                    aMeeting(each.traineeship()),
                    "Of another.",
                    null,
                    TraineeshipFixture.noon(LAST_DAY)));
    COMMANDS.put(
        "pause",
        each -> {
          LocalDate day = lastDay(each);
          each.traineeship()
              .pause(
                  new PauseId(new UUID(4, 1)),
                  day,
                  day,
                  false,
                  Optional.empty(),
                  Party.COMPANY,
                  NOON);
        });
    COMMANDS.put(
        "end a pause",
        each -> {
          LocalDate day = lastDay(each);
          var pause =
              new Pause(new PauseId(new UUID(4, 1)), each.traineeship(), 1, day, day.plusDays(1));
          each.traineeship().endPause(pause, day, Optional.empty(), Party.COMPANY, NOON);
        });
    COMMANDS.put(
        "propose an amendment",
        each ->
            each.traineeship()
                .amend(
                    new AmendmentId(new UUID(4, 2)),
                    AmendmentKind.QUESTION,
                    new Amended(null, null, "What else?", null),
                    Optional.empty(),
                    Party.COMPANY,
                    "COMPANY",
                    NOON));
    COMMANDS.put(
        "propose other dates",
        each ->
            each.traineeship()
                .amend(
                    new AmendmentId(new UUID(4, 3)),
                    AmendmentKind.DATES,
                    new Amended(null, null, null, LocalDate.of(2023, 1, 1)),
                    Optional.empty(),
                    Party.COMPANY,
                    "COMPANY",
                    NOON));
    COMMANDS.put(
        "agree to an amendment",
        each -> each.traineeship().agree(question(each), Party.TRAINEE, "TRAINEE", NOON));
    COMMANDS.put(
        "reject an amendment",
        each -> each.traineeship().reject(question(each), Party.TRAINEE, "TRAINEE", NOON));
    COMMANDS.put(
        "amend dates",
        each ->
            each.traineeship()
                .amend(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Optional.empty()));
    COMMANDS.put(
        "record after-care",
        each ->
            each.traineeship()
                .recordAfterCare(
                    AfterCare.Point.SIX_MONTHS,
                    true,
                    Party.COMPANY,
                    TraineeshipFixture.noon(LocalDate.of(2023, 1, 31))));
    COMMANDS.put("remind", each -> each.traineeship().remind(LAST_DAY, NOON));
    COMMANDS.put(
        "be replaced", each -> each.traineeship().replacedUnder(each.traineeship().planId()));
  }

  private static TraineeshipFixture started() {
    return aTraineeship().confirmed().started();
  }

  private static TraineeshipFixture employed() {
    return started().graduated().bothGo().employed();
  }

  /// Proposed by the firm, whatever became of the traineeship since.
  private static Amendment question(TraineeshipFixture of) {
    return new Amendment(
        new AmendmentId(new UUID(4, 4)),
        of.traineeship(),
        1,
        AmendmentKind.QUESTION,
        new Amended(null, null, "What else?", null),
        Party.COMPANY,
        "COMPANY",
        NOON);
  }

  private static LocalDate lastDay(TraineeshipFixture each) {
    return each.traineeship().stateName() == TraineeshipState.Name.EMPLOYED
        ? LAST_DAY.plusDays(2)
        : LAST_DAY;
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "traineeship-transitions.csv",
        STATES,
        COMMANDS,
        each -> each.traineeship().state(),
        each -> each.traineeship().stateName());
  }

  private static SupervisionMeeting aMeeting(Traineeship of) {
    return new SupervisionMeeting(
        new SupervisionMeetingId(new UUID(3, 3)), of, 1, LAST_DAY, true, null);
  }
}
