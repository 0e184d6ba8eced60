package nl.innovatietraineeship.benchmarks;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// The same readings with few rows in the databases and with a million: what a caller gets in one
/// answer is as much. A constant answer is read beside them, to see whether the machine was the
/// same.
final class Growth {

  private static final int FEW = 1_000;
  private static final int FEW_ENTRIES = 10_000;
  private static final int MANY = 1_000_000;

  private static final Duration FIRST_WARMING = Duration.ofSeconds(6);
  private static final Duration WARMING = Duration.ofSeconds(2);

  /// Each answer has as many rows of a list, whatever the number in the database.
  private static final int PAGE = 10;

  private final Settings settings;

  Growth(Settings settings) {
    this.settings = settings;
  }

  List<Grown> measure() throws Exception {
    load(FEW, FEW_ENTRIES);
    List<Measured> few = measured(works(FEW, FEW_ENTRIES), FIRST_WARMING);
    load(MANY, MANY);
    List<Measured> many = measured(works(MANY, MANY), WARMING);
    var grown = new ArrayList<Grown>();
    for (int work = 0; work < few.size(); work++) {
      grown.add(new Grown(few.get(work).work().name(), few.get(work), many.get(work)));
    }
    return grown;
  }

  private void load(int traineeships, int entries) throws Exception {
    System.out.printf("making %,d traineeships and %,d entries%n", traineeships, entries);
    Script.of("placement.sql", Map.of("traineeships", traineeships)).load(settings, "placement");
    Script.of("budget.sql", Map.of("entries", entries)).load(settings, "budget");
    Script.of("overview.sql", Map.of("traineeships", traineeships)).load(settings, "overview");
    Quiet.await(settings);
  }

  private List<Measured> measured(List<Work> works, Duration warming) throws Exception {
    List<Measured> all = works.stream().map(Measured::of).toList();
    for (Measured each : all) {
      System.out.printf(
          "  %s: %.0f a second%n", each.work().name(), Load.perSecond(each.work(), warming));
    }
    for (int round = 1; round <= settings.rounds(); round++) {
      System.out.println("round " + round + " of " + settings.rounds());
      for (Measured each : all) {
        each.perSecond().add(Load.perSecond(each.work(), Duration.ofSeconds(settings.seconds())));
      }
    }
    return all;
  }

  private List<Work> works(int traineeships, int entries) throws Exception {
    String later = "&cursor=" + cursor(traineeships / 2);
    String position = "/calls/BENCH-" + entries + "/position?";
    // The first booking of a day of very many: all others of that day are later.
    String moment =
        text(
            "budget",
            """
            select to_char(min(booked_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            from booking join call on call.id = call_id
            where reference = 'BENCH-%d' and on_day = '2021-05-01'
            """
                .formatted(entries));
    String on = "on=2021-05-01";
    String booked = "/calls/BENCH-" + entries + "/entries?limit=" + PAGE + "&";
    String dashboard = "/calls/BENCH-" + traineeships + "/dashboard";
    try (var client = new Client()) {
      String finance = token(client, "\"finance\"", "");
      String officer = token(client, "\"officer\"", "");
      String coordinator = token(client, "\"hogeschool\"", ", \"brin\": \"15BB\"");
      return List.of(
          new HttpRead("constant JSON, HTTP", placement("/clock"), token(client, "\"admin\"", "")),
          new HttpRead(
              "position as booked at a moment", budget(position + "bookedAt=" + moment), finance),
          new HttpRead("position on a day", budget(position + on), finance),
          new HttpRead(
              "position on a day as booked at a moment",
              budget(position + on + "&bookedAt=" + moment),
              finance),
          new HttpRead(
              "trial balance on a day",
              budget("/calls/BENCH-" + entries + "/trial-balance?" + on),
              finance),
          new HttpRead(
              "entries as booked at a moment", budget(booked + "bookedAt=" + moment), finance),
          new HttpRead("entries until a day", budget(booked + on), finance),
          new HttpRead("entries of an account", budget(booked + "account=PAID"), finance),
          list("traineeships of a hogeschool, first page", "", coordinator),
          list("traineeships of a hogeschool, later page", later, coordinator),
          list("traineeships of a hogeschool that are matched", "&state=MATCHED", coordinator),
          list("all traineeships, first page", "", officer),
          list("all traineeships, later page", later, officer),
          list("all traineeships that are matched", "&state=MATCHED", officer),
          list("traineeships of a plan", "&plan=BENCH-3", officer),
          new HttpRead("dashboard of a call", overview(dashboard), officer),
          new HttpRead("dashboard by hogeschool", overview(dashboard + "/hogeschool"), officer),
          new HttpRead("dashboard by province", overview(dashboard + "/province"), officer),
          new HttpRead("dashboard by month", overview(dashboard + "/month"), officer));
    }
  }

  private Work list(String name, String filter, String token) {
    return new HttpRead(name, placement("/traineeships?limit=" + PAGE + filter), token);
  }

  private String token(Client client, String role, String more) throws Exception {
    return client.token(
        settings.mint(), "{\"sub\": \"bench\", \"roles\": [%s]%s}".formatted(role, more));
  }

  /// As a page gives it out behind that traineeship.
  private String cursor(int number) throws Exception {
    String id =
        text("placement", "select id from traineeship order by id offset " + number + " limit 1");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String database, String query) throws Exception {
    try (var connection = settings.connect(database);
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private URI placement(String path) {
    return settings.service(Settings.PLACEMENT).resolve("/placement/v1" + path);
  }

  private URI budget(String path) {
    return settings.service(Settings.BUDGET).resolve("/budget/v1" + path);
  }

  private URI overview(String path) {
    return settings.service(Settings.GATEWAY).resolve("/overview/v1" + path);
  }
}
