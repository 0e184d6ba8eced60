package nl.innovatietraineeship.budget.ceiling;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.ONLY_WHAT_IS_PREPARED_IS_DECIDED;
import static nl.innovatietraineeship.budget.call.CallRule.A_CEILING_IS_ONLY_RAISED;
import static nl.innovatietraineeship.budget.ceiling.CeilingRule.A_CALL_HAS_ONE_OPEN_CEILING_CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A ceiling is raised by two people, and whoever waits is served at once.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class CeilingApiTest {

  private static final String CHANGES = BASE + "/ceiling-changes";

  private ToldCall call;

  /// Ceiling 10.00, of which 4.00 is free: plan 2 waits for 5.00, plan 3 behind it for 2.00.
  @BeforeEach
  void books() {
    call =
        ToldCall.anew()
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600), new Money(500), new Money(200)));
  }

  @Test
  void what_one_prepares_another_approves_and_the_list_is_served_in_the_same_transaction() {
    var prepared = done(FINANCE.post(CHANGES, raise(1100)));
    assertEquals(call.reference() + "-P1", prepared.getString("reference"));
    assertEquals("PREPARED", prepared.getString("approval.state"));
    assertEquals(new Money(400), call.free());

    var approved = done(BOARD.post(CHANGES + "/" + prepared.getString("id") + "/approval", null));
    assertEquals("APPROVED", approved.getString("approval.state"));
    assertEquals("finance-1", approved.getString("approval.preparedBy"));
    assertEquals("board-1", approved.getString("approval.decidedBy"));
    assertEquals("10.00", approved.getString("before.amount"));
    assertEquals("RESERVED", call.watched().state(2));
    assertEquals("WAITING", call.state(3));
    assertEquals(Money.ZERO, call.free());
    var told = call.told();
    assertEquals(
        List.of("ceiling-changed " + call.reference().substring(1), "reservation-made 002"),
        told.subList(told.size() - 2, told.size()));
    var changed = call.last("ceiling-changed");
    assertEquals(List.of(), Contract.errors("ceiling-changed", changed));
    assertEquals("10.00", changed.at("/before/amount").asText());
    assertEquals("11.00", changed.at("/ceiling/amount").asText());
    var trace =
        FINANCE
            .get(BASE + "/claims/" + call.plan(2) + "-C1")
            .jsonPath()
            .getString("trace.sentence");
    assertTrue(
        trace.contains("the ceiling was raised (" + call.reference() + "-P1): EUR 5.00 was free"),
        trace);
    assertEquals(
        "11.00",
        FINANCE
            .get(BASE + "/calls/" + call.reference() + "/position")
            .jsonPath()
            .getString("ceiling.amount"));
    assertEquals(1, FINANCE.get(BASE + "/calls/" + call.id()).jsonPath().getInt("raises"));
  }

  @Test
  void a_raise_that_is_too_small_for_who_waits_first_stays_free_under_stop() {
    approve(raise(1099));
    assertEquals("WAITING", call.watched().state(2));
    assertEquals("WAITING", call.state(3));
    assertEquals(new Money(499), call.free());
  }

  @Test
  void a_raise_serves_the_list_in_part_where_the_call_says_so() {
    var parts =
        ToldCall.anew()
            .inPart(PartialAward.WHOLE_SLOTS)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(1000), new Money(500)), 100);
    approve(raise(parts, 1250));
    assertEquals("200", parts.watched().reserved(2));
    assertEquals(new Money(50), parts.free());
  }

  @Test
  void whoever_prepared_it_does_not_approve_it_whatever_the_roles() {
    var both = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
    String change = CHANGES + "/" + done(FINANCE.post(CHANGES, raise(1100))).getString("id");
    refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, both.post(change + "/approval", null));
    refused(
        "nobody_approves_their_own_preparation",
        "update ceiling_change set state = 'APPROVED', decided_by = prepared_by,"
            + " decided_at = now(), before = 1000 where call_id = '"
            + call.id()
            + "'");
    assertEquals(new Money(400), call.free());
    done(CONTROLLER.post(change + "/approval", null));
    refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, BOARD.post(change + "/approval", null));
  }

  @Test
  void a_ceiling_is_never_lowered_and_a_change_is_a_raise_when_it_is_approved_too() {
    refused(A_CEILING_IS_ONLY_RAISED, FINANCE.post(CHANGES, raise(1000)));
    refused(A_CEILING_IS_ONLY_RAISED, FINANCE.post(CHANGES, raise(999)));
    approve(raise(1001));
    refused(
        "a_ceiling_is_only_raised",
        "update ceiling_change set before = ceiling where call_id = '" + call.id() + "'");
  }

  @Test
  void a_call_has_one_open_change_until_it_is_decided() {
    String change = CHANGES + "/" + done(FINANCE.post(CHANGES, raise(1100))).getString("id");
    refused(A_CALL_HAS_ONE_OPEN_CEILING_CHANGE, CONTROLLER.post(CHANGES, raise(1200)));
    refused(
        "a_call_has_one_open_ceiling_change",
        "insert into ceiling_change (id, reference, call_id, call, ceiling, reason, state,"
            + " prepared_by, prepared_at, version) select gen_random_uuid(), reference || 'x',"
            + " call_id, call, ceiling, reason, state, prepared_by, prepared_at, 0"
            + " from ceiling_change where call_id = '"
            + call.id()
            + "'");
    var rejected = done(BOARD.post(change + "/rejection", Map.of("reason", "Too much at once.")));
    assertEquals("REJECTED", rejected.getString("approval.state"));
    assertEquals("Too much at once.", rejected.getString("approval.rejectedBecause"));
    refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, CONTROLLER.post(change + "/approval", null));
    approve(raise(1200));
    assertEquals(
        List.of("REJECTED", "APPROVED"),
        FINANCE
            .get(CHANGES + "?call=" + call.reference())
            .jsonPath()
            .getList("items.approval.state"));
  }

  @Test
  void after_the_waiting_list_a_raise_stays_free_and_who_waited_has_lapsed() {
    ToldCall.sql("update call set waitlist_until = '2020-11-01' where id = '" + call.id() + "'");
    approve(raise(2000));
    assertEquals("WAITING", call.watched().state(2));
    assertEquals(new Money(1400), call.free());

    call.waitingListEnded("2020-11-01T23:00:00Z");
    assertEquals("LAPSED", call.watched().state(2));
    assertEquals("LAPSED", call.state(3));
    assertEquals(
        "2020-11-02", Sql.value("select lapsed_on from claim where plan = '" + call.plan(2) + "'"));
    var told = call.last("claim-lapsed");
    assertEquals(List.of(), Contract.errors("claim-lapsed", told));
    assertEquals("2020-11-02", told.path("lapsedOn").asText());
    call.withdrawn(2);
    assertEquals("CLAIM_HAS_LAPSED", call.absorbed());
    call.refused(3, "CEILING");
    assertEquals("CLAIM_HAS_LAPSED", call.absorbed());
    assertEquals("RESERVED", call.state(1));
  }

  @Test
  void finance_alone_prepares_and_what_cannot_be_meant_is_told() {
    for (Api other : List.of(BOARD, OFFICER, OWN)) {
      assertEquals(403, other.post(CHANGES, raise(1100)).statusCode());
    }
    assertEquals(403, OWN.get(CHANGES).statusCode());
    assertEquals(200, OFFICER.get(CHANGES).statusCode());
    assertEquals(404, FINANCE.get(CHANGES + "/XX99-P1").statusCode());
    assertEquals(404, BOARD.post(CHANGES + "/XX99-P1/approval", null).statusCode());
    var unknown =
        FINANCE.post(
            CHANGES, Map.of("call", "XX99", "ceiling", money(1), "reason", "No such call."));
    assertEquals(400, unknown.statusCode());
    assertEquals("/call", unknown.jsonPath().getString("errors[0].location"));
    assertEquals(400, FINANCE.post(CHANGES, Map.of("call", call.reference())).statusCode());
  }

  private void approve(Map<String, Object> raise) {
    String id = done(FINANCE.post(CHANGES, raise)).getString("id");
    done(CONTROLLER.post(CHANGES + "/" + id + "/approval", null));
  }

  private Map<String, Object> raise(long cents) {
    return raise(call, cents);
  }

  private static Map<String, Object> raise(ToldCall of, long cents) {
    return Map.of(
        "call", of.reference(), "ceiling", money(cents), "reason", "More became available.");
  }
}
