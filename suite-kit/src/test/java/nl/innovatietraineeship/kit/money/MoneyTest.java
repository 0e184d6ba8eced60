package nl.innovatietraineeship.kit.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"0.00, 0", "300000.00, 30000000", "-0.05, -5", "9999999999999.99, 999999999999999"})
  void an_amount_is_whole_cents_and_back(String amount, long cents) {
    Money money = Money.of(amount, "EUR");
    assertEquals(cents, money.cents());
    assertEquals(amount, money.amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1.000", "1,00", "1e3", "", " 1.00", "10000000000000.00"})
  void what_is_no_amount_with_two_decimals_is_refused(String amount) {
    assertThrows(IllegalArgumentException.class, () -> Money.of(amount, "EUR"));
  }

  @Test
  void another_currency_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Money.of("1.00", "USD"));
  }

  @Test
  void a_share_is_rounded_down_to_the_cent() {
    assertEquals(new Money(33), new Money(67).percent(50));
    assertEquals(new Money(30), new Money(100).percent(30));
    assertEquals(Money.ZERO, new Money(1).percent(99));
  }

  @Test
  void what_does_not_fit_is_refused_rather_than_wrapped() {
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
  }

  @Test
  void it_compares_and_reads_as_people_expect() {
    assertTrue(Money.euros(2).isMoreThan(Money.euros(1)));
    assertFalse(Money.euros(1).isMoreThan(Money.euros(1)));
    assertEquals("EUR 300,000.00", Money.euros(300_000).toString());
  }

  @Test
  void it_travels_as_an_object_of_text() throws Exception {
    var json = new JsonMapper();
    String written = json.writeValueAsString(Money.euros(3));
    assertEquals("{\"amount\":\"3.00\",\"currency\":\"EUR\"}", written);
    assertEquals(Money.euros(3), json.readValue(written, Money.class));
  }
}
