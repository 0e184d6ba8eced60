package nl.innovatietraineeship.budget.payee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NL91ABNA0417164300",
        "NL91 ABNA 0417 1643 00",
        "nl91abna0417164300",
        "DE89370400440532013000"
      })
  void an_iban_with_right_check_digits_is_one(String text) {
    assertEquals(text.replace(" ", "").toUpperCase(Locale.ROOT), new Iban(text).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NL91ABNA0417164301",
        "NL90ABNA0417164300",
        "NL91ABNA041716430",
        "XX91ABNA0417164300",
        "NL91ABN10417164300",
        "",
        "30GB"
      })
  void a_wrong_digit_length_or_country_is_none(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Iban(text));
  }
}
