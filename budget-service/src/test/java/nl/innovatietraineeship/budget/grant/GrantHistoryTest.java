package nl.innovatietraineeship.budget.grant;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OTHER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.approvedBatch;
import static nl.innovatietraineeship.budget.Budgeted.approvedPayee;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.moveClockTo;
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happened to a grant, by whom, and why.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class GrantHistoryTest {

  private static final Api ADMIN = Api.as(Tokens.of("admin", "admin-1"));
  private static final Api DASHBOARD = Api.as(Tokens.of("dashboard", "dashboard-1"));
  private static final String BATCHES = BASE + "/payment-batches";
  private static final String PAYMENTS = BASE + "/payments";
  private static final String DETERMINATIONS = BASE + "/determinations";
  private static final String WITHDRAWALS = BASE + "/grant-withdrawals";
  private static final String WAIVERS = BASE + "/recovery-waivers";
  private static final String SUSPENSIONS = BASE + "/payment-suspensions";

  @Inject EntityManagerFactory sessions;

  private ToldCall call;
  private String grant;

  /// Plan 1 is granted 6.01 in three slots of 2.00; half of it is due.
  @BeforeEach
  void granted() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .activeUntil("2020-10-31")
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(601)))
            .awarded(1, 200);
    grant = BASE + "/grants/" + call.plan(1) + "-G";
  }

  @Test
  void a_grant_tells_its_whole_way_from_the_award_to_the_last_cent() {
    overpaid();
    done(FINANCE.post(recovery() + "/plan", parts(100)));
    receive(40);
    receive(60);
    assertEquals(
        List.of(
            "AWARDED GRANTED 6.01",
            "INSTALMENT_DUE GRANTED A1 3.00",
            "PAYMENT_PREPARED finance finance-1 B1-001 3.00",
            "PAYMENT_APPROVED finance finance-2 B1-001 3.00",
            "PAYMENT_CONFIRMED GRANTED finance finance-1 B1-001 3.00",
            "DETERMINATION_REQUESTED GRANTED hogeschool coordinator-1",
            "DETERMINATION_PREPARED GRANTED finance finance-1 V1 2.00",
            "DETERMINATION_SIGNED board board-1 V1 2.00",
            "DETERMINATION_ANNOUNCED DETERMINED officer officer-1 V1 2.00",
            "RECOVERY_OPENED DETERMINED R1 1.00",
            "RECOVERY_PLAN_AGREED finance finance-1 R1 1.00",
            "RECOVERY_RECEIVED DETERMINED finance finance-1 R1 0.40",
            "RECOVERY_RECEIVED SETTLED finance finance-1 R1 0.60",
            "SETTLED SETTLED"),
        told(FINANCE));
    assertEquals(
        List.of(
            "AWARDED GRANTED 6.01",
            "INSTALMENT_DUE GRANTED A1 3.00",
            "PAYMENT_APPROVED finance B1-001 3.00",
            "PAYMENT_CONFIRMED GRANTED finance B1-001 3.00",
            "DETERMINATION_REQUESTED GRANTED hogeschool",
            "DETERMINATION_ANNOUNCED DETERMINED officer V1 2.00",
            "RECOVERY_OPENED DETERMINED R1 1.00",
            "RECOVERY_PLAN_AGREED finance R1 1.00",
            "RECOVERY_RECEIVED DETERMINED finance R1 0.40",
            "RECOVERY_RECEIVED SETTLED finance R1 0.60",
            "SETTLED SETTLED"),
        told(OWN));
    assertEquals("2021-01-29", history(OWN).getString("items[0].at").substring(0, 10));
    assertEquals(today(), history(OWN).getString("items[10].at").substring(0, 10));
  }

  @Test
  void what_the_bank_did_not_do_or_undid_is_told_with_the_reason() {
    String failed = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    done(FINANCE.post(failed + "/failure", Map.of("reason", "Unknown account.")));
    String batch = BATCHES + "/" + done(FINANCE.post(BATCHES, ofCall())).getString("id");
    done(BOARD.post(batch + "/rejection", Map.of("reason", "Not today.")));
    paid(call.reference());
    for (int slot = 1; slot <= 3; slot++) {
      call.started(1, slot).graduated(1, slot);
    }
    determined(Map.of("grant", call.plan(1) + "-G"));
    String rest = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    done(FINANCE.post(rest + "/confirmation", Map.of("paidOn", today())));
    done(FINANCE.post(rest + "/return", Map.of("returnedOn", today(), "reason", "Closed.")));
    var told = told(FINANCE);
    assertEquals(
        List.of(
            "PAYMENT_FAILED finance finance-1 B1-001 3.00",
            "PAYMENT_PREPARED finance finance-1 B2-001 3.00",
            "PAYMENT_DROPPED board board-1 B2-001 3.00"),
        told.subList(4, 7));
    assertEquals(
        List.of(
            "DETERMINATION_ANNOUNCED DETERMINED officer officer-1 V1 6.00",
            "INSTALMENT_CANCELLED DETERMINED A2 1.80",
            "INSTALMENT_DUE DETERMINED F 3.00",
            "PAYMENT_PREPARED finance finance-1 B4-001 3.00",
            "PAYMENT_APPROVED finance finance-2 B4-001 3.00",
            "PAYMENT_CONFIRMED SETTLED finance finance-1 B4-001 3.00",
            "SETTLED SETTLED",
            "PAYMENT_RETURNED DETERMINED finance finance-1 B4-001 3.00",
            "REOPENED DETERMINED"),
        told.subList(told.size() - 9, told.size()));
    assertEquals(
        List.of(
            "PAYMENT_FAILED Unknown account.",
            "PAYMENT_DROPPED Not today.",
            "PAYMENT_RETURNED Closed."),
        reasons(FINANCE));
    assertEquals(
        List.of("PAYMENT_FAILED Unknown account.", "PAYMENT_RETURNED Closed."), reasons(OWN));
  }

  @Test
  void a_payment_that_comes_back_lowers_what_is_to_be_paid_back() {
    overpaid();
    String payment = FINANCE.get(PAYMENTS + "?plan=" + call.plan(1)).path("items[0].id");
    done(
        FINANCE.post(
            PAYMENTS + "/" + payment + "/return",
            Map.of("returnedOn", today(), "reason", "Closed.")));
    assertEquals(
        List.of(
            "PAYMENT_RETURNED DETERMINED finance finance-1 B1-001 3.00",
            "RECOVERY_LOWERED DETERMINED R1 1.00",
            "INSTALMENT_CANCELLED DETERMINED A1 3.00",
            "INSTALMENT_DUE DETERMINED F 2.00"),
        last(4));
  }

  @Test
  void suspensions_are_told_to_sia_alone() {
    var doubted =
        Map.of("grant", call.plan(1) + "-G", "ground", "WRONG_INFORMATION", "reason", "A doubt.");
    String path = SUSPENSIONS + "/" + done(FINANCE.post(SUSPENSIONS, doubted)).getString("id");
    done(CONTROLLER.post(path + "/lifting", null));
    assertEquals(
        List.of(
            "PAYMENTS_SUSPENDED GRANTED finance finance-1 S1",
            "SUSPENSION_LIFTED finance finance-2 S1"),
        last(2));
    assertEquals(List.of("PAYMENTS_SUSPENDED WRONG_INFORMATION A doubt."), reasons(FINANCE));
    assertEquals(
        List.of(
            "AWARDED GRANTED 6.01",
            "INSTALMENT_DUE GRANTED A1 3.00",
            "PAYMENTS_SUSPENDED GRANTED finance S1",
            "SUSPENSION_LIFTED finance S1"),
        told(OWN));
    assertEquals(reasons(FINANCE), reasons(OWN));
  }

  @Test
  void a_lower_determination_tells_its_ground_and_reasons_to_the_recipient_when_it_is_announced() {
    call.started(1, 1).graduated(1, 1);
    done(OWN.post(grant + "/determination-request", null));
    String first = DETERMINATIONS + "/" + prepared(lower());
    done(CONTROLLER.post(first + "/withdrawal", Map.of("reason", "Another ground.")));
    String second = DETERMINATIONS + "/" + prepared(lower());
    done(BOARD.post(second + "/signature", null));
    assertEquals(List.of(), reasons(OWN));
    assertEquals(
        List.of(
            "DETERMINATION_PREPARED GRANTED finance finance-1 V1 1.99",
            "DETERMINATION_WITHDRAWN finance finance-2 V1 1.99",
            "DETERMINATION_PREPARED GRANTED finance finance-1 V2 1.99",
            "DETERMINATION_SIGNED board board-1 V2 1.99"),
        last(4));
    done(OFFICER.post(second + "/announcement", null));
    String why = " OBLIGATIONS_NOT_MET Nobody supervised.";
    assertEquals(List.of("DETERMINATION_ANNOUNCED" + why), reasons(OWN));
    assertEquals(
        List.of(
            "DETERMINATION_PREPARED" + why,
            "DETERMINATION_WITHDRAWN Another ground.",
            "DETERMINATION_PREPARED" + why,
            "DETERMINATION_ANNOUNCED" + why),
        reasons(BOARD));
  }

  @Test
  void a_withdrawal_is_told_from_its_preparation_on_and_a_waiver_of_what_it_asks_back() {
    paid(call.reference());
    String first = WITHDRAWALS + "/" + done(FINANCE.post(WITHDRAWALS, heard())).getString("id");
    done(BOARD.post(first + "/signature", null));
    done(BOARD.post(first + "/withdrawal", Map.of("reason", "It has started.")));
    String second = WITHDRAWALS + "/" + done(FINANCE.post(WITHDRAWALS, heard())).getString("id");
    done(BOARD.post(second + "/signature", null));
    done(OFFICER.post(second + "/announcement", null));
    var waiver = Map.of("recovery", call.plan(1) + "-R1", "reasons", "It costs more.");
    String third = WAIVERS + "/" + done(FINANCE.post(WAIVERS, waiver)).getString("id");
    done(CONTROLLER.post(third + "/rejection", Map.of("reason", "It can pay.")));
    String fourth = WAIVERS + "/" + done(FINANCE.post(WAIVERS, waiver)).getString("id");
    done(BOARD.post(fourth + "/approval", null));
    assertEquals(
        List.of(
            "WITHDRAWAL_PREPARED GRANTED finance finance-1 W1",
            "WITHDRAWAL_SIGNED board board-1 W1",
            "WITHDRAWAL_WITHDRAWN board board-1 W1",
            "WITHDRAWAL_PREPARED GRANTED finance finance-1 W2",
            "WITHDRAWAL_SIGNED board board-1 W2",
            "WITHDRAWAL_ANNOUNCED WITHDRAWN officer officer-1 W2",
            "RECOVERY_OPENED WITHDRAWN R1 3.00",
            "WAIVER_PREPARED finance finance-1 R1-W1",
            "WAIVER_REJECTED finance finance-2 R1-W1",
            "WAIVER_PREPARED finance finance-1 R1-W2",
            "WAIVER_APPROVED board board-1 R1-W2 3.00",
            "RECOVERY_WAIVED WITHDRAWN R1 3.00",
            "SETTLED WITHDRAWN"),
        last(13));
    assertEquals(
        List.of("WITHDRAWAL_ANNOUNCED ACTIVITIES_NOT_DONE No internship started."), reasons(OWN));
    var seen = told(OWN);
    assertEquals(
        List.of(
            "WITHDRAWAL_ANNOUNCED WITHDRAWN officer W2",
            "RECOVERY_OPENED WITHDRAWN R1 3.00",
            "RECOVERY_WAIVED WITHDRAWN R1 3.00",
            "SETTLED WITHDRAWN"),
        seen.subList(seen.size() - 4, seen.size()));
  }

  @Test
  void what_is_done_by_post_tells_when_the_letter_was_received() {
    var letter = Map.of("byPost", Map.of("receivedAt", "2020-11-01T09:30:00Z"));
    done(OFFICER.post(grant + "/determination-request", letter));
    done(OFFICER.post(grant + "/renunciation", letter));
    assertEquals(
        List.of(
            "DETERMINATION_REQUESTED GRANTED officer officer-1",
            "RENOUNCED WITHDRAWN officer officer-1",
            "INSTALMENT_CANCELLED WITHDRAWN A1 3.00",
            "SETTLED WITHDRAWN"),
        last(4));
    List<String> received = history(OWN).getList("items.byPostReceivedAt");
    assertEquals(2, Collections.frequency(received, "2020-11-01T09:30:00Z"));
    assertEquals("2020-11-01T09:30:00Z", received.get(3));
  }

  @Test
  void a_hogeschool_renounces_and_the_suite_itself_does_what_follows() {
    done(OWN.post(grant + "/renunciation", null));
    assertEquals("RENOUNCED WITHDRAWN hogeschool coordinator-1", last(3).getFirst());
    assertNull(history(OFFICER).getString("items[2].byPostReceivedAt"));
  }

  @Test
  void what_stays_of_a_grant_and_of_what_is_due_is_told_with_each_change() {
    done(OWN.post(grant + "/renunciation", Map.of("keptSlots", 2)));
    done(
        FINANCE.post(
            WITHDRAWALS,
            Map.of(
                "grant",
                call.plan(1) + "-G",
                "keptSlots",
                1,
                "ground",
                "ACTIVITIES_NOT_DONE",
                "reasons",
                "Fewer internships start.",
                "hearing",
                Map.of("heardOn", today()))));
    done(BOARD.post(WITHDRAWALS + "/" + call.plan(1) + "-W1/signature", null));
    done(OFFICER.post(WITHDRAWALS + "/" + call.plan(1) + "-W1/announcement", null));
    assertEquals(
        List.of(
            "RENOUNCED GRANTED hogeschool coordinator-1 4.00",
            "INSTALMENT_CHANGED GRANTED A1 2.00",
            "WITHDRAWAL_PREPARED GRANTED finance finance-1 W1 2.00",
            "WITHDRAWAL_SIGNED board board-1 W1",
            "WITHDRAWAL_ANNOUNCED GRANTED officer officer-1 W1 2.00",
            "INSTALMENT_CHANGED GRANTED A1 1.00"),
        last(6));
    assertTrue(told(OWN).contains("INSTALMENT_CHANGED GRANTED A1 1.00"));
  }

  @Test
  void a_recovery_that_lapses_does_so_by_itself_whoever_moved_the_clock() {
    overpaid();
    String now = done(ADMIN.get(BASE + "/clock")).getString("moment");
    // As if it had been opened five years and a day ago.
    ToldCall.sql(
        "update recovery set lapses_after = '"
            + LocalDate.parse(today()).minusDays(1)
            + "' where call_id = '"
            + call.id()
            + "'");
    moveClockTo(now);
    assertEquals(List.of("RECOVERY_LAPSED SETTLED R1 1.00", "SETTLED SETTLED"), last(2));
  }

  @Test
  void only_who_sees_the_grant_reads_what_happened_and_only_the_office_who_did_it() {
    String failed = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    done(FINANCE.post(failed + "/failure", Map.of("reason", "Unknown account.")));
    var all = history(FINANCE);
    String prepared = all.getString("items.find { it.step == 'PAYMENT_PREPARED' }.id");
    String failure = all.getString("items.find { it.step == 'PAYMENT_FAILED' }.id");
    for (Api office : List.of(FINANCE, OFFICER, BOARD, ADMIN)) {
      assertEquals(5, history(office).getList("items").size());
      assertEquals("finance-1", read(office, failure).getString("takenBy"));
      assertEquals("finance-1", read(office, prepared).getString("takenBy"));
    }
    assertEquals(4, history(OWN).getList("items").size());
    assertEquals("Unknown account.", read(OWN, failure).getString("reason"));
    assertEquals(404, OWN.get(grant + "/history/" + prepared).statusCode());
    assertEquals(5, history(DASHBOARD).getList("items").size());
    assertNull(read(DASHBOARD, failure).getString("reason"));
    for (Api other : List.of(OWN, DASHBOARD)) {
      String answer = other.get(grant + "/history").asString();
      assertFalse(answer.contains("finance-"), answer);
    }
    for (String path : List.of("/history", "/history/" + failure)) {
      assertEquals(404, OTHER.get(grant + path).statusCode());
      assertEquals(
          403, Api.as(Tokens.of("lector", "lector-1", "30GB")).get(grant + path).statusCode());
      assertEquals(401, RestAssured.get(grant + path).statusCode());
    }
    for (String none : List.of(UUID.randomUUID().toString(), "first")) {
      assertEquals(404, FINANCE.get(grant + "/history/" + none).statusCode());
    }
    assertEquals(404, FINANCE.get(BASE + "/grants/XX99-001-G/history").statusCode());
    String before = grant;
    granted();
    assertEquals(404, FINANCE.get(grant + "/history/" + failure).statusCode());
    assertEquals(200, FINANCE.get(before + "/history/" + failure).statusCode());
  }

  @Test
  void a_history_comes_page_by_page() {
    overpaid();
    var seen = new ArrayList<String>();
    String cursor = "";
    while (cursor != null) {
      var page = done(FINANCE.get(grant + "/history?limit=3" + cursor));
      seen.addAll(page.getList("items.step"));
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertEquals(history(FINANCE).getList("items.step"), seen);
    assertEquals(10, seen.size());
  }

  @Test
  void a_step_never_changes_and_none_is_removed() {
    String of =
        " where grant_id = (select id from awarded_grant where plan = '" + call.plan(1) + "')";
    for (String statement :
        List.of(
            "update grant_step set reason = 'another'" + of,
            "delete from grant_step" + of,
            "truncate grant_step")) {
      refused("grant_step never changes", statement);
    }
    assertEquals("2", Sql.value("select count(*) from grant_step" + of));
  }

  @Test
  void a_step_that_contradicts_itself_is_not_kept() {
    Map.of(
            "a_person_takes_a_step_in_a_role",
            "'PAYMENT_FAILED', 'finance', null, null",
            "the_suite_takes_its_own_steps",
            "'SETTLED', 'finance', 'finance-1', null",
            "only_the_office_acts_by_post",
            "'RENOUNCED', 'hogeschool', 'coordinator-1', now()")
        .forEach((constraint, step) ->
            refused(
                constraint,
                "insert into grant_step (id, grant_id, taken_at, step, role, taken_by,"
                    + " by_post_received_at) select gen_random_uuid(), id, now(), "
                    + step
                    + " from awarded_grant where plan = '"
                    + call.plan(1)
                    + "'"));
    refused(
        "the_suite_takes_its_own_steps",
        "insert into grant_step (id, grant_id, taken_at, step) select gen_random_uuid(), id,"
            + " now(), 'PAYMENT_FAILED' from awarded_grant where plan = '"
            + call.plan(1)
            + "'");
  }

  /// Whatever the number of payments: their steps go to the database together.
  @Test
  void a_batch_tells_of_all_its_payments_without_a_statement_for_each() {
    var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    List<Long> one = statementsOfABatch();
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .opened(new Money(6000), FitPolicy.STOP)
            .allocated(Collections.nCopies(8, new Money(601)));
    for (int plan = 1; plan <= 8; plan++) {
      call.awarded(plan, 200);
    }
    List<Long> eight = statementsOfABatch();
    statistics.setStatisticsEnabled(false);
    assertEquals(
        "16",
        Sql.value(
            "select count(*) from grant_step where step in ('PAYMENT_PREPARED', 'PAYMENT_APPROVED')"
                + " and grant_id in (select id from awarded_grant where call_id = '"
                + call.id()
                + "')"));
    for (int command : List.of(0, 1)) {
      // A job of the suite may have looked for its work meanwhile.
      assertTrue(
          eight.get(command) <= one.get(command) + 3, () -> eight + " statements, and " + one);
    }
  }

  /// To prepare one of all that is due, and to approve it.
  private List<Long> statementsOfABatch() {
    var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();
    String batch = BATCHES + "/" + done(FINANCE.post(BATCHES, ofCall())).getString("id");
    long prepared = statistics.getPrepareStatementCount();
    statistics.clear();
    done(CONTROLLER.post(batch + "/approval", null));
    return List.of(prepared, statistics.getPrepareStatementCount());
  }

  /// 3.00 is paid and 2.00 determined: 1.00 is to be paid back.
  private void overpaid() {
    paid(call.reference());
    call.started(1, 1).graduated(1, 1);
    determined(Map.of("grant", call.plan(1) + "-G"));
  }

  private void determined(Map<String, Object> input) {
    done(OWN.post(grant + "/determination-request", null));
    String path = DETERMINATIONS + "/" + prepared(input);
    done(BOARD.post(path + "/signature", null));
    done(OFFICER.post(path + "/announcement", null));
  }

  private static String prepared(Map<String, Object> input) {
    return done(FINANCE.post(DETERMINATIONS, input)).getString("reference");
  }

  private Map<String, Object> lower() {
    return Map.of(
        "grant",
        call.plan(1) + "-G",
        "amount",
        money(199),
        "ground",
        "OBLIGATIONS_NOT_MET",
        "reasons",
        "Nobody supervised.",
        "hearing",
        Map.of("notHeard", "HEARD_BEFORE"));
  }

  private Map<String, Object> heard() {
    return Map.of(
        "grant",
        call.plan(1) + "-G",
        "ground",
        "ACTIVITIES_NOT_DONE",
        "reasons",
        "No internship started.",
        "hearing",
        Map.of("heardOn", today()));
  }

  private Map<String, Object> ofCall() {
    return Map.of("call", call.reference());
  }

  private static Map<String, Object> parts(long cents) {
    String due = LocalDate.parse(today()).plusMonths(1).toString();
    return Map.of("parts", List.of(Map.of("dueOn", due, "amount", money(cents))));
  }

  private String recovery() {
    return BASE + "/recoveries/" + call.plan(1) + "-R1";
  }

  private void receive(long cents) {
    var receipt = Map.of("receivedOn", today(), "amount", money(cents));
    done(FINANCE.post(recovery() + "/receipt", receipt));
  }

  private JsonPath history(Api caller) {
    return done(caller.get(grant + "/history"));
  }

  private JsonPath read(Api caller, String step) {
    return done(caller.get(grant + "/history/" + step));
  }

  private List<String> last(int steps) {
    var told = told(FINANCE);
    return told.subList(told.size() - steps, told.size());
  }

  /// Step, state, role, person, what it is about and how much, as far as they are told.
  private List<String> told(Api caller) {
    return lines(caller, "step", "state", "role", "takenBy", "about", "amount.amount");
  }

  private List<String> reasons(Api caller) {
    return lines(caller, "step", "ground", "reason").stream()
        .filter(line -> line.contains(" "))
        .toList();
  }

  private List<String> lines(Api caller, String... fields) {
    var history = history(caller);
    return IntStream.range(0, history.getList("items").size())
        .mapToObj(step ->
            Stream.of(fields)
                .map(field -> history.getString("items[" + step + "]." + field))
                .filter(Objects::nonNull)
                .map(this::brief)
                .collect(Collectors.joining(" ")))
        .toList();
  }

  /// Without the call and plan that a reference begins with.
  private String brief(String told) {
    return told.replace(call.plan(1) + "-", "").replace(call.reference() + "-", "");
  }
}
