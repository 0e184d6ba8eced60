package nl.innovatietraineeship.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.scenario.PlanFigures.Part;

/// Some leave during the internship, some of them are replaced; later some leave their job.
record Leaving(Stage stage, long seed) {

  /// @return who goes on, those who came instead included
  List<Trainee> internships(List<Trainee> all) {
    stage.chapter(stage.calendar().droppingOut(), "some leave during their internship");
    meet(all);
    var leavers = all.stream().filter(this::leaves).toList();
    end(
        leavers,
        stage.calendar().droppingOut().toLocalDate(),
        trainee -> turn(trainee).internshipReason());
    var instead = replaced(leavers);
    var staying = all.stream().filter(trainee -> !leavers.contains(trainee));
    return Stream.concat(staying, instead.stream()).toList();
  }

  private boolean leaves(Trainee trainee) {
    return trainee.plan().part() == Part.UNLUCKY
        ? trainee.number() < Turn.UNLUCKY_LEAVERS
        : turn(trainee).leavesInternship();
  }

  private Turn turn(Trainee trainee) {
    return Turn.of(seed, trainee.plan(), trainee.number());
  }

  /// Every lector has met every trainee by now.
  private void meet(List<Trainee> all) {
    var meeting =
        Json.object(
            "day",
            stage.calendar().droppingOut().toLocalDate().minusDays(1).toString(),
            "attended",
            true);
    Parallel.each(
        all,
        trainee ->
            stage
                .as(trainee.plan().lector())
                .post(trainee.address() + "/supervision-meetings", meeting));
    stage.narration().line("%d supervision meetings are recorded.".formatted(all.size()));
  }

  private List<Trainee> replaced(List<Trainee> leavers) {
    var replaced = new ArrayList<Trainee>();
    var open = leavers.stream().filter(each -> each.plan().part() != Part.UNLUCKY).toList();
    // Every other one is replaced: there is not always somebody.
    for (int i = 0; i < open.size(); i += 2) {
      replaced.add(open.get(i));
    }
    var matching = new Matching(stage);
    var start = stage.calendar().replacing();
    var instead = Parallel.each(replaced, left -> matching.instead(left, start));
    new Starting(stage).play(instead);
    stage.narration().line("They come instead of others, in the same slots and at the same firms.");
    return instead;
  }

  /// @return who goes on
  List<Trainee> jobs(List<Trainee> employed) {
    stage.chapter(stage.calendar().leavingJobs(), "some leave their job");
    var day = stage.calendar().leavingJobs().toLocalDate();
    var leavers = employed.stream().filter(trainee -> turn(trainee).leavesJob()).toList();
    end(leavers, day, trainee -> turn(trainee).jobReason());
    return employed.stream().filter(trainee -> !leavers.contains(trainee)).toList();
  }

  private void end(List<Trainee> leavers, LocalDate day, Function<Trainee, String> reason) {
    Parallel.each(
        leavers,
        trainee ->
            stage
                .as(trainee.coordinator())
                .post(
                    trainee.address() + "/early-end",
                    Json.object(
                        "reason",
                        reason.apply(trainee),
                        "endedBy",
                        Turn.endedBy(reason.apply(trainee)),
                        "lastDay",
                        day.toString())));
    Map<String, Long> byReason =
        leavers.stream()
            .collect(Collectors.groupingBy(reason, TreeMap::new, Collectors.counting()));
    stage
        .narration()
        .line(
            "%d leave: %s."
                .formatted(
                    leavers.size(),
                    byReason.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "))));
  }
}
