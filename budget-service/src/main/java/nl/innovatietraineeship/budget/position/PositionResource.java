package nl.innovatietraineeship.budget.position;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The position of a call.
@Path("/calls/{id}/position")
@RunOnVirtualThread
@Tag(name = "Calls", description = "The books of the calls.")
public class PositionResource {

  @Inject Positions positions;
  @Inject Query query;
  @Inject Answers answers;

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readPositionOfCall",
      summary = "How the money of a call stands",
      description = "Reserved and awarded together are at most the ceiling, at every instant.")
  @APIResponse(
      responseCode = "200",
      description = "The position.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Position.class)))
  public Response read(@RestPath @Parameter(example = "IT20") String id) {
    query.done();
    return answers.ok((Object) positions.of(id));
  }
}
