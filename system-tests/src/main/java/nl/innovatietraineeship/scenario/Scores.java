package nl.innovatietraineeship.scenario;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import nl.innovatietraineeship.scenario.CallFigures.Criterion;

/// A whole score for each criterion.
record Scores(int demandArticulation, int networkFormation, int plan) {

  int of(Criterion criterion) {
    return switch (criterion) {
      case DEMAND_ARTICULATION -> demandArticulation;
      case NETWORK_FORMATION -> networkFormation;
      case PLAN -> plan;
    };
  }

  /// All criteria weigh the same.
  int total() {
    return demandArticulation + networkFormation + plan;
  }

  Scores each(IntUnaryOperator change) {
    return new Scores(
        within(change.applyAsInt(demandArticulation)),
        within(change.applyAsInt(networkFormation)),
        within(change.applyAsInt(plan)));
  }

  private static int within(int score) {
    return Math.clamp(score, CallFigures.LOWEST_SCORE, CallFigures.HIGHEST_SCORE);
  }

  /// As a reviewer's form has them.
  List<Map<String, Object>> withMotivations() {
    return List.of(Criterion.values()).stream()
        .map(criterion ->
            Json.object(
                "criterion", criterion.name(),
                "score", of(criterion),
                "motivation",
                    "Judged on the section on "
                        + criterion.title().toLowerCase(java.util.Locale.ROOT)
                        + "."))
        .toList();
  }

  @Override
  public String toString() {
    return demandArticulation + "-" + networkFormation + "-" + plan;
  }
}
