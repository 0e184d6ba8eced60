package nl.innovatietraineeship.overview.clock;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where the business clocks stand.
@Schema(name = "SuiteClock", description = "Where the business clocks of the suite stand.")
record ClocksView(
    @Schema(
            description = "The gateway's own, which none is ahead of.",
            examples = "2020-11-17T08:00:00Z",
            required = true)
        Instant moment,
    @Schema(description = "Each service's.", required = true) List<ServiceClock> services) {

  /// One service's clock.
  @Schema(name = "ServiceClock", description = "Where the clock of one service stands.")
  record ServiceClock(
      @Schema(description = "Its short name.", examples = "plan-review", required = true)
          String service,
      @Schema(
              description = "Left out when the service does not answer.",
              examples = "2020-11-17T08:00:00Z")
          @Nullable Instant moment) {}
}
