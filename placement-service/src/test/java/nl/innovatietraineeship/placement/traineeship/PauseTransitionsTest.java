package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.aTraineeship;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.noon;

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

/// Every command on a pause in every state, against the table. Its days are its state, as of today.
class PauseTransitionsTest {

  private static final LocalDate TODAY = DAY.plusDays(20);

  private static final Map<String, Supplier<Paused>> STATES = new LinkedHashMap<>();
  private static final Map<String, Consumer<Paused>> COMMANDS = new LinkedHashMap<>();

  static {
    STATES.put("TO_COME", () -> paused(TODAY.plusDays(1), TODAY.plusDays(9)));
    STATES.put("UNDER_WAY", () -> paused(TODAY.minusDays(4), TODAY.plusDays(5)));
    STATES.put("LAST_DAY", () -> paused(TODAY.minusDays(4), TODAY));
    STATES.put("OVER", () -> paused(TODAY.minusDays(9), TODAY.minusDays(1)));
    STATES.put(
        "OF_WHAT_ENDED",
        () -> {
          Paused paused = paused(TODAY.minusDays(4), TODAY.plusDays(5));
          paused.of().endedOn(TODAY);
          return paused;
        });
    COMMANDS.put("end on its first day", each -> each.end(each.pause().firstDay()));
    COMMANDS.put("end today", each -> each.end(TODAY));
    COMMANDS.put("end on its last day", each -> each.end(each.pause().lastDay()));
    COMMANDS.put(
        "end before its first day", each -> each.end(each.pause().firstDay().minusDays(1)));
    COMMANDS.put(
        "end with another behind the end",
        each -> each.end(each.pause().firstDay(), Optional.of(LAST_DAY.plusDays(10))));
  }

  private enum As {
    TO_COME,
    UNDER_WAY,
    OVER
  }

  private record Paused(TraineeshipFixture of, Pause pause) {

    void end(LocalDate last) {
      end(last, Optional.empty());
    }

    void end(LocalDate last, Optional<LocalDate> otherBegins) {
      of.traineeship().endPause(pause, last, otherBegins, Party.COMPANY, noon(TODAY));
    }

    As state() {
      if (pause.firstDay().isAfter(TODAY)) {
        return As.TO_COME;
      }
      return pause.lastDay().isBefore(TODAY) ? As.OVER : As.UNDER_WAY;
    }

    /// The days of the pause, and those that it moves.
    List<LocalDate> days() {
      return List.of(pause.firstDay(), pause.lastDay(), of.traineeship().plannedEnd());
    }
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "pause-transitions.csv", STATES, COMMANDS, each -> each.days(), each -> each.state());
  }

  private static Paused paused(LocalDate first, LocalDate last) {
    var of = aTraineeship().confirmed().started();
    var id = new PauseId(new UUID(4, 1));
    return new Paused(
        of,
        of.traineeship()
            .pause(id, first, last, false, Optional.empty(), Party.COMPANY, noon(TODAY)));
  }
}
