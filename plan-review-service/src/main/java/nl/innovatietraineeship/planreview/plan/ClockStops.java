package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_A_RUNNING_CLOCK_IS_STOPPED;
import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_A_STOPPED_CLOCK_IS_RESUMED;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stops the clock of a decision, and lets it run again.
final class ClockStops {

  private ClockStops() {}

  /// From the day after today on, which is a day of the term: behind its last day nothing stands
  /// still any more.
  static Intake stop(
      Plan plan, Intake intake, ClockStopGround ground, String reason, LocalDate today) {
    LocalDate from = today.plusDays(1);
    boolean over = plan.decideBefore(today).hasPassedOn(from);
    if (intake.runningStop().isPresent() || over || plan.announced().isPresent()) {
      throw ONLY_A_RUNNING_CLOCK_IS_STOPPED.brokenBy("stop the clock", plan.state());
    }
    var stop = new ClockStop(ground, from, null, reason);
    return intake.with(Stream.concat(intake.clockStops().stream(), Stream.of(stop)).toList());
  }

  /// Nothing is waited for any more: a stop that runs ended on the day before.
  static @Nullable Intake ended(@Nullable Intake intake, LocalDate today) {
    return intake == null || intake.runningStop().isEmpty() ? intake : running(intake, today);
  }

  /// Until the day before today.
  static Intake resume(Plan plan, Intake intake, LocalDate today) {
    if (intake.runningStop().isEmpty()) {
      throw ONLY_A_STOPPED_CLOCK_IS_RESUMED.brokenBy("resume the clock", plan.state());
    }
    return running(intake, today);
  }

  private static Intake running(Intake intake, LocalDate today) {
    return intake.with(
        intake.clockStops().stream()
            .map(stop -> stop.isRunning() ? stop.endedOn(today.minusDays(1)) : stop)
            .toList());
  }
}
