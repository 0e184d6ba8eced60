package nl.innovatietraineeship.planreview.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is sent where nothing else matters.
final class Bodies {

  private Bodies() {}

  static Map<String, Object> euros(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  /// A call whose window begins in a day and lasts four weeks.
  static Map<String, Object> call(String reference, Instant now) {
    var call = new LinkedHashMap<String, Object>();
    call.put("reference", reference);
    call.put("title", "Innovation traineeships");
    call.put("opensAt", now.plus(1, ChronoUnit.DAYS).toString());
    call.put("closesAt", now.plus(29, ChronoUnit.DAYS).toString());
    call.put("ceiling", euros("3900000.00"));
    call.put("maximumPerPlan", euros("300000.00"));
    call.put(
        "sections",
        List.of(
            Map.of(
                "code", "summary", "title", "Summary", "required", true, "maximumLength", 2000)));
    call.put(
        "criteria",
        List.of(
            Map.of("code", "demand", "title", "Demand", "threshold", 4, "weight", 1),
            Map.of("code", "plan", "title", "Plan", "threshold", 4, "weight", 1)));
    call.put("scale", Map.of("lowest", 1, "highest", 6, "best", 6));
    call.put("waitlistUntil", "2035-12-31");
    return call;
  }

  static Map<String, Object> plan(String call, String brin) {
    var plan = content(brin);
    plan.put("call", call);
    return plan;
  }

  static Map<String, Object> content(String brin) {
    var plan = new LinkedHashMap<String, Object>();
    plan.put("title", "Less waste in the last mile");
    plan.put("topSector", "LOGISTICS");
    plan.put("themes", List.of("ENERGY_SUSTAINABILITY"));
    plan.put("sections", List.of(Map.of("code", "summary", "text", "What it is about.")));
    plan.put("lector", Map.of("sub", "lector-" + brin, "name", "Lector"));
    plan.put("companies", List.of("90000001"));
    plan.put("slots", 15);
    plan.put("amountPerSlot", euros("20000.00"));
    return plan;
  }

  static Map<String, Object> form(int demand, int plan) {
    return Map.of(
        "scores",
        List.of(
            Map.of("criterion", "demand", "score", demand, "motivation", "Why."),
            Map.of("criterion", "plan", "score", plan, "motivation", "Why.")));
  }

  static Map<String, Object> advice(int demand, int plan) {
    return Map.of(
        "scores",
        List.of(
            Map.of("criterion", "demand", "score", demand),
            Map.of("criterion", "plan", "score", plan)));
  }

  static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var other = new LinkedHashMap<>(body);
    other.put(field, value);
    return other;
  }
}
