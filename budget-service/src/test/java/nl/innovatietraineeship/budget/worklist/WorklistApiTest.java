package nl.innovatietraineeship.budget.worklist;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OTHER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.approvedPayee;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What waits for whom, in the order in which it came.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class WorklistApiTest {

  /// Before the clock of the tests.
  private static final String ACTIVITIES_UNTIL = "2020-10-31";

  private ToldCall call;

  /// Plan 1 is granted 6.00 and its advance of 3.00 due.
  @BeforeEach
  void grants() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .activeUntil(ACTIVITIES_UNTIL)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)))
            .awarded(1, 200);
    // The award of the golden message is later than the clock of the tests may stand.
    ToldCall.sql("update instalment set due_on = '2020-11-02' where call_id = '" + call.id() + "'");
  }

  @Test
  void what_is_due_waits_for_finance_and_then_each_step_for_its_own_people() {
    assertEquals(List.of("INSTALMENT_TO_PAY " + call.plan(1) + "-A1"), waiting(FINANCE));
    assertEquals(List.of(), waiting(BOARD));
    var item = items(FINANCE).getFirst();
    assertEquals("2021-03-12", item.get("due"));
    assertEquals("2020-11-02", item.get("since"));

    var batch = done(FINANCE.post(BASE + "/payment-batches", Map.of("call", call.reference())));
    String reference = batch.getString("reference");
    assertEquals(List.of(), waiting(FINANCE));
    assertEquals(List.of("BATCH_TO_APPROVE " + reference), waiting(CONTROLLER));
    assertEquals(List.of("BATCH_TO_APPROVE " + reference), waiting(BOARD));
    done(BOARD.post(BASE + "/payment-batches/" + reference + "/approval", null));
    assertEquals(List.of("PAYMENT_TO_CONFIRM " + reference + "-001"), waiting(FINANCE));
    assertEquals(List.of(), waiting(BOARD));
    done(
        FINANCE.post(
            BASE + "/payments/" + reference + "-001/confirmation", Map.of("paidOn", today())));
    assertEquals(List.of(), waiting(FINANCE));
  }

  @Test
  void what_is_suspended_waits_for_nobody_and_is_as_much_later_due() {
    ToldCall.sql(
        "update instalment set pay_before = '2020-12-14' where call_id = '" + call.id() + "'");
    String suspensions = BASE + "/payment-suspensions";
    var suspicion =
        Map.of(
            "grant",
            call.plan(1) + "-G",
            "ground",
            "WRONG_INFORMATION",
            "reason",
            "A doubt.",
            // Five days behind the day on which it is due: six weeks and five days end on a
            // Saturday.
            "until",
            "2020-11-07");
    var suspended = done(FINANCE.post(suspensions, suspicion));
    assertEquals(List.of(), waiting(FINANCE));
    var instalments = BASE + "/instalments?plan=" + call.plan(1);
    assertEquals("2020-12-21", FINANCE.get(instalments).jsonPath().get("items[0].payBefore"));
    String path = suspensions + "/" + suspended.getString("reference");
    done(FINANCE.post(path + "/lifting", null));
    var item = items(FINANCE).getFirst();
    assertEquals("2020-11-02", item.get("since"));
    assertEquals("2020-12-14", item.get("due"));
    var batch = done(FINANCE.post(BASE + "/payment-batches", Map.of("call", call.reference())));
    assertEquals("2020-12-14", items(CONTROLLER).getFirst().get("due"));
    done(BOARD.post(BASE + "/payment-batches/" + batch.getString("id") + "/approval", null));
    done(FINANCE.post(suspensions, suspicion));
    assertEquals("2020-12-21", items(FINANCE).getFirst().get("due"));
  }

  @Test
  void a_payment_that_the_bank_was_told_of_says_that_its_grant_is_suspended_since() {
    var batch = done(FINANCE.post(BASE + "/payment-batches", Map.of("call", call.reference())));
    done(BOARD.post(BASE + "/payment-batches/" + batch.getString("id") + "/approval", null));
    assertNull(items(FINANCE).getFirst().get("suspendedUntil"));
    String suspensions = BASE + "/payment-suspensions";
    var told =
        Map.of("grant", call.plan(1) + "-G", "ground", "WRONG_INFORMATION", "reason", "Doubt.");
    var suspended = done(FINANCE.post(suspensions, told));
    var item = items(FINANCE).getFirst();
    assertEquals("PAYMENT_TO_CONFIRM", item.get("kind"));
    assertEquals(suspended.getString("until"), item.get("suspendedUntil"));
    done(FINANCE.post(suspensions + "/" + suspended.getString("id") + "/lifting", null));
    assertNull(items(FINANCE).getFirst().get("suspendedUntil"));
  }

  @Test
  void a_request_waits_for_finance_then_for_the_board_then_for_whoever_announces() {
    paid(call.reference());
    String grant = call.plan(1) + "-G";
    assertEquals(List.of("DETERMINATION_TO_REQUEST " + grant), waiting(OWN));
    assertEquals("2020-11-01", items(OWN).getFirst().get("since"));
    assertEquals("2021-01-30", items(OWN).getFirst().get("due"));
    assertEquals(List.of(), waiting(OTHER));
    done(OWN.post(BASE + "/grants/" + grant + "/determination-request", null));
    assertEquals(List.of(), waiting(OWN));
    assertEquals(List.of("DETERMINATION_TO_PREPARE " + grant), waiting(FINANCE));
    assertEquals(
        LocalDate.parse(today()).plusWeeks(22).toString(), items(FINANCE).getFirst().get("due"));
    var determination = done(FINANCE.post(BASE + "/determinations", Map.of("grant", grant)));
    String reference = determination.getString("reference");
    assertEquals(List.of("DETERMINATION_TO_SIGN " + reference), waiting(BOARD));
    assertEquals(List.of(), waiting(FINANCE));
    done(BOARD.post(BASE + "/determinations/" + reference + "/signature", null));
    assertEquals(List.of("DETERMINATION_TO_ANNOUNCE " + reference), waiting(OFFICER));
    assertEquals(List.of(), waiting(FINANCE));
    assertEquals(List.of(), waiting(BOARD));
    done(OFFICER.post(BASE + "/determinations/" + reference + "/announcement", null));
    pursued();
  }

  @Test
  void a_change_of_what_was_determined_waits_until_its_five_years_are_over() {
    call.started(1, 1).graduated(1, 1);
    paid(call.reference());
    String grant = call.plan(1) + "-G";
    done(OWN.post(BASE + "/grants/" + grant + "/determination-request", null));
    var first = done(FINANCE.post(BASE + "/determinations", Map.of("grant", grant)));
    String determination = BASE + "/determinations/" + first.getString("reference");
    done(BOARD.post(determination + "/signature", null));
    done(OFFICER.post(determination + "/announcement", null));
    var change =
        done(
            FINANCE.post(
                BASE + "/determinations",
                Map.of(
                    "grant",
                    grant,
                    "amount",
                    money(0),
                    "ground",
                    "FACTS_NOT_KNOWN",
                    "reasons",
                    "It was found later.",
                    "hearing",
                    Map.of("heardOn", today()))));
    assertEquals(List.of("DETERMINATION_TO_SIGN " + change.getString("reference")), waiting(BOARD));
    assertEquals(
        LocalDate.parse(today()).plusYears(5).toString(), items(BOARD).getFirst().get("due"));
  }

  /// What is paid back without a plan waits at once, and of a plan what it does not cover; what
  /// came in before the plan is no part of it.
  private void pursued() {
    String recovery = BASE + "/recoveries/" + call.plan(1) + "-R1";
    var wanted = List.of("RECOVERY_TO_PURSUE " + call.plan(1) + "-R1");
    assertEquals(wanted, waiting(FINANCE));
    assertEquals(today(), items(FINANCE).getFirst().get("since"));
    assertEquals(
        done(FINANCE.get(recovery)).getString("lapsesAfter"), items(FINANCE).getFirst().get("due"));
    received(recovery, 100);
    var parts = List.of(part(1, 80), part(2, 120));
    done(FINANCE.post(recovery + "/plan", Map.of("parts", parts)));
    assertEquals(List.of(), waiting(FINANCE));
    ToldCall.sql(
        "update recovery_part set due_on = date '2020-09-01' + position where recovery_id ="
            + " (select id from recovery where call_id = '"
            + call.id()
            + "')");
    assertEquals("2020-09-01", items(FINANCE).getFirst().get("due"));
    received(recovery, 80);
    assertEquals("2020-09-02", items(FINANCE).getFirst().get("due"));
    received(recovery, 120);
    assertEquals(List.of(), waiting(FINANCE));
  }

  private static Map<String, Object> part(int months, long cents) {
    return Map.of(
        "dueOn", LocalDate.parse(today()).plusMonths(months).toString(), "amount", money(cents));
  }

  private static void received(String recovery, long cents) {
    done(
        FINANCE.post(recovery + "/receipt", Map.of("receivedOn", today(), "amount", money(cents))));
  }

  @Test
  void a_determination_of_a_grant_that_ended_waits_for_nobody() {
    String grant = BASE + "/grants/" + call.plan(1) + "-G";
    done(OWN.post(grant + "/determination-request", null));
    done(FINANCE.post(BASE + "/determinations", Map.of("grant", call.plan(1) + "-G")));
    assertEquals(1, waiting(BOARD).size());
    done(OWN.post(grant + "/renunciation", null));
    assertEquals(List.of(), waiting(BOARD));
    assertEquals(List.of(), waiting(FINANCE));
  }

  @Test
  void a_raise_a_withdrawal_and_an_account_wait_for_somebody_else() {
    paid(call.reference());
    var raise =
        done(
            FINANCE.post(
                BASE + "/ceiling-changes",
                Map.of("call", call.reference(), "ceiling", money(2000), "reason", "More.")));
    var withdrawal =
        done(
            FINANCE.post(
                BASE + "/grant-withdrawals",
                Map.of(
                    "grant",
                    call.plan(1) + "-G",
                    "ground",
                    "ACTIVITIES_NOT_DONE",
                    "reasons",
                    "None started.",
                    "hearing",
                    Map.of("notHeard", "URGENCY"))));
    assertEquals(List.of(), waiting(FINANCE));
    assertEquals(
        List.of(
            "CEILING_CHANGE_TO_APPROVE " + raise.getString("reference"),
            "GRANT_WITHDRAWAL_TO_SIGN " + withdrawal.getString("reference")),
        waiting(BOARD));
    String path = BASE + "/grant-withdrawals/" + withdrawal.getString("id");
    done(BOARD.post(path + "/signature", null));
    assertEquals(
        List.of("GRANT_WITHDRAWAL_TO_ANNOUNCE " + withdrawal.getString("reference")),
        waiting(OFFICER));
    done(OFFICER.post(path + "/announcement", null));
    assertEquals(List.of(), waiting(OFFICER));
    var payee =
        done(FINANCE.post(BASE + "/payees", Map.of("brin", "25JX", "iban", "NL91ABNA0417164300")));
    String wanted = "PAYEE_TO_APPROVE " + payee.getString("reference");
    assertTrue(all(CONTROLLER).contains(wanted));
    assertFalse(all(FINANCE).contains(wanted));
    assertFalse(all(BOARD).contains(wanted));
    done(
        FINANCE.post(
            BASE + "/payees/" + payee.getString("id") + "/rejection",
            Map.of("reason", "Only looking.")));
  }

  @Test
  void without_an_account_one_is_to_be_proposed_and_a_term_that_has_passed_is_late() {
    var other =
        ToldCall.anew()
            .of("23AH")
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)))
            .awarded(1, 200);
    ToldCall.sql(
        "update instalment set due_on = '2020-08-01', pay_before = '2020-09-12' where call_id = '"
            + other.id()
            + "'");
    var found =
        items(FINANCE, other).stream()
            .map(item -> item.get("kind") + " " + item.get("late"))
            .toList();
    assertEquals(List.of("PAYEE_TO_PROPOSE true"), found);
    var payee =
        done(FINANCE.post(BASE + "/payees", Map.of("brin", "23AH", "iban", "NL91ABNA0417164300")));
    assertEquals(List.of(), items(FINANCE, other));
    done(
        FINANCE.post(
            BASE + "/payees/" + payee.getString("id") + "/rejection",
            Map.of("reason", "Mistyped.")));
    assertEquals("PAYEE_TO_PROPOSE", items(FINANCE, other).getFirst().get("kind"));
  }

  @Test
  void it_is_read_page_by_page_and_by_kind_and_is_nobody_elses() {
    var first = done(FINANCE.get(BASE + "/worklist?limit=1"));
    assertEquals(1, first.getList("items").size());
    assertEquals(
        List.of("INSTALMENT_TO_PAY"),
        done(FINANCE.get(BASE + "/worklist?kind=INSTALMENT_TO_PAY&limit=1")).getList("items.kind"));
    Api admin = Api.as(Tokens.of("admin", "admin-1"));
    assertEquals(403, admin.get(BASE + "/worklist").statusCode());
    assertEquals(400, FINANCE.get(BASE + "/worklist?kind=NONE").statusCode());
  }

  private List<String> waiting(Api caller) {
    return items(caller).stream()
        .map(item -> item.get("kind") + " " + item.get("subject"))
        .toList();
  }

  private List<Map<String, Object>> items(Api caller) {
    return items(caller, call);
  }

  private static List<Map<String, Object>> items(Api caller, ToldCall of) {
    return everything(caller).stream()
        .filter(item -> of.reference().equals(item.get("call")))
        .toList();
  }

  private static List<String> all(Api caller) {
    return everything(caller).stream()
        .map(item -> item.get("kind") + " " + item.get("subject"))
        .toList();
  }

  private static List<Map<String, Object>> everything(Api caller) {
    var found = new ArrayList<Map<String, Object>>();
    String next = BASE + "/worklist?limit=200";
    while (next != null) {
      var page = done(caller.get(next));
      found.addAll(page.<Map<String, Object>>getList("items"));
      String cursor = page.getString("next");
      next = cursor == null ? null : BASE + "/worklist?limit=200&cursor=" + cursor;
    }
    return found;
  }
}
