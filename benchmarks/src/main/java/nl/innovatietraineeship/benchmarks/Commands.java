package nl.innovatietraineeship.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A write command against the same statements over plain JDBC, and a read against a constant
/// answer.
final class Commands {

  /// A work is warm when the compilers of the JVMs have done their part: when so many spans in a
  /// row were less than a twentieth faster than the best before them.
  private static final Duration WARMING = Duration.ofSeconds(5);

  private static final double FASTER = 1.05;
  private static final int IDLE_SPANS = 6;
  private static final int MOST_SPANS = 60;

  private static final String KVK = "90000001";

  private static final String FIRM =
      """
      {"kvk": "90000001", "name": "Bakkerij De Meting", "postcode": "5611 AB",
       "city": "Eindhoven", "province": "Noord-Brabant", "sector": "1071"}
      """;

  private static final String PLACE =
      """
      {"companyId": "%s", "title": "Less waste", "question": "How?", "from": "2021-02-01",
       "until": "2022-12-31", "supervisor": {"name": "M. Meesters"}}
      """;

  private final Settings settings;
  private final Processes processes;

  Commands(Settings settings, Processes processes) {
    this.settings = settings;
    this.processes = processes;
  }

  /// In this order: write and its plain statements, read and its constant answer.
  List<Measured> measure() throws Exception {
    List<Measured> all = works().stream().map(Measured::of).toList();
    for (Measured each : all) {
      System.out.println("warming up: " + each.work().name());
      warm(each.work());
    }
    for (int round = 1; round <= settings.rounds(); round++) {
      System.out.println("round " + round + " of " + settings.rounds());
      for (Measured each : all) {
        measure(each);
      }
    }
    return all;
  }

  private static void warm(Work work) throws Exception {
    double best = 0;
    int idle = 0;
    for (int span = 0; span < MOST_SPANS && idle < IDLE_SPANS; span++) {
      double now = Load.perSecond(work, WARMING);
      idle = now > best * FASTER ? 0 : idle + 1;
      best = Math.max(best, now);
      System.out.printf("  %.0f a second%n", now);
    }
  }

  private void measure(Measured each) throws Exception {
    long service = processes.serviceMicros("placement");
    long database = processes.databaseMicros();
    Duration span = Duration.ofSeconds(settings.seconds());
    double perSecond = Load.perSecond(each.work(), span);
    double done = perSecond * settings.seconds();
    each.perSecond().add(perSecond);
    each.serviceMicros().add((processes.serviceMicros("placement") - service) / done);
    each.databaseMicros().add((processes.databaseMicros() - database) / done);
  }

  private List<Work> works() throws Exception {
    try (var client = new Client()) {
      String company =
          client.token(
              settings.mint(),
              "{\"sub\": \"bench-firm\", \"roles\": [\"company\"], \"kvk\": \"" + KVK + "\"}");
      String admin =
          client.token(settings.mint(), "{\"sub\": \"bench-admin\", \"roles\": [\"admin\"]}");
      String firm = firm(client, company).path("id").asText();
      JsonNode place = client.created(api("/places"), company, PLACE.formatted(firm));
      return List.of(
          new HttpWrite(api("/places"), company, PLACE.formatted(firm)),
          new JdbcWrite(
              settings,
              UUID.fromString(firm),
              place.toString(),
              event(place.path("id").asText(), firm)),
          new HttpRead("read by id, HTTP", api("/places/" + place.path("id").asText()), company),
          new HttpRead("constant JSON, HTTP", api("/clock"), admin));
    }
  }

  private JsonNode firm(Client client, String token) throws Exception {
    JsonNode found = client.get(api("/companies?kvk=" + KVK), token).path("items");
    return found.isEmpty() ? client.created(api("/companies"), token, FIRM) : found.get(0);
  }

  private static String event(String place, String firm) {
    return """
    {"occurredOn":"2020-11-02T08:00:00Z","placeId":"%s","place":"P-000001","companyId":"%s",\
    "province":"Noord-Brabant","sector":"1071"}
    """
        .formatted(place, firm);
  }

  private URI api(String path) {
    return settings.service(Settings.PLACEMENT).resolve("/placement/v1" + path);
  }
}
