package nl.innovatietraineeship.planreview.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A call as callers read it.
@Schema(name = "Call", description = "A call with all that is published of it.")
record CallView(
    @Schema(examples = "017587f8-5400-7ef7-8751-547445bfbfb4") UUID id,
    @Schema(description = "Where the call stands.", examples = "OPEN") CallStatus state,
    @JsonUnwrapped CallTerms terms,
    @Schema(examples = "2020-11-02T08:15:00Z") @Nullable Instant openedAt,
    @Schema(description = "Absent while there is no ranking.", examples = "1")
        @Nullable Integer currentRankingVersion) {

  static CallView of(Call call) {
    return new CallView(
        call.id().value(),
        call.status(),
        call.terms(),
        call.openedAt().orElse(null),
        call.rankingVersion().orElse(null));
  }
}
