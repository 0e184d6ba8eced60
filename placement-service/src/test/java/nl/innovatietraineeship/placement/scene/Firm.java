package nl.innovatietraineeship.placement.scene;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.entrepreneur;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.innovatietraineeship.kit.testing.Api;

/// A firm with a KvK number of its own.
public record Firm(String kvk, String id) {

  private static final AtomicInteger NUMBERS = new AtomicInteger(80_000_000);

  public static String unusedKvk() {
    return Integer.toString(NUMBERS.incrementAndGet());
  }

  public static Map<String, Object> registration(String kvk) {
    return Map.of(
        "kvk", kvk,
        "name", "Firm " + kvk,
        "street", "Molenstraat 12",
        "postcode", "5611 AB",
        "city", "Eindhoven",
        "province", "Noord-Brabant",
        "sector", "1071");
  }

  public static Firm registered() {
    String kvk = unusedKvk();
    String id =
        entrepreneur(kvk)
            .post("/placement/v1/companies", registration(kvk))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Firm(kvk, id);
  }

  /// Registered and declared, within the bounds.
  public static Firm declared() {
    return registered().declares("12.5");
  }

  public Firm declares(String staff) {
    var present = api().get("/placement/v1/companies/" + id);
    String etag = present.header("ETag");
    (present.jsonPath().get("declaration") == null
            ? api().put("/placement/v1/companies/" + id + "/declaration", declaration(staff))
            : api().put("/placement/v1/companies/" + id + "/declaration", declaration(staff), etag))
        .then()
        .statusCode(200);
    return this;
  }

  public static Map<String, Object> declaration(String staff) {
    return Map.of(
        "staff", staff,
        "turnover", euros("50000000.00"),
        "balanceSheetTotal", euros("43000000.01"),
        "deMinimisReceived", euros("0.00"),
        "signedOn", "2020-11-01");
  }

  public static Map<String, Object> euros(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  public Api api() {
    return entrepreneur(kvk);
  }

  public Map<String, Object> offer() {
    return Map.of(
        "companyId", id,
        "title", "Less waste in baking",
        "question", "How do we halve the bread that we throw away?",
        "province", "Noord-Brabant",
        "sector", "1071",
        "from", "2020-11-01",
        "until", Days.today().plusYears(4).toString(),
        "supervisor", Map.of("name", "M. Meesters"));
  }

  /// @return the place's id
  public String offered() {
    return api().post("/placement/v1/places", offer()).then().statusCode(201).extract().path("id");
  }

  /// @return the id of a place that the hogeschool accepted
  public String accepted(String brin) {
    String place = offered();
    coordinator(brin)
        .post("/placement/v1/places/" + place + "/acceptance", null)
        .then()
        .statusCode(200);
    return place;
  }
}
