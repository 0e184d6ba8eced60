package nl.innovatietraineeship.budget.determination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantView;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What was performed under a grant.
@Path("/grants/{id}")
@RunOnVirtualThread
@Tag(name = "Determinations", description = "How grants get their final amounts.")
public class PerformanceResource {

  @Inject DeterminationLifecycle lifecycle;
  @Inject Calls calls;
  @Inject Grants grants;
  @Inject Proposals proposals;
  @Inject Query query;
  @Inject Answers answers;

  @GET
  @Path("/performance")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readPerformanceOfGrant",
      summary = "What was performed under a grant",
      description = "Slot by slot, and the final amount that would be proposed now.")
  @APIResponse(
      responseCode = "200",
      description = "What was performed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PerformanceView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-G") String id) {
    query.done();
    Grant grant = grants.seen(id);
    Call call = calls.known(grant.callId());
    return answers.ok((Object) PerformanceView.of(call, grant, proposals.of(call, grant)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON) // no body needs no media type
  @Command
  @Path("/determination-request")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "requestDetermination",
      summary = "Request the determination of a grant",
      description =
          "By the hogeschool that has it, or the officer by post: the activities are done. At most thirteen "
              + "weeks after them (AvS 17(6)); later is taken too. Where the grant is accounted"
              + " for by performance and costs, with the costs.")
  @APIResponse(
      responseCode = "200",
      description = "The grant.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response request(
      @RestPath @Parameter(example = "IT20-002-G") String id, @Nullable NewRequest request) {
    return answers.ok(
        lifecycle.request(id, request == null ? new NewRequest(null, null) : request),
        GrantView::of);
  }
}
