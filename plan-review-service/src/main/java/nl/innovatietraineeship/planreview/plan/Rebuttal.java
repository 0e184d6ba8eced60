package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an applicant answers to its reviews, which it reads without knowing whose they are.
///
/// @param rebuttalUntil the last day to answer
/// @param rebuttedAt null while there is no answer
@Embeddable
@Schema(name = "Rebuttal", description = "What the applicant answers to its reviews, once.")
public record Rebuttal(
    @Schema(examples = "2021-01-11") LocalDate rebuttalInvitedOn,
    @Schema(description = "The last day to answer.", examples = "2021-01-25")
        LocalDate rebuttalUntil,
    @Schema(examples = "2021-01-20T10:00:00Z") @Nullable Instant rebuttedAt,
    @Nullable String rebuttalText) {

  Rebuttal given(String text, Instant at) {
    return new Rebuttal(rebuttalInvitedOn, rebuttalUntil, at, text);
  }

  /// Nothing more is to be waited for.
  boolean isOver(LocalDate today) {
    return rebuttedAt != null || today.isAfter(rebuttalUntil);
  }
}
