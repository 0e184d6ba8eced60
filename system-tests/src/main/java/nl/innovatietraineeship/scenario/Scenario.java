package nl.innovatietraineeship.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The life of a call to its last trainee and its last cent, played by all roles through the
/// gateway.
public final class Scenario {
  private final Suite suite;
  private final long seed;
  private final Narration narration;

  public Scenario(Suite suite, long seed, Narration narration) {
    this.suite = suite;
    this.seed = seed;
    this.narration = narration;
  }

  /// What came of it.
  ///
  /// @param call the reference of the call that was played
  public record Result(String call, int slots, int started, List<Check> checks) {
    public boolean holds() {
      return checks.stream().allMatch(Check::holds);
    }
  }

  /// Plays the next free call, tells it, prints its table and judges it.
  ///
  /// @throws Refused when the API answers what the scenario does not expect
  public Result play() {
    try (var api = new Api(suite)) {
      var now = clock(api);
      var call = nextFree(api, now);
      var stage = new Stage(api, narration, call, Draw.of(seed, call.calendar()));
      new Opening(stage).play(now);
      new Submitting(stage).play();
      new Intake(stage).play();
      new Reviewing(stage).play();
      new Ranking(stage).play();
      new Deciding(stage).play();
      new Raising(stage).play();
      var trainees = new Matching(stage).play();
      var paying = new Paying(stage);
      paying.first();
      new Starting(stage).play(trainees);
      new CallTable(stage, Outcome.read(stage)).print();
      paying.second();
      var leaving = new Leaving(stage, seed);
      var graduating = new Graduating(stage, seed);
      var interns = leaving.internships(trainees);
      graduating.complete(leaving.jobs(graduating.graduate(interns)));
      new Settling(stage).play();
      return judge(stage);
    }
  }

  private Result judge(Stage stage) {
    var judged = Checks.judge(stage);
    new TraineeTable(stage, judged.outcome()).print();
    new MoneyTable(stage, judged.outcome()).print();
    narration.plain("Checked from outside:");
    judged.checks().forEach(check -> narration.line(check.toString()));
    return new Result(
        stage.call().reference(),
        judged.outcome().slotsTogether(),
        judged.outcome().started(),
        judged.checks());
  }

  private static OffsetDateTime clock(Api api) {
    var clock = api.as(Actor.ADMIN).get("/overview/v1/clock");
    return OffsetDateTime.parse(clock.path("moment").asText())
        .atZoneSameInstant(CallCalendar.AMSTERDAM)
        .toOffsetDateTime();
  }

  private static CallFigures nextFree(Api api, OffsetDateTime now) {
    Set<String> taken =
        api.as(Actor.ADMIN).items("/plan-review/v1/calls?limit=100").stream()
            .map(call -> call.path("reference").asText())
            .collect(Collectors.toSet());
    return CallFigures.nextFree(taken, now);
  }
}
