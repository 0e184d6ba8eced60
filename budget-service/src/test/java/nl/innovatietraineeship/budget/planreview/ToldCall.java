package nl.innovatietraineeship.budget.planreview;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.placement.FromPlacement;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Sql;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A call as plan-review tells it: each word delivers the golden message of that name, changed only
/// where the case wants it, the way that Kafka would.
public final class ToldCall {

  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final JsonMapper JSON = new JsonMapper();

  private final @Nullable EventConsumption consumption;
  private final @Nullable PlanReviewListener listener;
  private final UUID id = UUID.randomUUID();
  private final String reference;
  private final Map<String, UUID> plans = new LinkedHashMap<>();
  private PartialAward partial = PartialAward.NONE;
  private int internshipShare = 100;
  private int employmentShare;
  private long performanceFrom = 2_500_000;
  private long costsFrom = 12_500_000;
  private String brin = "30GB";
  private @Nullable String activitiesUntil;

  /// Its messages go through the listener of the running service.
  public static ToldCall anew() {
    return new ToldCall(
        CDI.current().select(EventConsumption.class).get(),
        CDI.current().select(PlanReviewListener.class).get());
  }

  /// A call whose messages the test sends itself.
  ToldCall() {
    this(null, null);
  }

  ToldCall(@Nullable EventConsumption consumption, @Nullable PlanReviewListener listener) {
    this.consumption = consumption;
    this.listener = listener;
    int number = CALLS.getAndIncrement();
    this.reference = "T" + (char) ('A' + number / 100) + "%02d".formatted(number % 100);
  }

  public UUID id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String plan(int number) {
    return reference + "-%03d".formatted(number);
  }

  public UUID planId(int number) {
    return plans.computeIfAbsent(plan(number), any -> UUID.randomUUID());
  }

  public ToldCall opened(Money ceiling, FitPolicy policy) {
    return deliver(
        ofCall("call-opened")
            .with("ceiling", Map.of("amount", ceiling.amount(), "currency", "EUR"))
            .with("fitPolicy", policy.name())
            .with("partialAward", partial.name())
            .with(
                "performanceShares",
                Map.of("internship", internshipShare, "employment", employmentShare))
            .with(
                "accountability",
                Map.of(
                    "showPerformanceFrom",
                    Map.of("amount", new Money(performanceFrom).amount(), "currency", "EUR"),
                    "showCostsFrom",
                    Map.of("amount", new Money(costsFrom).amount(), "currency", "EUR"))));
  }

  /// Grants from this are no fixed sum.
  public ToldCall showingPerformanceFrom(long cents) {
    performanceFrom = cents;
    return this;
  }

  /// Grants from this are accounted for by their costs too.
  public ToldCall showingCostsFrom(long cents) {
    costsFrom = cents;
    return this;
  }

  /// The activities of its grants are until this day.
  public ToldCall activeUntil(String day) {
    activitiesUntil = day;
    return this;
  }

  /// Its plans are of this institution.
  public ToldCall of(String institution) {
    brin = institution;
    return this;
  }

  public ToldCall earning(int byInternship, int byEmployment) {
    internshipShare = byInternship;
    employmentShare = byEmployment;
    return this;
  }

  public ToldCall inPart(PartialAward award) {
    partial = award;
    return this;
  }

  public ToldCall ranked(int version, int rank, int plan, Money asked) {
    return ranked(version, rank, plan, asked, asked);
  }

  private ToldCall ranked(int version, int rank, int plan, Money asked, Money perSlot) {
    return deliver(
        ofPlan("plan-ranked", plan)
            .with("rankingVersion", version)
            .with("rank", rank)
            .with("amount", Map.of("amount", asked.amount(), "currency", "EUR"))
            .with("amountPerSlot", Map.of("amount", perSlot.amount(), "currency", "EUR"))
            .with("slots", (int) (asked.cents() / perSlot.cents())));
  }

  public ToldCall established(int version, int count) {
    return deliver(
        ofCall("ranking-established").with("rankingVersion", version).with("count", count));
  }

  /// Plans 1, 2, ... in that rank order, served at once.
  public ToldCall allocated(List<Money> asked) {
    for (int i = 0; i < asked.size(); i++) {
      ranked(1, i + 1, i + 1, asked.get(i));
    }
    return established(1, asked.size());
  }

