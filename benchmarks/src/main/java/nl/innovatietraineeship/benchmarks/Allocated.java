package nl.innovatietraineeship.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// How long the allocation of a call took, in milliseconds, a figure a round.
///
/// @param service from the commit of `ranking-established` in plan-review's outbox until the
///   allocation is committed: Debezium and Kafka are in it
/// @param oneByOne a transaction a plan, over plain JDBC
/// @param atOnce the set-based statements alone, in one transaction over plain JDBC
record Allocated(List<Double> service, List<Double> oneByOne, List<Double> atOnce) {

  static Allocated nothing() {
    return new Allocated(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  boolean isNothing() {
    return service.isEmpty();
  }

  double timesAsFastAsOneByOne() {
    return Measured.median(oneByOne) / Measured.median(service);
  }

  double speedOfAtOnce() {
    return Measured.median(atOnce) / Measured.median(service);
  }
}
