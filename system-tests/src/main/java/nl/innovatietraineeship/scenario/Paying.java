package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is due is paid in batches: prepared by one, approved by another, confirmed by the bank.
record Paying(Stage stage) {

  /// Accounts of the banks' test range: each institution has one.
  private static final String BANK = "INGB";

  /// A letter counts as a digit from 10 on.
  private static final int LETTERS_TOO = 36;

  private static final int CHECK_BASE = 97;
  private static final int CHECK_TOP = 98;

  private static final Actor OTHER_FINANCE = new Actor("finance-2", "finance", java.util.Map.of());

  /// Every institution with a grant has its account, by two people.
  void registerPayees() {
    var awarded = stage.in("AWARDED");
    registerPayees(awarded);
    stage
        .narration()
        .line(
            "%d accounts are registered, each by two people of finance.".formatted(awarded.size()));
  }

  void registerPayees(List<PlanFigures> plans) {
    Parallel.each(plans, plan -> payee(plan, plan.number()));
  }

  private JsonNode payee(PlanFigures plan, int account) {
    var brin = plan.hogeschool().brin();
    var iban = iban(account);
    var known =
        stage.as(Actor.FINANCE).items("/budget/v1/payees?brin=" + brin + "&limit=100").stream()
            .filter(payee -> payee.path("iban").asText().equals(iban))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    var proposed =
        stage.as(Actor.FINANCE).post("/budget/v1/payees", Json.object("brin", brin, "iban", iban));
    return stage
        .as(OTHER_FINANCE)
        .post("/budget/v1/payees/" + proposed.path("id").asText() + "/approval");
  }

  /// With its check digits: ISO 13616, mod 97.
  private static String iban(int account) {
    var bban = BANK + String.format(java.util.Locale.ROOT, "%010d", 1_000_000 + account);
    var digits = new StringBuilder();
    (bban + "NL00").chars().forEach(each -> digits.append(Character.digit(each, LETTERS_TOO)));
    int rest =
        new java.math.BigInteger(digits.toString())
            .mod(java.math.BigInteger.valueOf(CHECK_BASE))
            .intValue();
    return String.format(java.util.Locale.ROOT, "NL%02d%s", CHECK_TOP - rest, bban);
  }

  /// Pays everything that is due today.
  ///
  /// @param failing the plan whose payment the bank does not make, for its account was closed
  void pay(LocalDate today, List<PlanFigures> failing) {
    var batch =
        stage
            .as(Actor.FINANCE)
            .post("/budget/v1/payment-batches", Json.object("call", stage.call().reference()));
    var reference = batch.path("reference").asText();
    stage
        .as(Actor.BOARD)
        .post("/budget/v1/payment-batches/" + batch.path("id").asText() + "/approval");
    var payments =
        stage.as(Actor.FINANCE).items("/budget/v1/payments?batch=" + reference + "&limit=100");
    var failed = failing.stream().map(stage::reference).toList();
    var told = new ArrayList<String>();
    Parallel.each(payments, payment -> settle(payment, failed, today));
    payments.stream()
        .map(payment -> payment.path("plan").asText())
        .filter(failed::contains)
        .forEach(told::add);
    stage
        .narration()
        .line(
            "Batch %s pays %s in %d payments; %s."
                .formatted(
                    reference,
                    Euros.of(batch.path("total")),
                    payments.size(),
                    told.isEmpty()
                        ? "all are confirmed"
                        : "that of " + String.join(", ", told) + " failed"));
  }

  private JsonNode settle(JsonNode payment, List<String> failing, LocalDate today) {
    var address = "/budget/v1/payments/" + payment.path("id").asText();
    return failing.contains(payment.path("plan").asText())
        ? stage
            .as(Actor.FINANCE)
            .post(address + "/failure", Json.object("reason", "The account is closed."))
        : stage
            .as(Actor.FINANCE)
            .post(address + "/confirmation", Json.object("paidOn", today.toString()));
  }

  /// Half of what is awarded; one payment fails, and is made anew to another account.
  void first() {
    var moment = stage.calendar().firstPayment();
    stage.chapter(moment, "the first advances are paid");
    registerPayees();
    var unlucky = stage.only(PlanFigures.Part.REPAIRED);
    pay(moment.toLocalDate(), List.of(unlucky));
    payee(unlucky, CallFigures.MOST_SLOTS * unlucky.number());
    stage
        .narration()
        .line("%s gets another account, by two people again.".formatted(stage.name(unlucky)));
    pay(moment.toLocalDate(), List.of());
  }

  /// A part more, when half of the slots have started.
  void second() {
    var moment = stage.calendar().secondPayment();
    stage.chapter(moment, "half of the slots have started: the second advances are paid");
    awaitDue(stage.in("AWARDED").size());
    pay(moment.toLocalDate(), List.of());
  }

  /// The starts come to budget as events.
  void awaitDue(int instalments) {
    Patience.await(
        instalments + " instalments to be due",
        Stage.EVENTS_WITHIN,
        () ->
            stage
                .as(Actor.FINANCE)
                .items(
                    "/budget/v1/instalments?call="
                        + stage.call().reference()
                        + "&state=DUE&limit=100")
                .size(),
        due -> due == instalments);
  }
}
