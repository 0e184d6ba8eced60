package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Completed;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Employed;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Graduated;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Internship;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Matched;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Over;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Running;
import org.jspecify.annotations.Nullable;

/// What of one traineeship waits for somebody.
///
/// @param parties for which that person acts
/// @param lector whether the person is the lector who supervises
/// @param missing what a start still lacks, as `start` asks it
/// @param lacks what the training programme still lacks, as `complete` asks it; empty while it is
///   not known what the call asks
/// @param amendments that are open
/// @param meetingDue the last day on which a supervision meeting is due; null unless it runs and it
///   is known what the call asks
record Waiting(
    Traineeship traineeship,
    Set<Party> parties,
    boolean lector,
    List<Missing> missing,
    Optional<List<TrainingProgramme.Lacking>> lacks,
    List<Amendment> amendments,
    @Nullable LocalDate meetingDue,
    LocalDate today) {

  /// A lector sees a meeting coming so many days before it is due.
  private static final int AHEAD = 7;

  /// @param dueOn the day by which, or from which, it is to be done; null when any day is as good
  record Due(Task task, @Nullable LocalDate dueOn) {}

  /// In the order of the tasks.
  List<Due> due() {
    List<Due> due = new ArrayList<>();
    switch (traineeship.state()) {
      case Matched _ -> beforeStart(due);
      case Internship(var _, var _, var lastDay) -> {
        if (is(Party.HOGESCHOOL) && !today.isBefore(lastDay)) {
          due.add(new Due(Task.GRADUATE, lastDay));
        }
      }
      case Graduated(var _, var _, var choices) -> afterInternship(choices, due);
      case Employed(var _, var _, var lastDay) -> {
        if (today.isAfter(lastDay)) {
          afterEmployment(lastDay.plusDays(1), due);
        }
      }
      case Completed(var _, var lastDay, var _) -> afterCare(lastDay, due);
      case Over _ -> {}
    }
    switch (traineeship.state()) {
      case Running _ -> whileRunning(due);
      case Matched _, Over _ -> {}
    }
    amendments.stream()
        .filter(this::waitsForMe)
        .forEach(_ -> due.add(new Due(Task.AGREE_TO_AMENDMENT, null)));
    return due;
  }

  private void beforeStart(List<Due> due) {
    if (parties.stream().anyMatch(party -> !traineeship.confirmations().stands(party))) {
      due.add(new Due(Task.CONFIRM, traineeship.plannedStart()));
    }
    if (is(Party.HOGESCHOOL) && traineeship.lector() == null) {
      due.add(new Due(Task.NAME_LECTOR, traineeship.plannedStart()));
    }
    if (is(Party.COMPANY)
        && missing.stream().anyMatch(each -> each.rule() == TraineeshipRule.THE_FIRM_IS_AN_SME)) {
      due.add(new Due(Task.DECLARE_SIZE, traineeship.plannedStart()));
    }
    if (is(Party.HOGESCHOOL) && missing.isEmpty()) {
      due.add(new Due(Task.START, traineeship.plannedStart()));
    }
  }

  private void afterInternship(Choices choices, List<Due> due) {
    boolean chooses =
        parties.stream()
            .anyMatch(party -> party != Party.HOGESCHOOL && choices.of(party).isEmpty());
    if (chooses) {
      due.add(new Due(Task.CHOOSE, null));
    }
    if (is(Party.COMPANY) && choices.bothGo()) {
      due.add(new Due(Task.EMPLOY, null));
    }
  }

  private void afterEmployment(LocalDate from, List<Due> due) {
    boolean met = lacks.filter(List::isEmpty).isPresent();
    if (lector && lacks.isPresent() && !met) {
      due.add(new Due(Task.TRAIN, from));
    }
    if (is(Party.HOGESCHOOL) && met) {
      due.add(new Due(Task.COMPLETE, from));
    }
  }

  private void afterCare(LocalDate lastDay, List<Due> due) {
    if (!is(Party.HOGESCHOOL) && !is(Party.COMPANY)) {
      return;
    }
    for (AfterCare.Point moment : AfterCare.Point.values()) {
      LocalDate day = moment.dueOn(lastDay);
      if (traineeship.afterCare().at(moment) == null && !today.isBefore(day)) {
        due.add(new Due(Task.RECORD_AFTER_CARE, day));
      }
    }
  }

  private void whileRunning(List<Due> due) {
    if (lector && meetingDue != null && !today.plusDays(AHEAD).isBefore(meetingDue)) {
      due.add(new Due(Task.MEET, meetingDue));
    }
    if ((is(Party.HOGESCHOOL) || is(Party.COMPANY)) && traineeship.grantEndedOn() != null) {
      due.add(new Due(Task.DECIDE_AFTER_GRANT_ENDED, traineeship.grantEndedOn()));
    }
  }

  private boolean waitsForMe(Amendment amendment) {
    return amendment.kind().concerned().stream()
        .anyMatch(party -> is(party) && !amendment.agreed().contains(party));
  }

  private boolean is(Party party) {
    return parties.contains(party);
  }
}
