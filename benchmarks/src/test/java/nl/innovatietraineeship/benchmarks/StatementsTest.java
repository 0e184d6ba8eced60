package nl.innovatietraineeship.benchmarks;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is measured beside the services writes to their tables: a schema that moves on without it
/// is noticed here, and not at the next bench.
class StatementsTest {

  private static final Path ROOT = requireNonNull(Path.of("").toAbsolutePath().getParent());
  private static final Path KIT = ROOT.resolve("suite-kit/src/main/resources/db/kit");
  private static final Map<String, String> MODULES =
      Map.of(
          "placement", "placement-service",
          "plan_review", "plan-review-service",
          "budget", "budget-service",
          "overview", "gateway");
  private static final int PLANS = 3;

  private static final Properties STACK = new Properties();
  private static Settings settings;

  /// Each service's tables in a database of their own.
  @BeforeAll
  static void migrate() throws Exception {
    try (var reader =
        Files.newBufferedReader(Path.of(requireNonNull(System.getenv("SUITE_STACK"))))) {
      STACK.load(reader);
    }
    for (var each : MODULES.entrySet()) {
      String database = "statements_" + each.getKey();
      runOnServer("drop database if exists " + database + " with (force)");
      runOnServer("create database " + database);
      STACK.setProperty(
          each.getKey() + ".url", stack("url").replaceFirst("/postgres$", "/" + database));
      STACK.setProperty(each.getKey() + ".user", stack("user"));
      STACK.setProperty(each.getKey() + ".password", stack("password"));
    }
    settings =
        new Settings(
            URI.create("http://localhost:1"),
            URI.create("http://localhost:1"),
            STACK,
            ROOT,
            ROOT,
            ROOT,
            1,
            1,
            null,
            null);
    for (var each : MODULES.entrySet()) {
      migrate(each.getKey(), KIT);
      migrate(each.getKey(), ROOT.resolve(each.getValue() + "/src/main/resources/db/migration"));
    }
  }

  @AfterAll
  static void drop() throws SQLException {
    for (String each : MODULES.keySet()) {
      runOnServer("drop database statements_" + each + " with (force)");
    }
  }

  @Test
  void the_tables_that_grow_are_filled() throws Exception {
    load("placement.sql", Map.of("traineeships", 1_000), "placement");
    load("budget.sql", Map.of("entries", 10_000), "budget");
    load("overview.sql", Map.of("traineeships", 1_000), "overview");
    assertEquals(1_000, settings.number("placement", "select count(*) from traineeship"));
    assertEquals(
        10_000,
        settings.number(
            "budget",
            "select count(*) from entry join call on call.id = call_id"
                + " where reference = 'BENCH-10000'"));
  }

  @Test
  void a_ranking_is_served_one_by_one_and_at_once_alike() throws Exception {
    var oneByOne = rankedCall();
    try (var connection = settings.connect("budget");
        var statements = new JdbcAllocation(connection, oneByOne)) {
      statements.run();
    }
    var atOnce = rankedCall();
    try (var connection = settings.connect("budget")) {
      Script.of("allocation.sql", Map.of("call", atOnce)).run(connection);
    }
    for (UUID call : List.of(oneByOne, atOnce)) {
      assertEquals(
          PLANS * 30_000_000L,
          settings.number("budget", "select reserved from call where id = '" + call + "'"));
      assertEquals(
          PLANS,
          settings.number("budget", "select count(*) from outbox where key = '" + call + "'"));
      assertEquals(
          PLANS,
          settings.number(
              "budget",
              "select count(*) from claim join entry on claim_id = claim.id and credit = reserved"
                  + " and account = 'RESERVED' and description = 'Reserved: ' || plan"
                  + " where state = 'RESERVED' and claim.call_id = '"
                  + call
                  + "'"));
    }
  }

  @Test
  void an_established_ranking_is_told() throws Exception {
    var call = UUID.randomUUID();
    try (var connection = settings.connect("plan_review")) {
      Script.of("established.sql", Map.of("call", call, "plans", PLANS)).run(connection);
    }
    assertEquals(
        1,
        settings.number("plan_review", "select count(*) from outbox where key = '" + call + "'"));
  }

  @Test
  void a_write_is_written() throws Exception {
    load("placement.sql", Map.of("traineeships", 50), "placement");
    UUID company = company();
    String places = "select count(*) from place where company_id = '" + company + "'";
    long before = settings.number("placement", places);
    try (var worker = new JdbcWrite(settings, company, "{}", "{}").worker()) {
      worker.once();
      worker.once();
    }
    assertEquals(before + 2, settings.number("placement", places));
  }

  private static UUID company() throws SQLException {
    try (var connection = settings.connect("placement");
        var statement = connection.createStatement();
        var row = statement.executeQuery("select id from company limit 1")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static UUID rankedCall() throws Exception {
    UUID call = UUID.randomUUID();
    load("ranked-call.sql", Map.of("call", call, "plans", PLANS), "budget");
    return call;
  }

  private static void load(String script, Map<String, ?> values, String database)
      throws IOException, SQLException {
    Script.of(script, values).load(settings, database);
  }

  private static void migrate(String database, Path folder) throws IOException, SQLException {
    try (var connection = settings.connect(database);
        var statement = connection.createStatement();
        var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        statement.execute(Files.readString(file));
      }
    }
  }

  private static String stack(String property) {
    return requireNonNull(STACK.getProperty("postgres." + property));
  }

  private static void runOnServer(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(stack("url"), stack("user"), stack("password"));
        var each = connection.createStatement()) {
      each.execute(statement);
    }
  }
}
