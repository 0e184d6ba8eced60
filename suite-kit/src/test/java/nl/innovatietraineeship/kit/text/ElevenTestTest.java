package nl.innovatietraineeship.kit.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElevenTestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222333",
        "123456782",
        "her number is 111222333.",
        "111.222.333",
        "111 222 333",
        "1112-22-333",
        "a111222333b",
        "date 2020-11-02, number 123456782",
        "999 111222333"
      })
  void a_number_that_passes_is_found(String text) {
    assertTrue(ElevenTest.isIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "111222334",
        "123456789",
        "000000000",
        "11122233",
        "1112223330",
        "0111222333",
        "NL91ABNA0417164300",
        "111  222  333",
        "no digits at all"
      })
  void what_does_not_pass_is_left_alone(String text) {
    assertFalse(ElevenTest.isIn(text));
  }
}
