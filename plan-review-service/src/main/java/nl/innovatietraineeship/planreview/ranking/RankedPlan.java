package nl.innovatietraineeship.planreview.ranking;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A plan's place in a ranking, with what gave it.
@Embeddable
@Schema(name = "RankedPlan", description = "A plan's place in a ranking, with what gave it.")
record RankedPlan(
    @Schema(description = "1 is the best.", examples = "1") int rank,
    UUID planId,
    @Schema(examples = "IT20-001") String plan,
    @Schema(examples = "30GB") Brin brin,
    @Schema(description = "The committee scores times their weights.", examples = "15")
        int weightedTotal,
    @Schema(description = "The committee score on the call's tie-break.", examples = "5")
        int tieBreakScore,
    @Schema(description = "What the plan asks.") Money amount) {}
