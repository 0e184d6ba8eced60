package nl.innovatietraineeship.planreview.plan;

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
import nl.innovatietraineeship.planreview.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The history of a plan.
@Path("/plans/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans", description = "Research plans, from draft to outcome.")
public class PlanHistoryResource {

  @Inject Plans plans;
  @Inject PlanHistory history;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of steps.
  @Schema(name = "PlanStepPage")
  record PlanStepPage(List<PlanStepView> items, @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN
  })
  @Operation(
      operationId = "listStepsOfPlan",
      summary = "What happened to a plan, the first step first",
      description =
          "Who did what in which role, and why. An applicant reads nothing of an outcome before it"
              + " is announced.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "A page of steps.",
      content = @Content(schema = @Schema(implementation = PlanStepPage.class)))
  public Response list(@RestPath String id) {
    var page = query.page();
    boolean office = scope.viewer().office();
    return answers.page(
        page.page(
            history.list(plans.followed(id), page),
            step -> step.id().toString(),
            step -> PlanStepView.of(step, office)));
  }

  @GET
  @Path("/{step}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readStepOfPlan",
      summary = "A step in the history of a plan",
      description = "As in the list.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @Parameter(
      name = "step",
      in = ParameterIn.PATH,
      description = "The step's UUID.",
      example = "0175dacb-f100-7cc8-981a-757fb5cf323e")
  @APIResponse(
      responseCode = "200",
      description = "The step.",
      content = @Content(schema = @Schema(implementation = PlanStepView.class)))
  public Response read(@RestPath String id, @RestPath String step) {
    PlanStep found = history.read(plans.followed(id), step);
    return answers.ok(PlanStepView.of(found, scope.viewer().office()));
  }
}
