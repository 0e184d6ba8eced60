package nl.innovatietraineeship.planreview.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;

/// Scores as somebody sent them, against the criteria and the scale of the call.
public final class ScoreSheet {

  private ScoreSheet() {}

  /// A score on a criterion, as sent.
  public record Line(String criterion, int score) {}

  /// @param whole every criterion must be scored
  /// @throws InvalidInput with everything that is wrong
  public static void check(CallTerms terms, List<Line> lines, boolean whole) {
    List<InputError> errors = new ArrayList<>();
    List<String> criteria = terms.criteria().stream().map(Criterion::code).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), "/scores/" + i, terms.scale(), criteria, seen, errors);
    }
    var missing = criteria.stream().filter(code -> !seen.contains(code)).toList();
    if (whole && !missing.isEmpty()) {
      errors.add(
          InputError.body(
              "/scores",
              "required",
              "Score every criterion once: " + String.join(", ", missing) + " lacks."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static void line(
      Line line,
      String at,
      Scale scale,
      List<String> criteria,
      Set<String> seen,
      List<InputError> errors) {
    if (!criteria.contains(line.criterion())) {
      errors.add(
          InputError.body(
              at + "/criterion",
              "unknown",
              "The call has the criteria " + String.join(", ", criteria) + "."));
    } else if (!seen.add(line.criterion())) {
      errors.add(InputError.body(at + "/criterion", "repeated", "Score every criterion once."));
    }
    if (!scale.holds(line.score())) {
      errors.add(
          InputError.body(
              at + "/score",
              "range",
              "A whole score from " + scale.lowest() + " to " + scale.highest() + "."));
    }
  }
}
