package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A call that has a dashboard.
@Schema(name = "FollowedCall", description = "A call that was opened, and so has a dashboard.")
record CallView(
    @Schema(
            description = "Its UUID.",
            examples = "017587f8-5400-7ef7-8751-547445bfbfb4",
            required = true)
        CallId id,
    @Schema(description = "Its reference.", examples = "IT20", required = true) String reference,
    @Schema(
            description = "Its title.",
            examples = "Innovation traineeships, first call",
            required = true)
        String title,
    @Schema(description = "As published.", required = true) Money ceiling,
    @Schema(description = "When it was opened.", examples = "2020-11-02T08:15:00Z", required = true)
        Instant openedOn,
    @Nullable
        @Schema(
            description = "When its window ended; absent while it is open.",
            examples = "2020-12-15T13:00:00Z")
        Instant closedOn,
    @Nullable
        @Schema(
            description = "When all of its grants were settled; absent until then.",
            examples = "2023-05-31T12:00:00Z")
        Instant settledOn,
    @Schema(
            description = "Where its figures are.",
            examples = "/overview/v1/calls/IT20/dashboard",
            required = true)
        String dashboard) {

  static CallView of(FollowedCall call) {
    return new CallView(
        call.id(),
        call.reference(),
        call.title(),
        call.ceiling(),
        call.openedOn(),
        call.closedOn(),
        call.settledOn(),
        "/overview/v1/calls/" + call.reference() + "/dashboard");
  }
}
