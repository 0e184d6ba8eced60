package nl.innovatietraineeship.placement.scene;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.innovatietraineeship.kit.testing.Api;

/// A traineeship with the firm, place and trainee that were made for it.
public record Match(String id, ToldPlan plan, Firm firm, String placeId, String traineeId) {

  /// No random text: it could hold nine digits that pass the eleven-test.
  private static final AtomicInteger TRAINEES = new AtomicInteger();

  /// The day on which the clock of the tests stands.
  public static final String TODAY = "2020-11-02";

  public static String trainee() {
    return coordinator(BRIN)
        .post(
            "/placement/v1/trainees",
            Map.of(
                "name", "Robin de Vries",
                "email", "trainee-" + TRAINEES.incrementAndGet() + "@example.org",
                "programme", "Business innovation"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Map<String, Object> asked(ToldPlan plan, String placeId, String traineeId) {
    var asked = new HashMap<String, Object>();
    asked.put("plan", plan.reference());
    asked.put("placeId", placeId);
    asked.put("traineeId", traineeId);
    asked.put("lector", Map.of("sub", "lector-" + BRIN, "name", "L. van Dijk"));
    asked.put("plannedStart", Days.today().toString());
    return asked;
  }

  public static Match under(ToldPlan plan) {
    return at(Firm.declared(), plan);
  }

  public static Match at(Firm firm, ToldPlan plan) {
    return of(plan, firm, trainee());
  }

  public static Match of(ToldPlan plan, Firm firm, String traineeId) {
    String placeId = firm.accepted(BRIN);
    String id =
        coordinator(BRIN)
            .post("/placement/v1/traineeships", asked(plan, placeId, traineeId))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Match(id, plan, firm, placeId, traineeId);
  }

  public Match confirmed() {
    confirm(hogeschool(), "hogeschool").then().statusCode(200);
    confirm(firm.api(), "company").then().statusCode(200);
    confirm(traineeApi(), "trainee").then().statusCode(200);
    return this;
  }

  public Match started() {
    start().then().statusCode(200);
    return this;
  }

  /// On the last day of its internship, to which the clock moves.
  public Match graduated() {
    Days.moveTo(LocalDate.parse(read().jsonPath().getString("internshipEnds")));
    graduate().then().statusCode(200);
    return this;
  }

  public Match bothGo() {
    choose(firm.api(), "COMPANY", true).then().statusCode(200);
    choose(traineeApi(), "TRAINEE", true).then().statusCode(200);
    return this;
  }

  /// From the day behind the internship, to which the clock moves.
  public Match employed() {
    LocalDate first = LocalDate.parse(read().jsonPath().getString("internshipEnds")).plusDays(1);
    Days.moveTo(first);
    employ(first, first.plusYears(2)).then().statusCode(200);
    return this;
  }

  public Response graduate() {
    return hogeschool().post(path() + "/graduation", null);
  }

  public Response choose(Api who, String party, boolean go) {
    return who.post(path() + "/choice", Map.of("party", party, "go", go));
  }

  public Response employ(LocalDate from, LocalDate until) {
    return firm.api().post(path() + "/employment", contract(from, until));
  }

  public static Map<String, Object> contract(LocalDate from, LocalDate until) {
    return Map.of(
        "startDay",
        from.toString(),
        "endDay",
        until.toString(),
        "hoursPerWeek",
        "32",
        "job",
        "Process researcher");
  }

  /// Two attended sessions of each topic, on the days before.
  public Match trained() {
    for (String topic : List.of("ENTREPRENEURSHIP", "MANAGEMENT")) {
      session(topic, true, Days.today().minusDays(1)).then().statusCode(201);
      session(topic, true, Days.today().minusDays(2)).then().statusCode(201);
    }
    return this;
  }

  /// Today.
  public Response session(String topic, boolean attended) {
    return session(topic, attended, Days.today());
  }

  public Response session(String topic, boolean attended, LocalDate day) {
    return People.lector(BRIN)
        .post(
            path() + "/training-sessions",
            Map.of("day", day.toString(), "topic", topic, "hours", "4", "attended", attended));
  }

  public Response meet(Api who, LocalDate day) {
    return who.post(
        path() + "/supervision-meetings",
        Map.of("day", day.toString(), "attended", true, "note", "Planned."));
  }

  public Response complete() {
    return hogeschool().post(path() + "/completion", null);
  }

  public Response end(Api who, LocalDate lastDay) {
    return who.post(
        path() + "/early-end",
        Map.of("reason", "TRAINEE_WITHDREW", "endedBy", "TRAINEE", "lastDay", lastDay.toString()));
  }

  public Response cancel(Api who, String party) {
    return who.post(path() + "/cancellation", Map.of("party", party, "reason", "NO_MATCH"));
  }

  public Response start() {
    return hogeschool().post(path() + "/start", Map.of());
  }

  public Response confirm(Api who, String party) {
    return who.put(path() + "/confirmations/" + party, null);
  }

  public Api hogeschool() {
    return coordinator(BRIN);
  }

  public Api traineeApi() {
    return People.trainee(traineeId);
  }

  public Response read() {
    return hogeschool().get(path());
  }

  public String path() {
    return "/placement/v1/traineeships/" + id;
  }
}
