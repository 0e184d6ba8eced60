package nl.innovatietraineeship.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Day after day the internships of that day start.
record Starting(Stage stage) {

  void play(List<Trainee> traineeships) {
    Map<LocalDate, List<Trainee>> byDay =
        traineeships.stream()
            .collect(Collectors.groupingBy(Trainee::start, TreeMap::new, Collectors.toList()));
    byDay.forEach(this::start);
  }

  private void start(LocalDate day, List<Trainee> traineeships) {
    stage.chapter(CallCalendar.morning(day), traineeships.size() + " internships start");
    var byPlan =
        traineeships.stream()
            .collect(
                Collectors.groupingBy(
                    Trainee::plan, java.util.LinkedHashMap::new, Collectors.toList()));
    Parallel.each(List.copyOf(byPlan.values()), this::start);
    stage
        .narration()
        .line(
            byPlan.entrySet().stream()
                .map(plan -> stage.reference(plan.getKey()) + ": " + plan.getValue().size())
                .collect(Collectors.joining(", ")));
  }

  private List<String> start(List<Trainee> ofOnePlan) {
    var states = new ArrayList<String>();
    for (var traineeship : ofOnePlan) {
      var started =
          stage.as(traineeship.coordinator()).post(traineeship.address() + "/start", Json.object());
      states.add(started.path("state").asText());
    }
    return states;
  }
}
