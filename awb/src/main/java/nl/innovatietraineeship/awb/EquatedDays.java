package nl.innovatietraineeship.awb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The days that royal decrees equate with holidays (ATW 3(3)): no rule yields them, a dated file
/// does.
final class EquatedDays {

  static final String RESOURCE = "contracts/reference/equated-days.csv";
  private static final String HEADER = "date,source";

  private EquatedDays() {}

  /// Day to decree, in order of days.
  static NavigableMap<LocalDate, String> published() {
    try (var stream = EquatedDays.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(
            RESOURCE + " is not on the class path; add the contracts jar.");
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NavigableMap<LocalDate, String> read(BufferedReader csv) throws IOException {
    var header = csv.readLine();
    if (!HEADER.equals(header)) {
      throw new IllegalStateException("Expected the header " + HEADER + ", found " + header + ".");
    }
    var days = new TreeMap<LocalDate, String>();
    for (var line = csv.readLine(); line != null; line = csv.readLine()) {
      int comma = line.indexOf(',');
      if (comma < 0) {
        throw new IllegalStateException("Expected " + HEADER + ", found the line " + line + ".");
      }
      days.put(LocalDate.parse(line.substring(0, comma)), line.substring(comma + 1));
    }
    return Collections.unmodifiableNavigableMap(days);
  }
}