  public ToldCall allocated(List<Money> asked, long centsPerSlot) {
    for (int i = 0; i < asked.size(); i++) {
      ranked(1, i + 1, i + 1, asked.get(i), new Money(centsPerSlot));
    }
    return established(1, asked.size());
  }

  public ToldCall awarded(int plan) {
    return deliver(award(plan));
  }

  /// The award of what is reserved now.
  public Golden award(int plan) {
    String where = " from claim where plan = '" + plan(plan) + "' and reserved is not null";
    String cents = Sql.value("select reserved" + where + " order by ranking_version desc");
    var money =
        Map.of(
            "amount",
            new Money(cents == null ? 1 : Long.parseLong(cents)).amount(),
            "currency",
            "EUR");
    String reservation =
        Sql.value("select reservation_id" + where + " order by ranking_version desc");
    Golden award =
        ofPlan("plan-decision-announced", plan)
            .with("reservationId", reservation == null ? UUID.randomUUID().toString() : reservation)
            .with("amount", money)
            .with("amountPerSlot", money)
            .with("slots", 1);
    return activitiesUntil == null ? award : award.with("activitiesUntil", activitiesUntil);
  }

  /// The award of what is reserved now, with the slots that it pays.
  public ToldCall awarded(int plan, long centsPerSlot) {
    Golden award = award(plan);
    long cents = Long.parseLong(award.payload().at("/amount/amount").asText().replace(".", ""));
    return deliver(
        award
            .with(
                "amountPerSlot",
                Map.of("amount", new Money(centsPerSlot).amount(), "currency", "EUR"))
            .with("slots", (int) (cents / centsPerSlot)));
  }

  public ToldCall started(int plan, int slot) {
    return placed("internship-started", plan, slot, Map.of("startedOn", "2021-03-01"));
  }

  public ToldCall graduated(int plan, int slot) {
    return placed("internship-graduated", plan, slot, Map.of("graduatedOn", "2021-08-31"));
  }

  public ToldCall completed(int plan, int slot) {
    return placed("traineeship-completed", plan, slot, Map.of("completedOn", "2022-09-01"));
  }

  /// As placement tells it: on the golden message of a start, which names every slot's traineeship.
  private ToldCall placed(String type, int plan, int slot, Map<String, String> facts) {
    Golden told =
        ofCall("internship-started", planId(plan).toString())
            .with("planId", planId(plan).toString())
            .with("plan", plan(plan))
            .with("traineeshipId", UUID.randomUUID().toString())
            .with("traineeship", plan(plan) + "-%02d".formatted(slot))
            .with("slotNo", slot);
    facts.forEach(told.payload()::put);
    var received = record(told, "nl.innovatietraineeship." + type + ".v1");
    FromPlacement.deliver(received);
    return this;
  }

  private Golden ofCall(String type, String key) {
    return ofCall(type).keyed(key);
  }

  public ToldCall refused(int plan, String ground) {
    return deliver(refusal(plan, ground));
  }

  public Golden refusal(int plan, String ground) {
    Golden refusal = ofPlan("plan-decision-announced", plan).with("outcome", "REFUSED");
    refusal.payload().remove(List.of("reservationId", "startBefore", "activitiesUntil"));
    refusal.payload().put("ground", ground);
    return refusal;
  }

  public ToldCall setAside(int plan) {
    Golden aside = ofPlan("plan-decision-announced", plan).with("outcome", "SET_ASIDE");
    aside.payload().remove(List.of("reservationId", "startBefore", "activitiesUntil"));
    return deliver(aside);
  }

  public ToldCall withdrawn(int plan) {
    return deliver(ofPlan("plan-withdrawn", plan));
  }

  public ToldCall withdrawn(int plan, String moment) {
    return deliver(ofPlan("plan-withdrawn", plan).with("occurredOn", moment));
  }

  public ToldCall waitingListEnded(String moment) {
    return deliver(ofCall("waiting-list-ended").with("occurredOn", moment));
  }

  public Golden ofCall(String type) {
    return Golden.of(type)
        .keyed(id.toString())
        .with("callId", id.toString())
        .with("call", reference);
  }

  public Golden ofPlan(String type, int plan) {
    return ofCall(type)
        .with("planId", planId(plan).toString())
        .with("plan", plan(plan))
        .with("brin", brin);
  }

