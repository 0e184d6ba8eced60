package nl.innovatietraineeship.budget.claim;

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

/// One claim.
@Path("/claims")
@RunOnVirtualThread
@Tag(name = "Claims", description = "What plans may get of a call's money.")
public class ClaimResource {

  @Inject Claims claims;
  @Inject Query query;
  @Inject Answers answers;

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readClaim",
      summary = "A claim",
      description = "With its rank, and what is set apart for it.")
  @APIResponse(
      responseCode = "200",
      description = "The claim.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-C1") String id) {
    query.done();
    return answers.ok(claims.sought(id), ClaimView::of);
  }
}
