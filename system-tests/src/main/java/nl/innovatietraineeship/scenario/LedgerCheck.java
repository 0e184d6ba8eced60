package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ledger, added up entry by entry, against the ceiling.
final class LedgerCheck {
  /// The account on which grants are credited.
  private static final String AWARDED = "AWARDED";

  private LedgerCheck() {}

  static Check ledger(Outcome outcome) {
    var against = new ArrayList<String>();
    var awarded = on(AWARDED, outcome.entries());
    balance(outcome.entries(), against);
    var position = outcome.position();
    var committed = Euros.of(position.path("reserved")).plus(Euros.of(position.path("awarded")));
    var ceiling = Euros.of(position.path("ceiling"));
    if (!ceiling.equals(CallFigures.RAISED_CEILING)) {
      against.add("The ceiling is " + ceiling + ".");
    }
    if (awarded.isAbove(ceiling) || committed.isAbove(ceiling)) {
      against.add("Awarded " + awarded + ", committed " + committed + ", ceiling " + ceiling + ".");
    }
    if (!awarded.equals(outcome.grantedTogether())) {
      against.add("Entries say " + awarded + ", grants " + outcome.grantedTogether() + ".");
    }
    var determined = outcome.together("determined");
    if (!Euros.of(position.path("free")).equals(ceiling.minus(determined))) {
      against.add("Free is " + Euros.of(position.path("free")) + ", not what is left.");
    }
    settled(outcome, determined, against);
    return new Check(
        "The ledger balances, below the ceiling of "
            + ceiling
            + ": awarded "
            + awarded
            + ", determined "
            + determined
            + ", which is what was paid and not paid back.",
        against);
  }

  /// To the last cent: what was paid, less what was paid back or forgone, is what was determined.
  private static void settled(Outcome outcome, Euros determined, List<String> against) {
    var position = outcome.position();
    var kept =
        Euros.of(position.path("paid"))
            .minus(Euros.of(position.path("recovered")))
            .minus(outcome.together("forgone"));
    if (!kept.equals(determined)) {
      against.add("Paid and not recovered is " + kept + ", determined " + determined + ".");
    }
    if (!Euros.of(position.path("recoverable")).equals(Euros.NONE)) {
      against.add("Still to be paid back: " + Euros.of(position.path("recoverable")) + ".");
    }
  }

  /// Every booking has as much debit as credit.
  static void balance(List<JsonNode> entries, List<String> against) {
    Map<String, Euros> byBooking = new HashMap<>();
    for (var entry : entries) {
      byBooking.merge(
          entry.path("bookingId").asText(), debit(entry).minus(credit(entry)), Euros::plus);
    }
    byBooking.forEach((booking, rest) -> {
      if (!rest.equals(Euros.NONE)) {
        against.add("Booking " + booking + " is out by " + rest + ".");
      }
    });
  }

  private static Euros on(String account, List<JsonNode> entries) {
    return entries.stream()
        .filter(entry -> entry.path("account").asText().equals(account))
        .map(entry -> credit(entry).minus(debit(entry)))
        .reduce(Euros.NONE, Euros::plus);
  }

  private static Euros debit(JsonNode entry) {
    return Euros.of(entry.path("debit"));
  }

  private static Euros credit(JsonNode entry) {
    return Euros.of(entry.path("credit"));
  }
}
