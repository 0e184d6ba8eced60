package nl.innovatietraineeship.budget.planreview;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.innovatietraineeship.budget.Budgeted;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.planreview.PlainBooks.Setting;
import nl.innovatietraineeship.budget.planreview.Step.Agreed;
import nl.innovatietraineeship.budget.planreview.Step.Awarded;
import nl.innovatietraineeship.budget.planreview.Step.Batched;
import nl.innovatietraineeship.budget.planreview.Step.Changed;
import nl.innovatietraineeship.budget.planreview.Step.Debited;
import nl.innovatietraineeship.budget.planreview.Step.Determined;
import nl.innovatietraineeship.budget.planreview.Step.Established;
import nl.innovatietraineeship.budget.planreview.Step.GrantWithdrawn;
import nl.innovatietraineeship.budget.planreview.Step.Lapsed;
import nl.innovatietraineeship.budget.planreview.Step.PaidBack;
import nl.innovatietraineeship.budget.planreview.Step.Part;
import nl.innovatietraineeship.budget.planreview.Step.Performed;
import nl.innovatietraineeship.budget.planreview.Step.Raised;
import nl.innovatietraineeship.budget.planreview.Step.Ranked;
import nl.innovatietraineeship.budget.planreview.Step.Redelivered;
import nl.innovatietraineeship.budget.planreview.Step.Refused;
import nl.innovatietraineeship.budget.planreview.Step.Renounced;
import nl.innovatietraineeship.budget.planreview.Step.Requested;
import nl.innovatietraineeship.budget.planreview.Step.Returned;
import nl.innovatietraineeship.budget.planreview.Step.Waived;
import nl.innovatietraineeship.budget.planreview.Step.Withdrawn;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Histories;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The service against plain books: whatever comes, in whatever order, and however often, after
/// each step both have written the same journal, have the same on every account, and hold the same
/// for every plan and grant.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class PlainBooksTest {

  private static final int SEEDS = 8;

  /// Later than any day to which a test moves the clock.
  private static final String WAITLIST_UNTIL = "2199-12-31";

  private static final String LATE = "2200-01-01T12:00:00Z";

  /// So long ago that no request for a determination is waited for.
  private static final String OVER = "2020-01-31";

  private static final Api ADMIN = Api.as(Tokens.of("admin", "admin-1"));

  /// Whoever prepared, in the role of who decides.
  private static final Api ALONE =
      Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));

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
    var history = PlainHistory.drawn(seed);
    Histories.hold(seed, history.steps(), steps -> new Play(history.setting()).play(steps));
  }

  /// In the journals that the service is held to.
  @Test
  void every_cause_of_booking_is_among_what_comes() {
    Set<String> missing =
        Arrays.stream(Cause.values())
            .map(Cause::name)
            .collect(Collectors.toCollection(HashSet::new));
    LongStream.rangeClosed(1, SEEDS)
        .mapToObj(PlainHistory::drawn)
        .flatMap(history -> history.books().journal().stream())
        .forEach(booking -> missing.remove(booking.substring(0, booking.indexOf(' '))));
    assertEquals(Set.of(), missing, "never booked");
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
              .with("waitlistUntil", WAITLIST_UNTIL)
              .with(
                  "accountability",
                  Map.of(
                      "showPerformanceFrom",
                      money(setting.performanceFrom()),
                      "showCostsFrom",
                      money(2 * setting.performanceFrom() + 1_000_000))));
      if (setting.over()) {
        call.activeUntil(OVER);
      }
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
        case Performed(int plan, int slot, boolean finished) ->
            perform(plan, slot, finished, letIn);
        case Batched _ -> batch(letIn);
        case Debited(int plan, Part part, boolean paid) ->
            bank(
                plan,
                part,
                paid ? "confirmation" : "failure",
                paid ? Map.of("paidOn", today()) : Map.of("reason", "Closed."),
                letIn);
        case Returned(int plan, Part part) ->
            bank(plan, part, "return", Map.of("returnedOn", today(), "reason", "Closed."), letIn);
        case Requested(int plan) ->
            answered(letIn, OWN.post(grant(plan) + "/determination-request", null));
        case Determined(int plan, long below) -> determine(plan, below, letIn);
        case Changed(int plan, long below) -> change(plan, below, letIn);
        case Renounced(int plan, int kept) ->
            answered(
                letIn,
                OWN.post(
                    grant(plan) + "/renunciation", kept == 0 ? null : Map.of("keptSlots", kept)));
        case GrantWithdrawn(int plan, int kept) -> withdraw(plan, kept, letIn);
        case Agreed(int plan, int debt) -> agree(plan, debt, letIn);
        case PaidBack(int plan, int debt, long cents) ->
            answered(
                letIn,
                FINANCE.post(
                    recovery(plan, debt) + "/receipt",
                    Map.of("receivedOn", today(), "amount", money(cents))));
        case Waived(int plan, int debt, boolean approved) -> waive(plan, debt, approved, letIn);
        case Lapsed(int plan) -> lapse(plan);
      }
    }

    private void deliver(Golden message) {
      messages.add(message);
      call.deliver(message);
    }

    private Golden award(int plan, int more) {
      Golden award = call.award(plan);
      long cents = Long.parseLong(award.payload().at("/amount/amount").asText().replace(".", ""));
      return award
          .with("amount", money(cents + more))
          .with("amountPerSlot", money(setting.perSlot()))
          .with("slots", Math.max(1, (int) (cents / setting.perSlot())));
    }

    /// Placement has slots of grants only.
    private void perform(int plan, int slot, boolean finished, boolean letIn) {
      if (letIn) {
        var _ = finished ? call.graduated(plan, slot) : call.started(plan, slot);
      }
    }

    private void raise(long to, boolean letIn) {
      var asked = Map.of("call", call.reference(), "ceiling", money(to), "reason", "A step.");
      var prepared = FINANCE.post(BASE + "/ceiling-changes", asked);
      answered(letIn, prepared);
      if (letIn) {
        String approval =
            BASE + "/ceiling-changes/" + prepared.jsonPath().getString("id") + "/approval";
        refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, ALONE.post(approval, null));
        done(BOARD.post(approval, null));
      }
    }

    private void batch(boolean letIn) {
      var batch = FINANCE.post(BASE + "/payment-batches", Map.of("call", call.reference()));
      answered(letIn, batch);
      if (letIn) {
        String approval =
            BASE + "/payment-batches/" + batch.jsonPath().getString("id") + "/approval";
        refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, FINANCE.post(approval, null));
        done(CONTROLLER.post(approval, null));
      }
    }

    /// Told of the last payment of a part; where there never was one, the bank has nothing to tell.
    private void bank(int plan, Part part, String what, Map<String, Object> told, boolean letIn) {
      @Nullable String payment =
          Sql.value(
              "select payment.reference from payment join instalment on instalment.id ="
                  + " instalment_id where instalment.reference = '"
                  + call.plan(plan)
                  + "-"
                  + part
                  + "' order by payment.id desc limit 1");
      if (payment == null) {
        assertFalse(letIn, "no payment of " + part);
      } else {
        answered(letIn, FINANCE.post(BASE + "/payments/" + payment + "/" + what, told));
      }
    }

    private void determine(int plan, long below, boolean letIn) {
      long performed = books.grant(plan).map(PlainGrant::performed).orElse(0L);
      var input = new HashMap<String, Object>(Map.of("grant", call.plan(plan) + "-G"));
      if (below > 0 && performed > 0) {
        input.put("amount", money(Math.max(0, performed - below)));
        input.put("ground", "OBLIGATIONS_NOT_MET");
        input.put("reasons", "Nobody supervised.");
        input.put("hearing", Map.of("heardOn", today()));
      }
      decide("/determinations", input, letIn);
    }

    /// The books have it done by now, where it is let in.
    private void change(int plan, long below, boolean letIn) {
      long stands = books.grant(plan).map(PlainGrant::last).orElse(0L);
      decide(
          "/determinations",
          Map.of(
              "grant",
              call.plan(plan) + "-G",
              "amount",
              money(letIn ? stands : Math.max(0, stands - below)),
              "ground",
              "FACTS_NOT_KNOWN",
              "reasons",
              "It was found later.",
              "hearing",
              Map.of("heardOn", today())),
          letIn);
    }

    private void withdraw(int plan, int kept, boolean letIn) {
      var input =
          new HashMap<String, Object>(
              Map.of(
                  "grant",
                  call.plan(plan) + "-G",
                  "ground",
                  "ACTIVITIES_NOT_DONE",
                  "reasons",
                  "No internship started.",
                  "hearing",
                  Map.of("heardOn", today())));
      if (kept > 0) {
        input.put("keptSlots", kept);
      }
      decide("/grant-withdrawals", input, letIn);
    }

    /// Refused when it is prepared, or when it is announced: then it is withdrawn.
    private void decide(String decisions, Map<String, Object> input, boolean letIn) {
      var prepared = FINANCE.post(BASE + decisions, input);
      if (prepared.statusCode() / 100 != 2) {
        answered(letIn, prepared);
        return;
      }
      String decision = BASE + decisions + "/" + prepared.jsonPath().getString("id");
      refused(NOBODY_SIGNS_THEIR_OWN_PREPARATION, ALONE.post(decision + "/signature", null));
      done(BOARD.post(decision + "/signature", null));
      answered(letIn, OFFICER.post(decision + "/announcement", null));
      if (!letIn) {
        done(BOARD.post(decision + "/withdrawal", Map.of("reason", "A payment is under way.")));
      }
    }

    private void agree(int plan, int debt, boolean letIn) {
      long open = books.grant(plan).map(grant -> grant.open(debt)).orElse(0L);
      var next = LocalDate.parse(today()).plusMonths(1);
      var parts = new ArrayList<Map<String, Object>>();
      if (open > 1) {
        parts.add(Map.of("dueOn", next.toString(), "amount", money(open / 2)));
      }
      parts.add(Map.of("dueOn", next.plusMonths(1).toString(), "amount", money(open - open / 2)));
      answered(letIn, FINANCE.post(recovery(plan, debt) + "/plan", Map.of("parts", parts)));
    }

    private void waive(int plan, int debt, boolean approved, boolean letIn) {
      var prepared =
          FINANCE.post(
              BASE + "/recovery-waivers",
              Map.of("recovery", call.plan(plan) + "-R" + debt, "reasons", "It costs more."));
      answered(letIn, prepared);
      if (letIn) {
        String waiver = BASE + "/recovery-waivers/" + prepared.jsonPath().getString("id");
        refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, ALONE.post(waiver + "/approval", null));
        done(
            approved
                ? BOARD.post(waiver + "/approval", null)
                : BOARD.post(waiver + "/rejection", Map.of("reason", "It can pay.")));
      }
    }

    /// As if what is open had been opened five years and a day ago; the clock is looked at again.
    private void lapse(int plan) {
      ToldCall.sql(
          "update recovery set lapses_after = cast('%s' as date) - 1 where state = 'OPEN' and plan = '%s'"
              .formatted(today(), call.plan(plan)));
      var now = done(ADMIN.get(BASE + "/clock")).getString("moment");
      done(ADMIN.put(BASE + "/clock", Map.of("moment", now)));
    }

    private String grant(int plan) {
      return BASE + "/grants/" + call.plan(plan) + "-G";
    }

    private String recovery(int plan, int debt) {
      return BASE + "/recoveries/" + call.plan(plan) + "-R" + debt;
    }

    /// Done, or refused by a rule, or not there: as the plain books have it.
    private void answered(boolean letIn, Response answer) {
      int status = answer.statusCode();
      assertTrue(
          letIn
              ? status / 100 == 2
              : status == 409
                  || status == 404
                  || (status == 400 && answer.asString().contains("There is no ")),
          () -> (letIn ? "expected: done; " : "expected: refused; ") + status + answer.asString());
    }

    /// In the words of the plain books, from what the service wrote.
    private String said() {
      return requireNonNull(
          Sql.value(
              """
              with told as (select * from call where id = '%1$s')
              select concat(
                (select string_agg(concat(cause, ' ', plan, ' ', moved), E'\\n' order by seq)
                  from (select booking.cause, coalesce(cast(right(claim.plan, 3) as int), 0) as plan,
                      greatest(sum(debit), sum(credit)) as moved, min(seq) as seq
                    from booking join entry on booking_id = booking.id left join claim on claim.id = claim_id
                    where booking.call_id = '%1$s' and (claim_id is not null or booking.cause in ('CALL_OPENED', 'CEILING_RAISED'))
                    group by booking.id, claim.id) as movement),
                E'\\n{', (select string_agg(concat(account, '=', balance), ', ' order by account collate "C")
                  from (select account, sum(coalesce(debit, 0) - coalesce(credit, 0)) as balance
                    from entry where call_id = '%1$s' group by account) as added
                  where balance <> 0),
                E'}\\n{', (select string_agg(concat(account, '=', balance), ', ' order by account collate "C")
                  from (values ('CEILING', ceiling), ('RESERVED', -reserved), ('AWARDED', -awarded),
                    ('FREE', reserved + awarded - closed + determined - ceiling),
                    ('CLOSED', closed), ('DETERMINED', -determined), ('ADVANCED', advanced), ('FINAL', final_paid),
                    ('PAID', -paid), ('RECOVERABLE', recoverable), ('OVERPAID', -overpaid),
                    ('RECOVERED', recovered)) as known (account, balance)
                  where balance <> 0),
                format(E'}\\nranking %%s; letters %%s\\n', coalesce(ranking_version, 0),
                  (select count(*) from dead_letter where parked_key = '%1$s')),
                '{', (select string_agg(format('%%s-C%%s=%%s %%s%%s', cast(right(claim.plan, 3) as int),
                    claim.ranking_version, claim.state, coalesce(claim.reserved, 0), money.told),
                    ', ' order by claim.plan, claim.ranking_version)
                  from claim left join lateral (
                    select format(' of %%s in %%s, paid %%s, recovered %%s, forgone %%s, open %%s, final %%s;%%s',
                      g.amount, g.slots, paid, recovered, forgone,
                      coalesce((select sum(amount - received - reversed - r.forgone) from recovery r where grant_id = g.id), 0),
                      case when ended_on is not null then '0' else coalesce(cast(determined as text), 'none') end,
                      (select string_agg(format(' %%s %%s %%s', split_part(i.reference, '-', 3),
                          case when i.state = 'DUE' and exists (
                            select from payment p where p.instalment_id = i.id and p.state = 'APPROVED')
                          then 'UNDER_WAY' else i.state end, i.amount), '' order by i.reference collate "C")
                        from instalment i where i.grant_id = g.id)) as told
                    from awarded_grant g where g.claim_id = claim.id) as money on true
                  where claim.call_id = '%1$s'), '}')
              from told
              """
                  .formatted(call.id())));
    }
  }
}
