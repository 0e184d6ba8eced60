package nl.innovatietraineeship.planreview.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.text.NoBsn;
import nl.innovatietraineeship.planreview.call.CallTerms;
import nl.innovatietraineeship.planreview.call.Criterion;
import nl.innovatietraineeship.planreview.call.ScoreSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a reviewer writes; it may be saved unfinished.
@Schema(name = "ReviewForm", description = "What a reviewer writes; it may be saved unfinished.")
record ReviewForm(
    @NotNull @Size(max = 20) List<@NotNull @Valid ReviewerScore> scores,
    @Size(max = 4000)
        @NoBsn
        @Schema(description = "For the committee.", examples = "A well made plan.")
        @Nullable String comment) {

  /// @throws nl.innovatietraineeship.kit.problem.InvalidInput with all that is wrong
  void check(CallTerms terms) {
    ScoreSheet.check(
        terms,
        scores.stream().map(one -> new ScoreSheet.Line(one.criterion(), one.score())).toList(),
        false);
  }

  /// The criteria that still lack a score with its motivation.
  List<String> unfinished(CallTerms terms) {
    List<String> finished =
        scores.stream()
            .filter(score -> score.motivation() != null && !score.motivation().isBlank())
            .map(ReviewerScore::criterion)
            .toList();
    return terms.criteria().stream()
        .map(Criterion::code)
        .filter(code -> !finished.contains(code))
        .toList();
  }

  Map<String, Integer> byCriterion() {
    return scores.stream()
        .collect(Collectors.toUnmodifiableMap(ReviewerScore::criterion, ReviewerScore::score));
  }
}
