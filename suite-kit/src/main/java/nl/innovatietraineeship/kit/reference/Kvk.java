package nl.innovatietraineeship.kit.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The number of a firm at the Chamber of Commerce: eight digits, without a check digit.
public record Kvk(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("\\d{8}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Kvk {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A KvK number is eight digits.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
