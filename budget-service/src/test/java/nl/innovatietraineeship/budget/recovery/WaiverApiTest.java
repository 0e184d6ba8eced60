package nl.innovatietraineeship.budget.recovery;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.approvedPayee;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.moveClockTo;
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.ONLY_WHAT_IS_PREPARED_IS_DECIDED;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECOVERY_HAS_ONE_OPEN_WAIVER;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.ONLY_AN_OPEN_RECOVERY_RECEIVES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.AtOnce;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A recovery ends without its money: waived by two people, or lapsed after five years.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class WaiverApiTest {

  private static final Api ADMIN = Api.as(Tokens.of("admin", "admin-1"));
  private static final String WAIVERS = BASE + "/recovery-waivers";

  private ToldCall call;
  private String recovery;

  /// Of a grant of 6.01 3.00 was paid and 2.00 determined: 1.00 is to be paid back, and 0.40 came
  /// in.
  @BeforeEach
  void recoveries() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .activeUntil("2020-10-31")
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(601)))
            .awarded(1, 200)
            .started(1, 1)
            .graduated(1, 1);
    paid(call.reference());
    String grant = call.plan(1) + "-G";
    done(OWN.post(BASE + "/grants/" + grant + "/determination-request", null));
    String determination =
        BASE
            + "/determinations/"
            + done(FINANCE.post(BASE + "/determinations", Map.of("grant", grant))).getString("id");
    done(BOARD.post(determination + "/signature", null));
    done(OFFICER.post(determination + "/announcement", null));
    recovery = call.plan(1) + "-R1";
    done(receipt(40));
  }

  @Test
  void the_rest_is_waived_by_two_people_and_the_grant_is_settled() {
    String path = WAIVERS + "/" + done(FINANCE.post(WAIVERS, waiver())).getString("reference");
    refused(A_RECOVERY_HAS_ONE_OPEN_WAIVER, CONTROLLER.post(WAIVERS, waiver()));
    assertEquals(1, waiting(BOARD, "RECOVERY_WAIVER_TO_APPROVE"));
    assertEquals(1, waiting(CONTROLLER, "RECOVERY_WAIVER_TO_APPROVE"));
    assertEquals(0, waiting(FINANCE, "RECOVERY_WAIVER_TO_APPROVE"));
    assertEquals(1, waiting(FINANCE, "RECOVERY_TO_PURSUE"));
    var both = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
    refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, both.post(path + "/approval", null));
    String ofCall = " where call_id = '" + call.id() + "'";
    refused(
        "nobody_approves_their_own_preparation",
        "update recovery_waiver set state = 'APPROVED', amount = 60, decided_by = prepared_by,"
            + " decided_at = now()"
            + ofCall);
    refused(
        "a_recovery_has_one_open_waiver",
        "insert into recovery_waiver select gen_random_uuid(), reference || 'x', recovery_id,"
            + " grant_id, call_id, call, plan_id, plan, brin, reasons, amount, state, prepared_by,"
            + " prepared_at, decided_by, decided_at, rejected_because, 0 from recovery_waiver"
            + ofCall);
    refused(
        "a_recovery_is_waived_by_two_people",
        "with as_much as (update awarded_grant set forgone = 60"
            + ofCall
            + ") update recovery set forgone = 60, state = 'WAIVED', ended_on = opened_on"
            + ofCall);

    var waived = done(BOARD.post(path + "/approval", null));
    assertEquals("0.60", waived.getString("amount.amount"));
    refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, CONTROLLER.post(path + "/approval", null));
    assertEquals("WAIVED", read("state"));
    forgone("WAIVED");
    refused(ONLY_AN_OPEN_RECOVERY_RECEIVES, FINANCE.post(WAIVERS, waiver()));
    refused(
        "a_grant_adds_up",
        "update awarded_grant set forgone = forgone - 1 where call_id = '" + call.id() + "'");
  }

  /// What both ends share: the books balance, the grant is settled, and nothing is asked any more.
  private void forgone(String cause) {
    var lowered = call.last("recovery-lowered");
    assertEquals(List.of(), Contract.errors("recovery-lowered", lowered));
    assertEquals(cause, lowered.path("cause").asText());
    assertEquals("0.60", lowered.at("/amount/amount").asText());
    assertEquals("0.00", lowered.at("/open/amount").asText());
    assertEquals("SETTLED", call.watched().state(1));
    var settled = call.last("grant-settled");
    assertEquals(List.of(), Contract.errors("grant-settled", settled));
    assertEquals("0.60", settled.at("/forgone/amount").asText());
    assertEquals("0.40", settled.at("/recovered/amount").asText());
    assertEquals(
        List.of("3.00", "0.00", "0.40", "2.00"),
        figures("paid", "recoverable", "recovered", "determined"));
    assertEquals(List.of("0.00", "0.40", "0.40"), balances("RECOVERABLE", "OVERPAID", "RECOVERED"));
    refused(ONLY_AN_OPEN_RECOVERY_RECEIVES, receipt(1));
    String payment =
        FINANCE.get(BASE + "/payments?plan=" + call.plan(1)).jsonPath().getString("items[0].id");
    refused(
        A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT,
        FINANCE.post(
            BASE + "/payments/" + payment + "/return",
            Map.of("returnedOn", today(), "reason", "Closed.")));
    assertEquals(0, waiting(FINANCE, "RECOVERY_TO_PURSUE"));
    assertEquals(0, waiting(BOARD, "RECOVERY_WAIVER_TO_APPROVE"));
  }

  @Test
  void what_is_open_after_five_years_lapses_once() {
    done(FINANCE.post(WAIVERS, waiver()));
    String where = " where call_id = '" + call.id() + "'";
    String last = LocalDate.parse(today()).minusDays(1).toString();
    String now = moment();
    moveClockTo(now);
    assertEquals("OPEN", read("state"));
    refused(
        "a_recovery_lapses_after_its_term",
        "update recovery set forgone = 60, state = 'LAPSED', ended_on = lapses_after" + where);
    // As if it had been opened five years and a day ago.
    ToldCall.sql("update recovery set lapses_after = '" + last + "'" + where);
    Callable<Response> look = () -> ADMIN.put(BASE + "/clock", Map.of("moment", now));
    assertEquals(List.of(200, 200, 200), AtOnce.codes(AtOnce.all(List.of(look, look, look))));
    assertEquals("LAPSED", read("state"));
    assertEquals(today(), read("endedOn"));
    forgone("LAPSED");
    assertEquals(
        1, call.told().stream().filter(told -> told.startsWith("recovery-lowered")).count());
  }

  @Test
  void a_waiver_that_is_rejected_leaves_the_recovery_open_and_one_that_comes_too_late_too() {
    String first = WAIVERS + "/" + done(FINANCE.post(WAIVERS, waiver())).getString("id");
    done(FINANCE.post(first + "/rejection", Map.of("reason", "It can pay.")));
    assertEquals("OPEN", read("state"));
    String second = WAIVERS + "/" + done(FINANCE.post(WAIVERS, waiver())).getString("id");
    done(receipt(60));
    refused(ONLY_AN_OPEN_RECOVERY_RECEIVES, BOARD.post(second + "/approval", null));
    assertEquals(0, waiting(BOARD, "RECOVERY_WAIVER_TO_APPROVE"));
    assertEquals("RECEIVED", read("state"));
    done(BOARD.post(second + "/rejection", Map.of("reason", "It has paid.")));
    assertEquals(2, items(OFFICER, "?state=REJECTED&call=" + call.reference()));
    assertEquals(0, items(OFFICER, "?state=APPROVED&call=" + call.reference()));
  }

  @Test
  void each_step_is_for_its_own_role() {
    for (Api other : List.of(BOARD, OFFICER, OWN)) {
      assertEquals(403, other.post(WAIVERS, waiver()).statusCode());
    }
    String path = WAIVERS + "/" + done(FINANCE.post(WAIVERS, waiver())).getString("id");
    for (Api other : List.of(OFFICER, OWN)) {
      assertEquals(403, other.post(path + "/approval", null).statusCode());
    }
    assertEquals(200, OFFICER.get(path).statusCode());
    assertEquals(403, OWN.get(path).statusCode());
    assertEquals(403, OWN.get(WAIVERS).statusCode());
    assertEquals(404, FINANCE.get(WAIVERS + "/XX99-001-R1-W1").statusCode());
    assertEquals(
        400, FINANCE.post(WAIVERS, Map.of("recovery", "XX", "reasons", "Why.")).statusCode());
    assertEquals(400, FINANCE.post(WAIVERS, Map.of("recovery", recovery)).statusCode());
  }

  private Map<String, Object> waiver() {
    return Map.of("recovery", recovery, "reasons", "Recovery costs more than it brings.");
  }

  private Response receipt(long cents) {
    return FINANCE.post(
        BASE + "/recoveries/" + recovery + "/receipt",
        Map.of("receivedOn", today(), "amount", money(cents)));
  }

  private @Nullable String read(String field) {
    return done(OWN.get(BASE + "/recoveries/" + recovery)).getString(field);
  }

  private static String moment() {
    return done(ADMIN.get(BASE + "/clock")).getString("moment");
  }

  private int waiting(Api caller, String kind) {
    return caller
        .get(BASE + "/worklist?limit=200&kind=" + kind)
        .jsonPath()
        .getList("items.findAll { it.call == '" + call.reference() + "' }")
        .size();
  }

  private static int items(Api caller, String query) {
    return caller.get(WAIVERS + query).jsonPath().getList("items").size();
  }

  private List<String> figures(String... names) {
    var position = FINANCE.get(BASE + "/calls/" + call.reference() + "/position").jsonPath();
    return Arrays.stream(names).map(name -> position.getString(name + ".amount")).toList();
  }

  /// From the entries alone, whichever side an account stands on.
  private List<String> balances(String... accounts) {
    var balance = FINANCE.get(BASE + "/calls/" + call.reference() + "/trial-balance").jsonPath();
    return Arrays.stream(accounts)
        .map(account -> {
          String found = "accounts.find { it.account == '" + account + "' }";
          return Stream.of(".debit.amount", ".credit.amount")
              .map(side -> balance.getString(found + side))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("0.00");
        })
        .toList();
  }
}
