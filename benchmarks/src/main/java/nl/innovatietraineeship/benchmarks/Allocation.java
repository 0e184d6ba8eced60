package nl.innovatietraineeship.benchmarks;

import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The allocation of a call: by the service, as its event sets it going; a transaction a plan over
/// plain JDBC; and the set-based statements alone. Each on a call of its own, with as many ranked
/// plans that wait, in the same database with its constraints and triggers.
final class Allocation {

  static final int PLANS = 5_000;

  /// Until the compilers of the service know it: so many times it was no faster than before.
  private static final int IDLE_WARMINGS = 2;

  private static final int MOST_WARMINGS = 10;

  /// One takes half a minute, most of it for the transactions one by one and what follows the
  /// events.
  private static final int ROUNDS = 3;

  private static final int LOOK_EVERY_MILLIS = 5;
  private static final double MILLION = 1e6;

  private final Settings settings;

  Allocation(Settings settings) {
    this.settings = settings;
  }

  Allocated measure() throws Exception {
    warm();
    var all = Allocated.nothing();
    for (int round = 1; round <= ROUNDS; round++) {
      all.service().add(byService());
      all.oneByOne().add(oneByOne());
      all.atOnce().add(atOnce());
      System.out.printf(
          "allocation, round %d of %d: %.0f ms, %.0f ms one by one, %.0f ms at once%n",
          round, ROUNDS, all.service().getLast(), all.oneByOne().getLast(), all.atOnce().getLast());
    }
    return all;
  }

  private void warm() throws Exception {
    double best = Double.MAX_VALUE;
    int idle = 0;
    for (int round = 0; round < MOST_WARMINGS && idle < IDLE_WARMINGS; round++) {
      double now = byService();
      idle = now < best ? 0 : idle + 1;
      best = Math.min(best, now);
      System.out.printf("warming up: allocation, %.0f ms%n", now);
    }
  }

  private double byService() throws Exception {
    UUID call = rankedCall();
    try (var planReview = settings.connect("plan_review");
        var budget = settings.connect("budget");
        var allocated =
            budget.prepareStatement("select 1 from call where id = ? and state = 'ALLOCATED'")) {
      allocated.setObject(1, call);
      var established = Script.of("established.sql", Map.of("call", call, "plans", PLANS));
      long start = System.nanoTime();
      established.run(planReview);
      while (true) {
        try (var row = allocated.executeQuery()) {
          if (row.next()) {
            return (System.nanoTime() - start) / MILLION;
          }
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
      }
    }
  }

  private double oneByOne() throws Exception {
    UUID call = rankedCall();
    try (var connection = settings.connect("budget");
        var statements = new JdbcAllocation(connection, call)) {
      long start = System.nanoTime();
      statements.run();
      return (System.nanoTime() - start) / MILLION;
    }
  }

  private double atOnce() throws Exception {
    UUID call = rankedCall();
    try (Connection connection = settings.connect("budget")) {
      var statements = Script.of("allocation.sql", Map.of("call", call));
      long start = System.nanoTime();
      statements.run(connection);
      return (System.nanoTime() - start) / MILLION;
    }
  }

  private UUID rankedCall() throws Exception {
    UUID call = UUID.randomUUID();
    Script.of("ranked-call.sql", Map.of("call", call, "plans", PLANS)).load(settings, "budget");
    Quiet.await(settings);
    return call;
  }
}
