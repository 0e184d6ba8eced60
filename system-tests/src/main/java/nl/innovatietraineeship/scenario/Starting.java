package nl.innovatietraineeship.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Day after day the internships of that day start.
record Starting(Stage stage) {

  void play(List<Matching.Planned> traineeships) {
    Map<LocalDate, List<Matching.Planned>> byDay =
        traineeships.stream()
            .collect(
                Collectors.groupingBy(Matching.Planned::start, TreeMap::new, Collectors.toList()));
    byDay.forEach(this::start);
  }

  private void start(LocalDate day, List<Matching.Planned> traineeships) {
    stage.chapter(CallCalendar.morning(day), traineeships.size() + " internships start");
    var byPlan =
        traineeships.stream()
            .collect(
                Collectors.groupingBy(
                    Matching.Planned::plan, java.util.LinkedHashMap::new, Collectors.toList()));
    Parallel.each(List.copyOf(byPlan.values()), this::start);
    stage
        .narration()
        .line(
            byPlan.entrySet().stream()
                .map(plan -> stage.reference(plan.getKey()) + ": " + plan.getValue().size())
                .collect(Collectors.joining(", ")));
  }

  private List<String> start(List<Matching.Planned> ofOnePlan) {
    var states = new ArrayList<String>();
    for (var traineeship : ofOnePlan) {
      var started =
          stage
              .as(traineeship.plan().coordinator())
              .post("/placement/v1/traineeships/" + traineeship.id() + "/start", Json.object());
      states.add(started.path("state").asText());
    }
    return states;
  }
}
