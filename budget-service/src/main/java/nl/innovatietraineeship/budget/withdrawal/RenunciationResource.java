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
@Tag(
    name = "Withdrawals",
    description = "How grants end, or keep fewer slots, before their determination.")
public class RenunciationResource {

  @Inject WithdrawalLifecycle lifecycle;
  @Inject Answers answers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON) // no body needs no media type
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "renounceGrant",
      summary = "Renounce a grant, whole or in part",
      description =
          "By the hogeschool that has it, or the officer by post, before the determination. Whole, it"
              + " ends, and what was paid is to be paid back. In part, it keeps so many slots at"
              + " their price, those that started among them: what is due follows that, and what"
              + " was paid above it is settled by the determination. What comes free serves who"
              + " waits.")
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
        lifecycle.renounce(
            id, renunciation == null ? new NewRenunciation(null, null) : renunciation),
        GrantView::of);
  }
}
