package nl.innovatietraineeship.budget.payee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/// The number of a bank account (ISO 13616): its length is that of its country, and its check
/// digits are right (mod 97). Spaces are left out.
public record Iban(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Iban {
    value = value.replace(" ", "").toUpperCase(Locale.ROOT);
    try {
      IbanUtil.validate(value);
    } catch (Iban4jException wrong) {
      throw new IllegalArgumentException(
          "An IBAN has its country's length and right check digits, such as NL91ABNA0417164300.",
          wrong);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
