package nl.innovatietraineeship.budget.planreview;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.innovatietraineeship.budget.Budgeted;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.planreview.PlainBooks.Setting;
import nl.innovatietraineeship.budget.planreview.PlainBooks.Standing;
import nl.innovatietraineeship.budget.planreview.Step.Awarded;
import nl.innovatietraineeship.budget.planreview.Step.Established;
import nl.innovatietraineeship.budget.planreview.Step.Paid;
import nl.innovatietraineeship.budget.planreview.Step.PaidBack;
import nl.innovatietraineeship.budget.planreview.Step.Raised;
import nl.innovatietraineeship.budget.planreview.Step.Ranked;
import nl.innovatietraineeship.budget.planreview.Step.Redelivered;
import nl.innovatietraineeship.budget.planreview.Step.Refused;
import nl.innovatietraineeship.budget.planreview.Step.Renounced;
import nl.innovatietraineeship.budget.planreview.Step.Withdrawn;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Histories;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The service against plain books: whatever comes, in whatever order, and however often, after
/// each step both have written the same journal and hold the same for every plan.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class PlainBooksTest {

  private static final int SEEDS = 6;
  private static final int STEPS = 40;
  private static final int VERSIONS = 3;

  /// Later than any day to which a test moves the clock.
  private static final String WAITLIST_UNTIL = "2199-12-31";

  private static final String LATE = "2200-01-01T12:00:00Z";

  @Inject EventConsumption consumption;
  @Inject PlanReviewListener listener;

  static LongStream seeds() {
    return Histories.seeds(SEEDS);
  }

  @BeforeEach
  void account() {
    Budgeted.approvedPayee("30GB", "NL91ABNA0417164300");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_comes_the_ledger_says_what_plain_books_say(long seed) {
    var random = new Random(seed);
    var setting = setting(random);
    var history = history(random, setting);
    Histories.hold(seed, history, steps -> new Play(setting).play(steps));
  }

  private static Setting setting(Random random) {
    int plans = 2 + random.nextInt(4);
    var slots = IntStream.range(0, plans).mapToObj(_ -> 1 + random.nextInt(5)).toList();
    long perSlot = 50L + random.nextInt(100);
    long asked = slots.stream().mapToLong(each -> each * perSlot).sum();
    var rankings = new ArrayList<List<Integer>>();
    for (int version = 1; version <= VERSIONS; version++) {
      var order = new ArrayList<>(IntStream.rangeClosed(1, plans).boxed().toList());
      Collections.shuffle(order, random);
      rankings.add(order);
    }
    return new Setting(
        asked * (30L + random.nextInt(60)) / 100,
        any(random, FitPolicy.values()),
        any(random, PartialAward.values()),
        perSlot,
        slots,
        rankings);
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  /// Drawn beside plain books of its own, so that most of it is what could happen.
  private static List<Step> history(Random random, Setting setting) {
    var steps = new ArrayList<Step>();
    var books = new PlainBooks(setting);
    int plans = setting.slots().size();
    while (steps.size() < STEPS) {
      int plan = 1 + random.nextInt(plans);
      int version = 1 + random.nextInt(VERSIONS);
      switch (random.nextInt(14)) {
        case 0, 1 -> ranking(random, setting, version).forEach(step -> add(steps, books, step));
        case 2 -> add(steps, books, new Ranked(version, plan));
        case 3, 4 -> add(steps, books, new Withdrawn(plan, random.nextInt(4) == 0));
        case 5 -> add(steps, books, new Refused(plan, any(random, grounds())));
        case 6, 7 -> {
          if (books.standing(plan).equals(java.util.Optional.of(Standing.RESERVED))
              || random.nextInt(20) == 0) {
            add(steps, books, new Awarded(plan, random.nextInt(20) == 0 ? 1 : 0));
          }
        }
        case 8, 9 -> add(steps, books, new Redelivered(random.nextInt(STEPS)));
        case 10 -> add(steps, books, new Raised(books.ceiling() + random.nextInt(200) - 40));
        case 11 -> add(steps, books, new Renounced(plan));
        case 12 -> add(steps, books, new Paid(random.nextInt(3) > 0));
        default -> add(steps, books, new PaidBack(plan));
      }
    }
    return steps;
  }

  private static void add(List<Step> steps, PlainBooks books, Step step) {
    books.take(step);
    steps.add(step);
  }

  private static String[] grounds() {
    return new String[] {"CEILING", "ASSESSMENT", "BOARD"};
  }

  /// A whole ranking, now and then with a withdrawal in its midst, or with a plan that is missing.
  private static List<Step> ranking(Random random, Setting setting, int version) {
    var steps = new ArrayList<Step>();
    for (int plan : setting.ranking(version)) {
      steps.add(new Ranked(version, plan));
    }
    if (random.nextInt(5) == 0) {
      int at = random.nextInt(steps.size());
      steps.add(at, new Withdrawn(setting.ranking(version).get(at), false));
    }
    if (random.nextInt(30) == 0) {
      steps.removeFirst();
    }
    steps.add(new Established(version));
    return steps;
  }

  /// One history, on a call of its own.
  private final class Play {
    private final Setting setting;
    private final PlainBooks books;
    private final ToldCall call = new ToldCall(consumption, listener);
    private final List<Golden> messages = new ArrayList<>();

    Play(Setting setting) {
      this.setting = setting;
      books = new PlainBooks(setting);
    }

    void play(List<Step> steps) {
      call.deliver(
          call.ofCall("call-opened")
              .with("ceiling", money(setting.ceiling()))
              .with("fitPolicy", setting.policy().name())
              .with("partialAward", setting.partial().name())
              .with("waitlistUntil", WAITLIST_UNTIL));
      for (Step step : steps) {
        boolean letIn = books.take(step);
        take(step, letIn);
        assertEquals(books.toString(), said(), () -> setting + ", after " + step);
        assertTrue(books.free() >= 0, "committed above the ceiling");
      }
      call.watched();
    }

    private void take(Step step, boolean letIn) {
      switch (step) {
        case Ranked(int version, int plan) ->
            deliver(
                call.ofPlan("plan-ranked", plan)
                    .with("rankingVersion", version)
                    .with("rank", setting.ranking(version).indexOf(plan) + 1)
                    .with("amount", money(setting.asked(plan)))
                    .with("amountPerSlot", money(setting.perSlot()))
                    .with("slots", setting.slots().get(plan - 1)));
        case Established(int version) ->
            deliver(
                call.ofCall("ranking-established")
                    .with("rankingVersion", version)
                    .with("count", setting.ranking(version).size()));
        case Withdrawn(int plan, boolean late) -> {
          var withdrawn = call.ofPlan("plan-withdrawn", plan);
          deliver(late ? withdrawn.with("occurredOn", LATE) : withdrawn);
        }
        case Refused(int plan, String ground) -> deliver(call.refusal(plan, ground));
        case Awarded(int plan, int more) -> deliver(award(plan, more));
        case Redelivered(int message) -> {
          if (!messages.isEmpty()) {
            call.deliver(messages.get(message % messages.size()));
          }
        }
        case Raised(long to) -> raise(to, letIn);
        case Renounced(int plan) ->
            answered(
                letIn, OWN.post(BASE + "/grants/" + call.plan(plan) + "-G/renunciation", null));
        case Paid(boolean debited) -> pay(debited, letIn);
        case PaidBack(int plan) -> payBack(plan, letIn);
      }
    }

    private void deliver(Golden message) {
      messages.add(message);
      call.deliver(message);
    }

    private Golden award(int plan, int more) {
      Golden award = call.award(plan);
      long cents = Long.parseLong(award.payload().at("/amount/amount").asText().replace(".", ""));
      return more == 0 ? award : award.with("amount", money(cents + more));
    }

    private void raise(long to, boolean letIn) {
      var asked = Map.of("call", call.reference(), "ceiling", money(to), "reason", "A step.");
      var prepared = FINANCE.post(BASE + "/ceiling-changes", asked);
      answered(letIn, prepared);
      if (letIn) {
        String approval =
            BASE + "/ceiling-changes/" + prepared.jsonPath().getString("id") + "/approval";
        var alone = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
        refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, alone.post(approval, null));
        done(BOARD.post(approval, null));
      }
    }

    private void pay(boolean debited, boolean letIn) {
      var batch = FINANCE.post(BASE + "/payment-batches", Map.of("call", call.reference()));
      answered(letIn, batch);
      if (!letIn) {
        return;
      }
      String approval = BASE + "/payment-batches/" + batch.jsonPath().getString("id") + "/approval";
      refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, FINANCE.post(approval, null));
      done(CONTROLLER.post(approval, null));
      var payments =
          FINANCE
              .get(BASE + "/payments?limit=100&batch=" + batch.jsonPath().getString("reference"))
              .jsonPath();
      var byPlan = new TreeMap<String, String>();
      List<String> plans = payments.getList("items.plan");
      for (int i = 0; i < plans.size(); i++) {
        byPlan.put(plans.get(i), payments.getString("items[" + i + "].reference"));
      }
      for (String payment : byPlan.values()) {
        String path = BASE + "/payments/" + payment;
        done(
            debited
                ? FINANCE.post(path + "/confirmation", Map.of("paidOn", today()))
                : FINANCE.post(path + "/failure", Map.of("reason", "Closed.")));
      }
    }

    private void payBack(int plan, boolean letIn) {
      String recovery = BASE + "/recoveries/" + call.plan(plan) + "-R1";
      long open =
          Long.parseLong(
              requireNonNull(
                  Sql.value(
                      "select coalesce(max(paid), 1) from awarded_grant where plan = '"
                          + call.plan(plan)
                          + "' and paid > 0")));
      answered(
          letIn,
          FINANCE.post(
              recovery + "/receipt", Map.of("receivedOn", today(), "amount", money(open))));
    }

    /// Done, or refused by a rule, or not there: as the plain books have it.
    private void answered(boolean letIn, Response answer) {
      int status = answer.statusCode();
      assertTrue(
          letIn ? status / 100 == 2 : status == 409 || status == 404,
          () -> (letIn ? "expected: done; " : "expected: refused; ") + status + answer.asString());
    }

    /// In the words of the plain books, from what the service wrote.
    private String said() {
      return requireNonNull(
          Sql.value(
              """
              with told as (select * from call where id = '%1$s')
              select concat(
                (select string_agg(concat(booking.cause, ' ', coalesce(cast(right(claim.plan, 3) as int), 0), ' ',
                    (select sum(debit) from entry where booking_id = booking.id)), E'\\n' order by booked_at)
                  from booking left join claim on claim.id = claim_id
                  where booking.call_id = '%1$s'),
                format(E'\\nceiling %%s, reserved %%s, awarded %%s, free %%s; ranking %%s; letters %%s\\n',
                  ceiling, reserved, awarded, ceiling - reserved - awarded + closed - determined,
                  coalesce(ranking_version, 0),
                  (select count(*) from dead_letter where parked_key = '%1$s')),
                '{', (select string_agg(format('%%s-C%%s=%%s %%s', cast(right(claim.plan, 3) as int),
                    claim.ranking_version, claim.state, coalesce(claim.reserved, 0)),
                    ', ' order by plan, claim.ranking_version)
                  from claim where claim.call_id = '%1$s'), '}')
              from told
              """
                  .formatted(call.id())));
    }
  }
}
