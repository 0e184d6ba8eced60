package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.innovatietraineeship.localstack.Service;
import nl.innovatietraineeship.scenario.Actor;
import nl.innovatietraineeship.scenario.Api;
import nl.innovatietraineeship.scenario.Check;
import nl.innovatietraineeship.scenario.IronRules;
import nl.innovatietraineeship.scenario.Patience;
import nl.innovatietraineeship.scenario.RandomPlay;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The iron rules hold whatever is done in whatever order, and whatever happens to messages and
/// processes meanwhile. A seed is played again with `MAVEN_ARGS=-Dseed=7 ./suite test system-tests
/// --only RandomPlayTest`; what it tries is the same as long as the answers are.
@Order(10)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(SuiteUp.class)
class RandomPlayTest {
  private static final int SEEDS = 1;
  private static final int ROUNDS = 5;
  private static final int MOVES = 160;
  private static final double MILLIS_A_SECOND = 1000;
  private static final int DUPLICATES = 40;
  private static final List<String> TOLD_APART =
      List.of("", "/top-sector", "/theme", "/hogeschool", "/province", "/month", "/reason");
  private static final Path RUNBOOK = Path.of("..", "docs", "runbook.md");
  private static final Duration REBUILT_WITHIN = Duration.ofSeconds(60);

  /// A play that does not do these shows nothing.
  private static final Set<String> WAY_OF_A_CALL =
      Set.of(
          "submit",
          "check",
          "assign",
          "review",
          "advise",
          "rank",
          "sign or announce",
          "match",
          "confirm");

  /// The gateway stays: without it there is nobody to ask.
  private static final List<Service> SERVICES =
      List.of(Service.PLAN_REVIEW, Service.BUDGET, Service.PLACEMENT);

  static LongStream seeds() {
    Long again = Long.getLong("seed");
    return again == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(again);
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_is_done_and_whatever_fails_the_iron_rules_hold(long seed, RunningSuite suite)
      throws Exception {
    try (var play = new RandomPlay(suite.addresses(), seed);
        var deliveries = new Deliveries(suite)) {
      var laps = new Laps();
      try {
        var random = new Random(seed);
        play.open();
        laps.lap("opened");
        for (int round = 1; round <= ROUNDS; round++) {
          if (round == ROUNDS) {
            play.yearsPass();
          }
          var befell = round(random, play, deliveries, suite);
          laps.lap(befell);
          // What nobody heard meanwhile is heard before the play goes on, else it goes nowhere.
          deliveries.settle();
          laps.lap("heard");
          hold(IronRules.atAnyInstant(play));
          laps.lap("held");
        }
        hold(IronRules.whenSettled(play));
        hold(List.of(deliveries.once(play.call())));
        laps.lap("held");
        everythingComesAgain(random, play, deliveries);
        laps.lap("all came again");
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "Seed "
                + seed
                + ", call "
                + play.call()
                + ". "
                + failure.getMessage()
                + "\n"
                + String.join("\n", play.trace()),
            failure);
      }
      Files.write(Path.of("target", "random-play-" + seed + ".txt"), play.trace());
      System.out.println(
          "Seed " + seed + ", call " + play.call() + ": " + play.done() + " in " + laps);
      assertTrue(play.done().keySet().containsAll(WAY_OF_A_CALL), "It went nowhere.");
    }
  }

  /// Where the time goes, in seconds.
  private static final class Laps {
    private final StringBuilder told = new StringBuilder();
    private Instant since = Instant.now();

    void lap(String what) {
      var now = Instant.now();
      told.append(
          "%s %.1f; ".formatted(what, Duration.between(since, now).toMillis() / MILLIS_A_SECOND));
      since = now;
    }

    @Override
    public String toString() {
      return told.toString();
    }
  }

  /// Something befalls the suite while the play goes on.
  private static String round(
      Random random, RandomPlay play, Deliveries deliveries, RunningSuite suite) throws Exception {
    var service = SERVICES.get(random.nextInt(SERVICES.size()));
    var supervisor = suite.supervisor();
    return switch (random.nextInt(4)) {
      case 0 -> {
        try (var connectors = supervisor.connectors()) {
          connectors.pause(supervisor.connectorOf(service));
          try {
            play.play(MOVES);
          } finally {
            connectors.resume(supervisor.connectorOf(service));
          }
        }
        yield "paused " + service.word();
      }
      case 1 -> {
        supervisor.kill(service.word());
        play.leave(service.word());
        play.play(MOVES);
        supervisor.awaitReady();
        deliveries.forgetTheDead(service);
        play.back(service.word());
        yield "killed " + service.word();
      }
      case 2 -> {
        var before = new ArrayList<>(deliveries.of(play.call()));
        Collections.shuffle(before, random);
        deliveries.again(before.subList(0, Math.min(before.size(), DUPLICATES)));
        play.play(MOVES);
        yield "came twice";
      }
      default -> {
        play.play(MOVES);
        yield "nothing";
      }
    };
  }

  /// In another order than it came in; the services have seen all of it.
  private static void everythingComesAgain(Random random, RandomPlay play, Deliveries deliveries)
      throws Exception {
    var before = IronRules.said(play);
    var all = new ArrayList<>(deliveries.of(play.call()));
    Collections.shuffle(all, random);
    deliveries.again(all);
    deliveries.settle();
    assertEquals(before, IronRules.said(play), "what came twice had two effects");
  }

  private static void hold(List<Check> checks) {
    var broken = checks.stream().filter(check -> !check.holds()).map(Check::toString).toList();
    assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
  }

  /// As the runbook says: the database of the gateway is thrown away, and its group set back.
  @Order(2)
  @Test
  void dashboards_that_are_rebuilt_from_the_topics_say_the_same(RunningSuite suite)
      throws Exception {
    try (var api = new Api(suite.addresses());
        var deliveries = new Deliveries(suite)) {
      deliveries.settle();
      var before = dashboards(api);
      assertTrue(before.contains("internshipsStarted"), before);
      suite.supervisor().stop(Service.GATEWAY.word());
      throwAwayDatabase(suite);
      deliveries.setBack(Service.GATEWAY);
      suite.supervisor().start(Service.GATEWAY.word());
      suite.supervisor().awaitReady();
      Patience.await(
          "dashboards as before: " + before, REBUILT_WITHIN, () -> dashboards(api), before::equals);
    }
  }

  /// In the words of the runbook: `-c 'statement'`, by the one who may.
  private static void throwAwayDatabase(RunningSuite suite) throws IOException, SQLException {
    var properties = suite.supervisor().properties();
    var statements =
        Files.readAllLines(RUNBOOK).stream()
            .filter(line -> line.contains("psql -U postgres -d overview"))
            .flatMap(line -> Pattern.compile("-c '([^']+)'").matcher(line).results())
            .map(result -> result.group(1))
            .toList();
    assertTrue(statements.size() > 1, "the runbook tells no statements");
    try (var database =
            DriverManager.getConnection(
                properties.value("overview.url"),
                properties.value("postgres.user"),
                properties.value("postgres.password"));
        var each = database.createStatement()) {
      for (var statement : statements) {
        each.execute(statement);
      }
    }
  }

  private static String dashboards(Api api) {
    var finance = api.as(Actor.FINANCE);
    return api.as(Actor.ADMIN).items("/plan-review/v1/calls?limit=100").stream()
        .map(call -> "/overview/v1/calls/" + call.path("reference").asText() + "/dashboard")
        .flatMap(path -> TOLD_APART.stream().map(path::concat))
        .map(path -> finance.find(path).map(Object::toString).orElse(""))
        .collect(Collectors.joining("\n"));
  }
}
