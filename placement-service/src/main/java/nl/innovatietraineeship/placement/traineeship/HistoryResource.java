package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The history of a traineeship over HTTP.
@Path("/traineeships/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Traineeships", description = "Matches, confirmations, internships and employments.")
class HistoryResource {

  @Inject Traineeships traineeships;
  @Inject TraineeshipHistory history;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "TraineeshipStepPage", description = "A page of steps.")
  record TraineeshipStepPage(
      @Schema(description = "Steps, the first one first.") List<StepView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN
  })
  @Operation(
      operationId = "listStepsOfTraineeship",
      summary = "What happened to a traineeship, the first step first",
      description =
          "For whoever sees the traineeship: what was done, in which role, and why it ended where it"
              + " did; never why somebody was absent. Which person did it is told to SIA's office.")
  @APIResponse(
      responseCode = "200",
      description = "A page of steps.",
      content = @Content(schema = @Schema(implementation = TraineeshipStepPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-01") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            history.page(traineeships.sought(id), page),
            each -> each.id().toString(),
            each -> StepView.of(each, scope)));
  }

  @GET
  @Path("/{step}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readStepOfTraineeship",
      summary = "A step in the history of a traineeship",
      description = "As in the list.")
  @APIResponse(
      responseCode = "200",
      description = "The step.",
      content = @Content(schema = @Schema(implementation = StepView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath
          @Parameter(
              description = "The step's UUID.",
              example = "0175dacb-f100-7cc8-981a-757fb5cf323e")
          String step) {
    query.done();
    return answers.ok(StepView.of(history.read(traineeships.sought(id), step), scope));
  }
}
