package nl.innovatietraineeship.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// What the rounds of one work gave.
///
/// @param perSecond one figure a round
/// @param serviceMicros CPU of the service for one piece of work, one figure a round
/// @param databaseMicros CPU of the database, likewise
record Measured(
    Work work, List<Double> perSecond, List<Double> serviceMicros, List<Double> databaseMicros) {

  static Measured of(Work work) {
    return new Measured(work, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /// The ratio of each round, so that what disturbed one round disturbed both sides of it.
  double ratioTo(Measured other) {
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < perSecond.size(); round++) {
      ratios.add(perSecond.get(round) / other.perSecond.get(round));
    }
    return median(ratios);
  }
}
