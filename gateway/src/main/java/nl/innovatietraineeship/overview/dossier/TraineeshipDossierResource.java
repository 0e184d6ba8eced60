package nl.innovatietraineeship.overview.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.overview.service.OnBehalf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Dossiers of traineeships.
@Path("/traineeships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossiers", description = "A plan or traineeship as all services know it.")
public class TraineeshipDossierResource {

  @Inject Dossiers dossiers;
  @Inject RoutingContext request;
  @Inject Answers answers;

  @GET
  @Path("/{id}/dossier")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.DASHBOARD,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readTraineeshipDossier",
      summary = "A traineeship with all that was recorded of it",
      description =
          "Each service is asked with the caller's own token; what the caller may not see is ABSENT,"
              + " and what does not answer within a second UNKNOWN, never empty.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      example = "IT20-002-01",
      description = "The traineeship's UUID or reference.",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The dossier.",
      content = @Content(schema = @Schema(implementation = TraineeshipDossier.class)))
  public Response read(@RestPath String id) {
    return answers.ok(dossiers.composeTraineeship(id, OnBehalf.of(request)));
  }
}
