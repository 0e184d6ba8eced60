package nl.innovatietraineeship.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Books that are right pass, and whatever is changed in them is found.
class MoneyRulesTest {
  /// A grant that stands, one to be paid back, one settled, one renounced; and a reservation. The
  /// second keeps half of its slots.
  private static final String BOOKS =
      """
      {"position": {"ceiling": 100, "free": 35, "reserved": 10, "awarded": 70, "advanced": 46,
          "determined": 25, "paid": 50, "recoverable": 3, "recovered": 3},
       "balances": {"CEILING": -100, "FREE": 35, "RESERVED": 10, "AWARDED": 70, "CLOSED": -40,
          "DETERMINED": 25, "PAID": 50, "ADVANCED": -46, "FINAL": -4, "RECOVERABLE": -3,
          "OVERPAID": 6, "RECOVERED": -3},
       "claims": [{"plan": "P1", "state": "GRANTED", "reserved": 30},
          {"plan": "P2", "state": "DETERMINED", "reserved": 40},
          {"plan": "P3", "state": "SETTLED", "reserved": 20},
          {"plan": "P4", "state": "WITHDRAWN", "reserved": 10},
          {"plan": "P5", "state": "RESERVED", "reserved": 10}],
       "grants": [
          {"plan": "P1", "state": "GRANTED", "amount": 30, "paid": 15, "recovered": 0, "forgone": 0},
          {"plan": "P2", "state": "DETERMINED", "amount": 20, "determined": 5, "paid": 10,
            "recovered": 2, "forgone": 0},
          {"plan": "P3", "state": "SETTLED", "amount": 20, "determined": 20, "paid": 20,
            "recovered": 0, "forgone": 0},
          {"plan": "P4", "state": "WITHDRAWN", "amount": 10, "paid": 5, "recovered": 1, "forgone": 4}],
       "payments": [
          {"plan": "P1", "instalmentId": "A", "kind": "ADVANCE", "state": "FAILED", "amount": 15},
          {"plan": "P1", "instalmentId": "A", "kind": "ADVANCE", "state": "CONFIRMED", "amount": 15},
          {"plan": "P1", "instalmentId": "B", "kind": "ADVANCE", "state": "PREPARED", "amount": 9},
          {"plan": "P2", "instalmentId": "C", "kind": "ADVANCE", "state": "CONFIRMED", "amount": 10},
          {"plan": "P3", "instalmentId": "D", "kind": "ADVANCE", "state": "CONFIRMED", "amount": 16},
          {"plan": "P3", "instalmentId": "E", "kind": "FINAL", "state": "CONFIRMED", "amount": 4},
          {"plan": "P4", "instalmentId": "F", "kind": "ADVANCE", "state": "CONFIRMED", "amount": 5}],
       "recoveries": [{"plan": "P2", "state": "OPEN", "received": 2, "forgone": 0, "open": 3},
          {"plan": "P4", "state": "WAIVED", "received": 1, "forgone": 4, "open": 0}]}
      """;

  @Test
  void books_that_are_right_pass() {
    assertEquals(List.of(), rules(BOOKS).against());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "ceiling": 100      | "ceiling": 101      | CEILING: EUR -100.00, not EUR -101.00.
          "free": 35          | "free": 36          | Position free: EUR 36.00, not EUR 35.00.
          "FREE": 35          | "FREE": 34          | FREE: EUR 34.00, not EUR 35.00.
          "RESERVED": 10      | "RESERVED": 11      | RESERVED: EUR 11.00, not EUR 10.00.
          "reserved": 10}]    | "reserved": 11}]    | Position reserved: EUR 10.00, not EUR 11.00.
          "AWARDED": 70       | "AWARDED": 60       | AWARDED: EUR 60.00, not EUR 70.00.
          "awarded": 70       | "awarded": 40       | Position awarded: EUR 40.00, not EUR 70.00.
          "CLOSED": -40       | "CLOSED": -20       | CLOSED: EUR -20.00, not EUR -40.00.
          "DETERMINED": 25    | "DETERMINED": 24    | DETERMINED: EUR 24.00, not EUR 25.00.
          "PAID": 50          | "PAID": 49          | PAID: EUR 49.00, not EUR 50.00.
          "ADVANCED": -46     | "ADVANCED": -50     | ADVANCED: EUR -50.00, not EUR -46.00.
          "advanced": 46      | "advanced": 50      | Position advanced: EUR 50.00, not EUR 46.00.
          "FINAL": -4         | "FINAL": 0          | FINAL: EUR 0.00, not EUR -4.00.
          "RECOVERABLE": -3   | "RECOVERABLE": -7   | RECOVERABLE: EUR -7.00, not EUR -3.00.
          "OVERPAID": 6       | "OVERPAID": 10      | OVERPAID: EUR 10.00, not EUR 6.00.
          "recovered": 3}     | "recovered": 7}     | Position recovered: EUR 7.00, not EUR 3.00.
          "reserved": 30      | "reserved": 14      | P1, paid and awarded: EUR 15.00 above EUR 14.00.
          "amount": 30        | "amount": 31        | P1, what is left and awarded: EUR 31.00 above EUR 30.00.
          "determined": 20    | "determined": 21    | P3, determined and what is left: EUR 21.00 above EUR 20.00.
          "recovered": 1      | "recovered": 2      | P4, to be paid back and paid: EUR 6.00 above EUR 5.00.
          "state": "FAILED"   | "state": "CONFIRMED"| P1, paid: EUR 15.00, not EUR 30.00.
          "received": 2       | "received": 1       | P2, recovered: EUR 2.00, not EUR 1.00.
          "received": 1, "forgone": 4 | "received": 1, "forgone": 3 | P4, forgone: EUR 4.00, not EUR 3.00.
          {"plan": "P2", "state": "OPEN" | {"plan": "P1", "state": "OPEN" | P1, asked back of a grant that stands: EUR 3.00, not EUR 0.00.
          "open": 3           | "open": 2           | P2, kept and determined: EUR 6.00 above EUR 5.00.
          "SETTLED", "amount" | "DETERMINED", "amount" | P3 is DETERMINED with EUR 20.00 of EUR 20.00.
          "DETERMINED", "amount" | "SETTLED", "amount" | P2 is SETTLED with EUR 5.00 of EUR 5.00.
          "state": "FAILED"   | "state": "APPROVED" | Instalment A is paid 2 times.
          """)
  void whatever_is_changed_is_found(String right, String wrong, String told) {
    assertEquals(2, BOOKS.split(java.util.regex.Pattern.quote(right), -1).length, right);
    var against = rules(BOOKS.replace(right, wrong)).against();
    assertTrue(against.contains(told), () -> String.join("\n", against));
  }

  private static MoneyRules rules(String books) {
    var read = Json.read(books.replaceAll(": (-?\\d+)", ": {\"amount\": \"$1.00\"}"));
    Map<String, Euros> balances = new HashMap<>();
    read.path("balances")
        .properties()
        .forEach(account -> balances.put(account.getKey(), Euros.of(account.getValue())));
    return new MoneyRules(
        read.path("position"),
        balances,
        all(read, "claims"),
        all(read, "grants"),
        all(read, "payments"),
        all(read, "recoveries"));
  }

  private static List<JsonNode> all(JsonNode read, String name) {
    return Json.stream(read.path(name)).toList();
  }
}
