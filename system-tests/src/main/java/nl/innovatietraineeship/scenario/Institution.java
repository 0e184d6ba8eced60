package nl.innovatietraineeship.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A hogeschool from the published reference data.
///
/// @param province of its main seat
record Institution(String brin, String name, String province) {
  private static final String FILE = "/contracts/reference/hogescholen.csv";

  private static final int BRIN = 0;
  private static final int NAME = 1;
  private static final int PROVINCE = 2;
  private static final int VALID_FROM = 3;
  private static final int VALID_TO = 4;

  /// Those that stand on that day, in the order of the file.
  static List<Institution> standingOn(LocalDate day) {
    var stream = Objects.requireNonNull(Institution.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(fields -> stands(fields, day))
          .map(fields -> new Institution(fields[BRIN], fields[NAME], fields[PROVINCE]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static boolean stands(String[] fields, LocalDate day) {
    var from = fields[VALID_FROM];
    var to = fields[VALID_TO];
    return (from.isEmpty() || !LocalDate.parse(from).isAfter(day))
        && (to.isEmpty() || LocalDate.parse(to).isAfter(day));
  }
}
