package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The rules of the money of a call, as they show from outside: no grant is paid, determined or
/// asked back beyond what it may be, and the books hold what grants, payments and recoveries say,
/// all together.
///
/// @param balances by account, from the entries: credit less debit
record MoneyRules(
    JsonNode position,
    Map<String, Euros> balances,
    List<JsonNode> claims,
    List<JsonNode> grants,
    List<JsonNode> payments,
    List<JsonNode> recoveries) {

  private static final int ATTEMPTS = 20;
  private static final Set<String> UNDER_WAY_OR_PAID = Set.of("PREPARED", "APPROVED", "CONFIRMED");

  /// All of one instant: events that are under way may come in between.
  static Check check(RandomPlay play) {
    for (int attempt = 1; ; attempt++) {
      var entries = IronRules.entries(play);
      var rules = read(play, entries);
      if (IronRules.entries(play).size() == entries.size()) {
        return new Check(
            "The books hold what grants, payments and recoveries say.", rules.against());
      }
      if (attempt == ATTEMPTS) {
        throw new IllegalStateException("The books do not stand still.");
      }
    }
  }

  private static MoneyRules read(RandomPlay play, List<JsonNode> entries) {
    var finance = play.stage().as(Actor.FINANCE);
    var call = "/budget/v1/calls/" + play.call();
    var all = "?limit=100&call=" + play.call();
    Map<String, Euros> balances = new HashMap<>();
    for (var entry : entries) {
      balances.merge(
          entry.path("account").asText(),
          Euros.of(entry.path("credit")).minus(Euros.of(entry.path("debit"))),
          Euros::plus);
    }
    return new MoneyRules(
        finance.get(call + "/position"),
        balances,
        finance.items(call + "/claims?limit=100"),
        finance.items("/budget/v1/grants" + all),
        finance.items("/budget/v1/payments" + all),
        finance.items("/budget/v1/recoveries" + all));
  }

  List<String> against() {
    var against = new ArrayList<String>();
    grants.forEach(grant -> grant(grant, against));
    paidOnce(against);
    var open = in("GRANTED", grants, "amount");
    var closed = in("DETERMINED", grants, "amount").plus(in("SETTLED", grants, "amount"));
    var reserved = in("RESERVED", claims, "reserved");
    var determined = sum(grants, "determined");
    var paid = sum(grants, "paid");
    var recoverable = sum(recoveries, "open");
    var recovered = sum(grants, "recovered");
    var ceiling = Euros.of(position.path("ceiling"));
    var free = ceiling.minus(reserved).minus(open).minus(determined);
    booked("CEILING", "ceiling", Euros.NONE.minus(ceiling), against);
    booked("FREE", "free", free, against);
    booked("RESERVED", "reserved", reserved, against);
    booked("AWARDED", "awarded", open.plus(closed), against);
    booked("DETERMINED", "determined", determined, against);
    booked("PAID", "paid", paid, against);
    booked("ADVANCED", "advanced", Euros.NONE.minus(confirmed("ADVANCE")), against);
    booked("RECOVERABLE", "recoverable", Euros.NONE.minus(recoverable), against);
    booked("RECOVERED", "recovered", Euros.NONE.minus(recovered), against);
    same("CLOSED", balance("CLOSED"), Euros.NONE.minus(closed), against);
    same("FINAL", balance("FINAL"), Euros.NONE.minus(confirmed("FINAL")), against);
    same("OVERPAID", balance("OVERPAID"), recoverable.plus(recovered), against);
    return against;
  }

  /// An account, by its entries and as the position tells it, and what it should be.
  private void booked(String account, String figure, Euros expected, List<String> against) {
    same(account, balance(account), expected, against);
    var debit = Euros.NONE.minus(expected);
    var told = Euros.of(position.path(figure));
    same("Position " + figure, told, debit.isAbove(Euros.NONE) ? debit : expected, against);
  }

  private void grant(JsonNode grant, List<String> against) {
    var plan = grant.path("plan").asText();
    var state = grant.path("state").asText();
    var amount = Euros.of(grant.path("amount"));
    // A change lowers the amount, and leaves what was granted at first and what was paid of that.
    var award = sum(of(plan, claims), "reserved");
    var paid = Euros.of(grant.path("paid"));
    var last = Euros.of(grant.path("determined"));
    var recovered = Euros.of(grant.path("recovered"));
    var forgone = Euros.of(grant.path("forgone"));
    var ofPlan = of(plan, recoveries);
    var recoverable = sum(ofPlan, "open");
    notAbove(plan + ", what is left and awarded", amount, award, against);
    notAbove(plan + ", paid and awarded", paid, award, against);
    notAbove(plan + ", determined and what is left", last, amount, against);
    notAbove(
        plan + ", to be paid back and paid",
        recovered.plus(forgone).plus(recoverable),
        paid,
        against);
    same(plan + ", paid", paid, sum(in("CONFIRMED", of(plan, payments)), "amount"), against);
    same(plan + ", recovered", recovered, sum(ofPlan, "received"), against);
    same(plan + ", forgone", forgone, sum(ofPlan, "forgone"), against);
    if (state.equals("GRANTED")) {
      same(plan + ", asked back of a grant that stands", recoverable, Euros.NONE, against);
    } else {
      var kept = paid.minus(recovered).minus(forgone).minus(recoverable);
      notAbove(plan + ", kept and determined", kept, last, against);
      boolean settled = kept.equals(last) && recoverable.equals(Euros.NONE);
      if (!state.equals("WITHDRAWN") && settled != state.equals("SETTLED")) {
        against.add(plan + " is " + state + " with " + kept + " of " + last + ".");
      }
    }
  }

  /// Whatever number of batches.
  private void paidOnce(List<String> against) {
    Map<String, Integer> times = new HashMap<>();
    payments.stream()
        .filter(payment -> UNDER_WAY_OR_PAID.contains(payment.path("state").asText()))
        .forEach(payment -> times.merge(payment.path("instalmentId").asText(), 1, Integer::sum));
    times.forEach((instalment, count) -> {
      if (count > 1) {
        against.add("Instalment " + instalment + " is paid " + count + " times.");
      }
    });
  }

  private Euros confirmed(String kind) {
    return sum(
        filter(
            payments,
            payment ->
                payment.path("state").asText().equals("CONFIRMED")
                    && payment.path("kind").asText().equals(kind)),
        "amount");
  }

  private Euros balance(String account) {
    return balances.getOrDefault(account, Euros.NONE);
  }

  private static Euros in(String state, List<JsonNode> all, String figure) {
    return sum(in(state, all), figure);
  }

  private static List<JsonNode> in(String state, List<JsonNode> all) {
    return filter(all, each -> each.path("state").asText().equals(state));
  }

  private static List<JsonNode> of(String plan, List<JsonNode> all) {
    return filter(all, each -> each.path("plan").asText().equals(plan));
  }

  private static List<JsonNode> filter(List<JsonNode> all, Predicate<JsonNode> kept) {
    return all.stream().filter(kept).toList();
  }

  private static Euros sum(List<JsonNode> all, String figure) {
    return all.stream().map(each -> Euros.of(each.path(figure))).reduce(Euros.NONE, Euros::plus);
  }

  private static void same(String what, Euros told, Euros expected, List<String> against) {
    if (!told.equals(expected)) {
      against.add(what + ": " + told + ", not " + expected + ".");
    }
  }

  private static void notAbove(String what, Euros amount, Euros most, List<String> against) {
    if (amount.isAbove(most)) {
      against.add(what + ": " + amount + " above " + most + ".");
    }
  }
}
