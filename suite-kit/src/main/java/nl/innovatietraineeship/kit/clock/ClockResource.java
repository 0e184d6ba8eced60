package nl.innovatietraineeship.kit.clock;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// This service's own clock, moved by the gateway together with the others'; without a movable
/// clock there is nothing at this address. The gateway has a clock resource of its own there.
@UnlessBuildProperty(name = "suite.name", stringValue = "overview", enableIfMissing = true)
@Path("/clock")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClockResource {

  @Inject BusinessClock clock;
  @Inject DueJobs jobs;

  /// @param moment where the business clock stands
  @Schema(name = "ClockPosition", description = "Where the business clock stands.")
  public record ClockPosition(
      @NotNull
          @WithinReason
          @Schema(
              description = "The business moment; any offset in, UTC out.",
              examples = "2020-11-17T08:00:00Z")
          OffsetDateTime moment) {}

  @GET
  @Operation(hidden = true)
  @RolesAllowed({Roles.ADMIN, Roles.DASHBOARD})
  public ClockPosition read() {
    movable();
    return position();
  }

  @PUT
  @Operation(hidden = true)
  @RolesAllowed(Roles.ADMIN)
  public Response move(ClockPosition position) {
    movable();
    jobs.moveTo(position.moment().toInstant());
    return Response.ok(position()).build();
  }

  private ClockPosition position() {
    return new ClockPosition(clock.instant().atOffset(ZoneOffset.UTC));
  }

  private void movable() {
    if (!clock.standsStill()) {
      throw new NotFound("movable", "clock");
    }
  }
}
