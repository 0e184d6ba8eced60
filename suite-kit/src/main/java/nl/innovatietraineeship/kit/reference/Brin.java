package nl.innovatietraineeship.kit.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The number of an institution (basisregistratie instellingen): two digits and two letters.
public record Brin(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("\\d{2}[A-Z]{2}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Brin {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A BRIN is two digits and two letters, such as 30GB.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
