package nl.innovatietraineeship.planreview.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the committee fixed, by its chair: one whole score per criterion, which alone counts.
@Schema(name = "Advice", description = "What the committee fixed, by its chair.")
public record Advice(List<CommitteeScore> scores, @Nullable String text) {

  /// The scores alone: for who has no need of what persons wrote.
  Advice withoutTexts() {
    return new Advice(
        scores.stream()
            .map(score -> new CommitteeScore(score.criterion(), score.score(), null))
            .toList(),
        null);
  }

  /// The committee's score on a criterion.
  public int on(String criterion) {
    return scores.stream()
        .filter(score -> score.criterion().equals(criterion))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no committee score on " + criterion))
        .score();
  }
}
