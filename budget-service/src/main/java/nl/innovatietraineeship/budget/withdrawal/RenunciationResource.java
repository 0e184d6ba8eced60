package nl.innovatietraineeship.budget.withdrawal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.budget.grant.GrantView;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Renunciations of grants.
@Path("/grants/{id}/renunciation")
@RunOnVirtualThread
@Tag(name = "Withdrawals", description = "How grants end before their determination.")
public class RenunciationResource {

  @Inject WithdrawalLifecycle lifecycle;
  @Inject Answers answers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON) // no body needs no media type
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "renounceGrant",
      summary = "Renounce a grant",
      description =
          "By the hogeschool that has it, or the officer by post, before the determination. What was paid is to "
              + "be paid back.")
  @APIResponse(
      responseCode = "200",
      description = "The grant.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response renounce(
      @RestPath @Parameter(example = "IT20-002-G") String id,
      @Nullable NewRenunciation renunciation) {
    return answers.ok(
        lifecycle.renounce(id, renunciation == null ? null : renunciation.byPost()), GrantView::of);
  }
}
