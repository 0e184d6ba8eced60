package nl.innovatietraineeship.planreview.reviewer;

import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A reviewer as the programme office reads one.
@Schema(name = "Reviewer", description = "Somebody who may be asked to review.")
record ReviewerView(
    UUID id,
    @Schema(description = "The human reference.", examples = "REV-0001") String reference,
    @Schema(examples = "reviewer-1") String sub,
    @Schema(examples = "Reviewer one") String name,
    @Schema(examples = "28DN") @Nullable Brin employerBrin,
    @Nullable Kvk employerKvk) {

  static ReviewerView of(Reviewer reviewer) {
    return new ReviewerView(
        reviewer.id().value(),
        reviewer.reference(),
        reviewer.sub(),
        reviewer.name(),
        reviewer.employerBrin().orElse(null),
        reviewer.employerKvk().orElse(null));
  }
}
