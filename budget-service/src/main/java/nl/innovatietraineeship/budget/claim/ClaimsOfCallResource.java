package nl.innovatietraineeship.budget.claim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The claims on the money of a call.
@Path("/calls/{id}/claims")
@RunOnVirtualThread
@Tag(name = "Claims", description = "What plans may get of a call's money.")
public class ClaimsOfCallResource {

  @Inject Calls calls;
  @Inject Claims claims;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of claims.
  @Schema(name = "ClaimPage", description = "Claims, by ranking and rank.")
  record ClaimPage(
      @Schema(description = "The claims.") List<ClaimView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "listClaimsOfCall",
      summary = "The claims on the money of a call",
      description = "In rank order; of every ranking, in the order in which they came.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only claims in this state.",
      schema = @Schema(implementation = ClaimState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of claims.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20") String id) {
    var state = query.constant("state", ClaimState.Name.class);
    var page = query.page();
    var call = calls.sought(id);
    return answers.page(
        page.page(
            claims.ofCall(call.id(), state, page),
            claim -> claim.id().value().toString(),
            ClaimView::of));
  }
}
