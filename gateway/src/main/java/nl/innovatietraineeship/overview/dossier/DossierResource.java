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

/// Dossiers of plans.
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossiers", description = "A plan as all services know it.")
public class DossierResource {

  @Inject Dossiers dossiers;
  @Inject RoutingContext request;
  @Inject Answers answers;

  @GET
  @Path("/{id}/dossier")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.REVIEWER,
    Roles.CHAIR,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.DASHBOARD,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readDossier",
      summary = "A plan as all services know it",
      description =
          "All services are asked at once with the caller's own token; one that does not answer"
              + " within a second is UNKNOWN, never empty.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      example = "IT20-001",
      description = "The plan's UUID or reference.",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The dossier.",
      content = @Content(schema = @Schema(implementation = Dossier.class)))
  public Response read(@RestPath String id) {
    return answers.ok(dossiers.compose(id, OnBehalf.of(request)));
  }
}
