package nl.innovatietraineeship.budget.position;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The books through HTTP, as of any moment of booking and any business day.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class PositionApiTest {

  private ToldCall call;
  private String books;

  /// Ceiling 10.00, opened on 2 November 2020; plan 1 has 6.00 reserved on 25 January 2021, and
  /// granted on the 29th.
  @BeforeEach
  void opened() {
    call =
        ToldCall.anew()
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)))
            .awarded(1);
    books = BASE + "/calls/" + call.reference();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-01, 0.00, 0.00, 0.00, 0.00",
    "2020-11-02, 10.00, 0.00, 0.00, 10.00",
    "2021-01-24, 10.00, 0.00, 0.00, 10.00",
    "2021-01-25, 10.00, 6.00, 0.00, 4.00",
    "2021-01-28, 10.00, 6.00, 0.00, 4.00",
    "2021-01-29, 10.00, 0.00, 6.00, 4.00",
    "2199-12-31, 10.00, 0.00, 6.00, 4.00",
  })
  void the_position_as_of_a_business_day(
      String day, String ceiling, String reserved, String awarded, String free) {
    var position = done(FINANCE.get(books + "/position?on=" + day));
    assertEquals(day, position.getString("on"));
    assertEquals(ceiling, position.getString("ceiling.amount"));
    assertEquals(reserved, position.getString("reserved.amount"));
    assertEquals(awarded, position.getString("awarded.amount"));
    assertEquals(free, position.getString("free.amount"));
    assertNull(position.get("claims"));
  }

  @Test
  void the_position_as_of_a_moment_of_booking_is_what_was_known_then() {
    String before = booked("RESERVATION_MADE");
    assertEquals("6.00", figure("reserved", "?bookedAt=" + before));
    assertEquals("0.00", figure("awarded", "?bookedAt=" + before));
    assertEquals("6.00", figure("awarded", "?bookedAt=" + booked("GRANT_AWARDED")));
    assertEquals("0.00", figure("ceiling", "?bookedAt=2020-01-01T00:00:00Z"));
    assertEquals("10.00", figure("ceiling", "?bookedAt=" + before + "&on=2020-11-02"));
    assertEquals("0.00", figure("reserved", "?bookedAt=" + before + "&on=2020-11-02"));
    assertEquals("6.00", figure("reserved", "?bookedAt=" + before + "&on=2100-01-01"));
    assertEquals("0.00", figure("ceiling", "?bookedAt=2020-01-01T00:00:00Z&on=2100-01-01"));
  }

  @Test
  void a_trial_balance_is_equal_on_both_sides() {
    for (String asOf : List.of("", "?on=2021-01-25", "?bookedAt=" + booked("RESERVATION_MADE"))) {
      var balance = done(FINANCE.get(books + "/trial-balance" + asOf));
      assertEquals("10.00", balance.getString("debit.amount"));
      assertEquals("10.00", balance.getString("credit.amount"));
    }
    var now = done(FINANCE.get(books + "/trial-balance"));
    assertEquals(List.of("CEILING", "FREE", "AWARDED"), now.getList("accounts.account"));
    assertEquals("10.00", now.getString("accounts[0].debit.amount"));
    assertEquals("4.00", now.getString("accounts[1].credit.amount"));
  }

  @Test
  void the_entries_page_by_page_and_as_of_then() {
    assertEquals(6, entries("").size());
    assertEquals(4, entries("?on=2021-01-25").size());
    assertEquals(4, entries("?bookedAt=" + booked("RESERVATION_MADE")).size());
    assertEquals(2, entries("?account=FREE").size());
    var first = done(FINANCE.get(books + "/entries?limit=4"));
    assertEquals(4, first.getList("items").size());
    var second = done(FINANCE.get(books + "/entries?limit=4&cursor=" + first.getString("next")));
    assertEquals(List.of("RESERVED", "AWARDED"), second.getList("items.account"));
    String id = first.getString("items[0].id");
    var entry = FINANCE.get(books + "/entries/" + id);
    assertEquals(
        first.<Map<String, Object>>getList("items").getFirst(), entry.jsonPath().getMap(""));
    assertEquals(404, FINANCE.get(books + "/entries/1").statusCode());
    assertEquals(
        404,
        FINANCE
            .get(
                BASE
                    + "/calls/"
                    + ToldCall.anew().opened(new Money(1), FitPolicy.STOP).id()
                    + "/entries/"
                    + id)
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?on=yesterday",
        "?bookedAt=2021-01-29",
        "?on=%2B999999999-12-31",
        "?bookedAt=0001-01-01T00:00:00Z",
        "?colour=red"
      })
  void what_cannot_be_asked_is_told(String asked) {
    for (String path : List.of("/position", "/trial-balance", "/entries")) {
      assertEquals(400, FINANCE.get(books + path + asked).statusCode(), path);
    }
  }

  @Test
  void the_books_are_for_the_people_of_sia() {
    for (String path : List.of("/position", "/trial-balance", "/entries")) {
      assertEquals(403, OWN.get(books + path).statusCode());
      assertEquals(200, OFFICER.get(books + path).statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update day_balance set balance = 0",
        "delete from day_balance",
        "truncate day_balance"
      })
  void the_balances_are_append_only(String statement) {
    refused("the_ledger_is_append_only", statement);
  }

  private List<Object> entries(String asOf) {
    return done(FINANCE.get(books + "/entries" + asOf)).getList("items");
  }

  private String figure(String name, String asOf) {
    return done(FINANCE.get(books + "/position" + asOf)).getString(name + ".amount");
  }

  private String booked(String cause) {
    return String.valueOf(
        Sql.value(
            "select to_char(max(booked_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                + " from booking where cause = '"
                + cause
                + "' and call_id = '"
                + call.id()
                + "'"));
  }
}
