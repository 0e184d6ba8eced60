package nl.innovatietraineeship.planreview.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The decision on a plan is late.
@Path("/plans/{id}/delay-notice")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Intake", description = "Completeness, repair, and the clock of the decision.")
public class DelayResource {

  @Inject DelayLifecycle lifecycle;
  @Inject PlanAnswers answers;

  @POST
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "tellDelay",
      summary = "Tell the applicant that the decision on a plan is late",
      description =
          "By when it may be expected, as soon as possible: a day to come, after the last one that was"
              + " known before (Awb 4:14(1)). The term of law stays where it is. Each notice is kept.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, with every notice.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response tell(@RestPath String id, NewDelayNotice notice) {
    return answers.ok(lifecycle.tell(id, notice.until(), notice.reason()));
  }
}
