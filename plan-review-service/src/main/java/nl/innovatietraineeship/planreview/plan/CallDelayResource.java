package nl.innovatietraineeship.planreview.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
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

/// The decisions on the plans of a call are late.
@Path("/calls/{id}/delay-notice")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Intake", description = "Completeness, repair, and the clock of the decision.")
public class CallDelayResource {

  @Inject DelayLifecycle lifecycle;
  @Inject Answers answers;

  /// Whose applicants were told.
  @Schema(name = "CallDelay", description = "The plans of a call whose applicants were told.")
  record CallDelay(
      @Schema(description = "The decisions may be expected by then.", examples = "2021-06-18")
          LocalDate until,
      @Schema(description = "Their references, in order.", examples = "[\"IT20-001\"]")
          List<String> plans) {}

  @POST
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "tellDelayOfCall",
      summary = "Tell every applicant of a call who waits for a decision that it is late",
      description =
          "As on one plan, for each that is received and not out. Whoever knows of a day as late, by"
              + " an earlier notice or since the clock was stopped, is not told again.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20")
  @APIResponse(
      responseCode = "200",
      description = "The plans whose applicants were told.",
      content = @Content(schema = @Schema(implementation = CallDelay.class)))
  public Response tell(@RestPath String id, NewDelayNotice notice) {
    List<Plan> told = lifecycle.tellAll(id, notice.until(), notice.reason());
    return answers.ok(new CallDelay(notice.until(), told.stream().map(Plan::reference).toList()));
  }
}
