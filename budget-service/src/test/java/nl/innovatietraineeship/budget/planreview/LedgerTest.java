package nl.innovatietraineeship.budget.planreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database refuses, when the code above it is bypassed.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class LedgerTest {

  @Inject EventConsumption consumption;
  @Inject PlanReviewListener listener;

  private ToldCall call;

  /// Ceiling 10.00: plan 1 is granted 6.00, plan 2 has 3.00 reserved, plan 3 waits for 2.00.
  @BeforeEach
  void books() {
    call =
        new ToldCall(consumption, listener)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600), new Money(300), new Money(200)))
            .awarded(1)
            .watched();
  }

  @Test
  void what_moves_together_is_a_booking_that_balances() {
    assertEquals(
        "CALL_OPENED,RESERVATION_MADE,GRANT_AWARDED",
        Sql.value("select string_agg(cause, ',' order by id) from booking where " + ofCall()));
    assertEquals(
        "FREE -900 Reserved: 2 plans, RESERVED 600 Reserved: %s, RESERVED 300 Reserved: %s"
            .formatted(call.plan(1), call.plan(2)),
        Sql.value(
            "select string_agg(concat_ws(' ', account, coalesce(credit, -debit), description),"
                + " ', ' order by seq) from entry where description like 'Reserved: %' and "
                + ofCall()));
    assertEquals(
        "0",
        Sql.value(
            "select sum(coalesce(debit, 0) - coalesce(credit, 0)) from entry where " + ofCall()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update entry set credit = credit + 1 where credit is not null and ",
        "delete from entry where ",
        "update booking set cause = 'GRANT_AWARDED' where ",
        "delete from booking where ",
        "delete from claim where "
      })
  void what_is_booked_is_not_changed(String statement) {
    refused("the_ledger_is_append_only", statement + ofCall());
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncate entry", "truncate booking cascade", "truncate claim cascade"})
  void what_is_booked_is_not_emptied(String statement) {
    refused("the_ledger_is_append_only", statement);
  }

  @Test
  void a_booking_that_does_not_balance_is_refused() {
    refused("a_booking_balances", booking("FREE", 100, "RESERVED", 99));
  }

  @Test
  void a_booking_without_entries_is_refused() {
    refused("a_booking_balances", bookingRow(UUID.randomUUID()));
  }

  @Test
  void a_booking_that_comes_before_its_entries_is_refused() {
    UUID id = UUID.randomUUID();
    refused(
        "a_booking_balances",
        bookingRow(id) + ";" + entries(row(id, "FREE", 1L, null), row(id, "RESERVED", null, 1L)));
  }

  @Test
  void an_entry_is_not_added_to_a_booking_afterwards() {
    String booking = Sql.value("select id from booking where " + ofCall() + " limit 1");
    refused("a_booking_balances", entries(row(UUID.fromString(booking), "FREE", 1L, null)));
  }

  @Test
  void a_cent_more_than_the_ceiling_is_refused_when_the_code_is_bypassed() throws SQLException {
    refused("ceiling_holds", booking("FREE", 101, "RESERVED", 101));
    Sql.run(booking("FREE", 100, "RESERVED", 100));
    assertEquals(new Money(0), call.free());
  }

  @Test
  void awarded_money_counts_against_the_ceiling_when_the_code_is_bypassed() {
    refused("ceiling_holds", booking("FREE", 101, "AWARDED", 101));
  }

  @Test
  void more_than_is_reserved_is_not_taken_from_it() {
    refused("no_amount_is_negative", booking("RESERVED", 301, "FREE", 301));
  }

  @Test
  void an_entry_has_one_side() {
    refused(
        "an_entry_has_one_side",
        "insert into entry (id, booking_id, call_id, claim_id, account, description, debit, credit)"
            + " select gen_random_uuid(), booking_id, call_id, claim_id, account, description, 1, 1"
            + " from entry where "
            + ofCall());
  }

  @Test
  void what_is_free_is_of_no_claim() {
    UUID id = UUID.randomUUID();
    refused(
        "what_is_free_is_of_no_claim",
        "with booked as ("
            + bookingRow(id)
            + ") "
            + entries(row(id, "FREE", 1L, null), row(id, "RESERVED", null, 1L, "null")));
    refused(
        "what_is_free_is_of_no_claim",
        "with booked as ("
            + bookingRow(id)
            + ") "
            + entries(row(id, "FREE", 1L, null, claim()), row(id, "RESERVED", null, 1L)));
  }

  @Test
  void an_entry_is_of_a_claim_of_its_call() {
    var other =
        new ToldCall(consumption, listener)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)));
    String stranger =
        Sql.value("select concat('''', id, '''') from claim where call_id = '" + other.id() + "'");
    for (String of : List.of("gen_random_uuid()", String.valueOf(stranger))) {
      UUID id = UUID.randomUUID();
      refused(
          "an_entry_is_of_a_claim_of_its_call",
          "with booked as ("
              + bookingRow(id)
              + ") "
              + entries(row(id, "FREE", 1L, null), row(id, "RESERVED", null, 1L, of)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, WAITING",
    "1, RESERVED",
    "1, VOIDED",
    "2, WAITING",
    "3, GRANTED",
  })
  void a_claim_moves_along_its_arrows_only(int plan, String state) {
    refused(
        "a_claim_moves_along_its_arrows",
        "update claim set state = '" + state + "' where plan = '" + call.plan(plan) + "'");
  }

  @Test
  void a_claim_is_not_reserved_without_a_reservation() {
    refused(
        "held_money_is_reserved_first",
        "update claim set state = 'RESERVED' where plan = '" + call.plan(3) + "'");
  }

  @Test
  void a_rank_is_given_once() {
    refused(
        "a_rank_is_given_once", "update claim set rank = 1 where plan = '" + call.plan(2) + "'");
  }

  @Test
  void a_plan_holds_money_once() {
    refused(
        "a_plan_holds_money_once",
        "update claim set ranking_version = 2, plan_id = '"
            + call.planId(1)
            + "' where plan = '"
            + call.plan(2)
            + "'");
  }

  private String booking(String debited, long debit, String credited, long credit) {
    UUID id = UUID.randomUUID();
    return "with booked as ("
        + bookingRow(id)
        + ") "
        + entries(row(id, debited, debit, null), row(id, credited, null, credit));
  }

  private String bookingRow(UUID id) {
    return "insert into booking (id, call_id, cause, occurred_at, on_day) values ('%s', '%s',"
            .formatted(id, call.id())
        + " 'RESERVATION_MADE', now(), current_date)";
  }

  /// Of plan 3.
  private String claim() {
    return "(select id from claim where plan = '" + call.plan(3) + "')";
  }

  private static String entries(String... rows) {
    return "insert into entry (id, booking_id, call_id, account, debit, credit, claim_id, description)"
        + " values "
        + String.join(", ", rows);
  }

  private String row(UUID booking, String account, @Nullable Long debit, @Nullable Long credit) {
    return row(booking, account, debit, credit, account.equals("FREE") ? "null" : claim());
  }

  private String row(
      UUID booking, String account, @Nullable Long debit, @Nullable Long credit, String claim) {
    return "(gen_random_uuid(), '%s', '%s', '%s', %s, %s, %s, 'by hand')"
        .formatted(booking, call.id(), account, debit, credit, claim);
  }

  private String ofCall() {
    return "call_id = '" + call.id() + "'";
  }

  private static void refused(String constraint, String statement) {
    SQLException refusal = assertThrows(SQLException.class, () -> Sql.run(statement));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(constraint),
        () -> constraint + " expected: " + refusal.getMessage());
  }
}
