package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The parties' confirmations over HTTP.
@Path("/traineeships/{id}/confirmations/{party}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Traineeships", description = "Matches, confirmations and internships.")
class ConfirmationResource {

  @Inject ConfirmationLifecycle lifecycle;
  @Inject Readiness readiness;
  @Inject Scope scope;
  @Inject Answers answers;

  @PUT
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "confirmTraineeship",
      summary = "Confirm for a party",
      description =
          "`party` is hogeschool, company or trainee; each for itself, and nobody for two. The"
              + " traineeship must be MATCHED. It creates, and needs no If-Match; when the party"
              + " has confirmed already nothing changes.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship with its confirmations.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response confirm(@RestPath String id, @RestPath String party) {
    return answers.ok(lifecycle.confirm(id, parse(party)), this::view);
  }

  @DELETE
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "revokeConfirmation",
      summary = "Revoke a party's confirmation",
      description =
          "Each party for itself, while the traineeship is MATCHED. If-Match names the"
              + " traineeship's ETag. Without a confirmation nothing changes.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship without that confirmation.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response revoke(@RestPath String id, @RestPath String party) {
    return answers.ok(lifecycle.revoke(id, parse(party)), this::view);
  }

  private static Party parse(String raw) {
    return Arrays.stream(Party.values())
        .filter(party -> party.name().equals(raw.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new NotFound("party", raw));
  }

  private TraineeshipView view(Traineeship traineeship) {
    return TraineeshipView.of(traineeship, readiness.missing(traineeship), scope);
  }
}