  /// As Kafka does: the record goes through the inbox, in a transaction of its own.
  public ToldCall deliver(Golden message) {
    requireNonNull(consumption).accept(record(message, message.type()), requireNonNull(listener));
    return this;
  }

  private static ConsumerRecord<String, byte[]> record(Golden message, String type) {
    var received =
        new ConsumerRecord<String, byte[]>(
            "told",
            0,
            0,
            message.key(),
            message.payload().toString().getBytes(StandardCharsets.UTF_8));
    message
        .headers()
        .forEach((name, value) -> {
          String told = name.equals("ce_type") ? type : value;
          received.headers().add(name, told.getBytes(StandardCharsets.UTF_8));
        });
    return received;
  }

  /// The state of a plan's newest claim.
  public String state(int plan) {
    return value(
        "select state from claim where plan = '"
            + plan(plan)
            + "' order by ranking_version desc limit 1");
  }

  /// What a plan has reserved, in cents.
  public String reserved(int plan) {
    return value("select coalesce(reserved, 0) from claim where plan = '" + plan(plan) + "'");
  }

  public Money reserved() {
    return new Money(Long.parseLong(value("select reserved from call where id = '" + id + "'")));
  }

  public Money awarded() {
    return new Money(Long.parseLong(value("select awarded from call where id = '" + id + "'")));
  }

  public Money free() {
    return new Money(
        Long.parseLong(
            value(
                "select ceiling - reserved - awarded + closed - determined from call where id = '"
                    + id
                    + "'")));
  }

  /// The reason of the last absorbed event.
  public String absorbed() {
    return value(
        "select reason from absorbed_event where call_id = '" + id + "' order by id desc limit 1");
  }

  /// The reason of the dead letter that parks this call.
  public String parkedBecause() {
    return value(
        "select reason from dead_letter where state = 'FAILED' and parked_key = '" + id + "'");
  }

  /// Events of this call in the outbox, in their order: `reservation-made 001`.
  public List<String> told() {
    var told = new ArrayList<String>();
    for (JsonNode event : events()) {
      told.add(event.path("t").asText() + " " + event.path("s").asText());
    }
    return told;
  }

  private JsonNode events() {
    try {
      return JSON.readTree(
          value(
              "select coalesce(json_agg(json_build_object('t', split_part(type, '.', 3), 's',"
                  + " right(subject, 3)) order by seq), '[]') from outbox where key = '"
                  + id
                  + "'"));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /// The payload of the last event of a type.
  public JsonNode last(String type) {
    try {
      return JSON.readTree(
          value(
              "select payload from outbox where key = '"
                  + id
                  + "' and type like '%."
                  + type
                  + ".v1' order by seq desc limit 1"));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /// The watcher, after each step: the ceiling holds, the ledger balances, and the balance of the
  /// call, its claims and its grants say the same.
  public ToldCall watched() {
    String broken =
        Sql.value(
            """
            with told as (select * from call where id = '%s')
            select 'ceiling' from told where reserved + awarded - closed + determined > ceiling
            union all select 'booking' from entry where call_id in (select id from told)
              group by booking_id having sum(coalesce(debit, 0) - coalesce(credit, 0)) <> 0
            union all select 'reserved' from told where reserved <> (
              select coalesce(sum(reserved), 0) from claim
              where call_id = told.id and state = 'RESERVED')
            union all select 'awarded' from told where awarded <> (
              select coalesce(sum(amount), 0) from awarded_grant where call_id = told.id
                and claim_id in (select id from claim where state <> 'WITHDRAWN'))
            union all select 'free' from told where ceiling - reserved - awarded + closed - determined <> (
              select coalesce(sum(coalesce(credit, 0) - coalesce(debit, 0)), 0) from entry
              where call_id = told.id and account = 'FREE')
            """
                .formatted(id));
    if (broken != null) {
      throw new AssertionError("broken: " + broken);
    }
    return this;
  }

  private static String value(String query) {
    String found = Sql.value(query);
    return found == null ? "none" : found;
  }

  /// Runs SQL beneath the service.
  public static void sql(String statement) {
    try {
      Sql.run(statement);
    } catch (SQLException e) {
      throw new AssertionError(statement, e);
    }
  }
}
