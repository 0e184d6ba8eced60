package nl.innovatietraineeship.planreview.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A ranking as callers read it: SIA whole, an institution its own plans.
@Schema(name = "Ranking", description = "The positive plans of a call, the best first.")
record RankingView(
    UUID callId,
    @Schema(examples = "IT20") String call,
    @Schema(description = "Counts the rankings of the call.", examples = "1") int version,
    @Schema(
            description =
                "Of the lot: among equals the lowest SHA-256 of seed, space and reference is first.",
            examples = "9f2c4e1a7b3d5068")
        String seed,
    @Schema(examples = "2021-01-25T10:00:00Z") Instant establishedAt,
    List<RankedPlan> plans) {

  /// @param told the plans that the viewer may know the outcome of
  static RankingView of(Ranking ranking, Set<UUID> told) {
    return new RankingView(
        ranking.call().id().value(),
        ranking.call().reference(),
        ranking.rankingVersion(),
        ranking.seed(),
        ranking.establishedAt(),
        ranking.plans().stream().filter(plan -> told.contains(plan.planId())).toList());
  }
}
