package nl.innovatietraineeship.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Internships are finished, firms and trainees choose, jobs start, traineeships are completed.
record Graduating(Stage stage, long seed) {
  private static final List<String> TOPICS = List.of("ENTREPRENEURSHIP", "MANAGEMENT");

  /// Of each topic so many sessions make the programme.
  private static final int SESSIONS = 2;

  /// @return who is employed
  List<Trainee> graduate(List<Trainee> internships) {
    var employed = new ArrayList<Trainee>();
    by(internships, Trainee::jobStarts).forEach((day, group) -> employed.addAll(on(day, group)));
    return employed;
  }

  private List<Trainee> on(LocalDate day, List<Trainee> group) {
    stage.chapter(
        CallCalendar.morning(day), group.size() + " internships are finished, and all choose");
    Parallel.each(group, this::graduateAndChoose);
    var going = group.stream().filter(trainee -> !turn(trainee).isNoGo()).toList();
    Parallel.each(going, trainee -> employ(trainee, day));
    stage
        .narration()
        .line(
            "%d go on together and sign a contract of a year, %d do not: no failure."
                .formatted(going.size(), group.size() - going.size()));
    return going;
  }

  private Turn turn(Trainee trainee) {
    return Turn.of(seed, trainee.plan(), trainee.number());
  }

  private String graduateAndChoose(Trainee trainee) {
    stage.as(trainee.coordinator()).post(trainee.address() + "/graduation");
    var turn = turn(trainee);
    boolean firm = !turn.isNoGo() || !turn.isFirmsNo();
    choose(trainee, trainee.entrepreneur(), "COMPANY", firm);
    if (firm) {
      choose(trainee, trainee.trainee(), "TRAINEE", !turn.isNoGo());
    }
    return trainee.id();
  }

  private void choose(Trainee trainee, Actor chooser, String party, boolean go) {
    stage.as(chooser).post(trainee.address() + "/choice", Json.object("party", party, "go", go));
  }

  private String employ(Trainee trainee, LocalDate day) {
    stage
        .as(trainee.entrepreneur())
        .post(
            trainee.address() + "/employment",
            Json.object(
                "startDay",
                day.toString(),
                "endDay",
                trainee.jobEnds().toString(),
                "hoursPerWeek",
                "32",
                "job",
                "Researcher on " + trainee.plan().topSector().words()));
    return trainee.id();
  }

  /// After the last day, when the programme was followed.
  void complete(List<Trainee> employed) {
    by(employed, trainee -> trainee.jobEnds().plusDays(1)).forEach(this::completeOn);
  }

  private void completeOn(LocalDate day, List<Trainee> group) {
    stage.chapter(CallCalendar.morning(day), group.size() + " traineeships are completed");
    Parallel.each(group, trainee -> complete(trainee, day));
    stage
        .narration()
        .line(
            "Each followed %d sessions on entrepreneurship and %d on management."
                .formatted(SESSIONS, SESSIONS));
  }

  private String complete(Trainee trainee, LocalDate day) {
    var lector = stage.as(trainee.plan().lector());
    for (var topic : TOPICS) {
      for (int session = 1; session <= SESSIONS; session++) {
        lector.post(
            trainee.address() + "/training-sessions",
            Json.object(
                "day",
                day.minusMonths(session).toString(),
                "topic",
                topic,
                "hours",
                "4",
                "attended",
                true));
      }
    }
    stage.as(trainee.coordinator()).post(trainee.address() + "/completion");
    return trainee.id();
  }

  private static Map<LocalDate, List<Trainee>> by(
      List<Trainee> trainees, java.util.function.Function<Trainee, LocalDate> day) {
    return trainees.stream().collect(Collectors.groupingBy(day, TreeMap::new, Collectors.toList()));
  }
}
