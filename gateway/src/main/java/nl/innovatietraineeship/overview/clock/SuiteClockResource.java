package nl.innovatietraineeship.overview.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
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
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.overview.service.OnBehalf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The clock of the whole suite. Where the clock is the real one there is nothing at this address.
@Path("/clock")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Clock", description = "The business clock, where it can be moved.")
public class SuiteClockResource {

  @Inject SuiteClock suite;
  @Inject BusinessClock clock;
  @Inject RoutingContext request;
  @Inject Answers answers;

  /// Where to.
  @Schema(name = "ClockMove", description = "Where to move the clock.")
  public record ClockMove(
      @NotNull
          @WithinReason
          @Schema(
              description = "The business moment, not before the present one; any offset.",
              examples = "2021-05-01T09:00:00+02:00")
          OffsetDateTime moment) {}

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readClock",
      summary = "Where the business clocks stand",
      description = "404 where the clock is the real one.")
  @APIResponse(
      responseCode = "200",
      description = "The clocks.",
      content = @Content(schema = @Schema(implementation = ClocksView.class)))
  public Response read() {
    movable();
    return answers.ok(suite.read(OnBehalf.of(request)));
  }

  @PUT
  @Command
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "moveClock",
      summary = "Move the business clock of all services",
      description =
          "Forward only. What becomes due on the way is done, in order. 503 names who has not moved"
              + " yet: the same request completes it. 404 where the clock is the real one.")
  @APIResponse(
      responseCode = "200",
      description = "All have moved.",
      content = @Content(schema = @Schema(implementation = ClocksView.class)))
  public Response move(ClockMove move) {
    movable();
    return answers.ok(suite.moveTo(move.moment().toInstant(), OnBehalf.of(request)));
  }

  private void movable() {
    if (!clock.standsStill()) {
      throw new NotFound("movable clock", "here");
    }
  }
}
