package nl.innovatietraineeship.planreview.worklist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanTerms;
import nl.innovatietraineeship.planreview.plan.Plans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Why a plan waits, and the terms that run for it.
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Worklist", description = "What waits for whom, and until when.")
public class WaitingResource {

  @Inject Plans plans;
  @Inject Waiting waiting;
  @Inject Scope scope;
  @Inject BusinessClock clock;
  @Inject Answers answers;

  @GET
  @Path("/waiting-for")
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
      operationId = "readWaitingFor",
      summary = "Why a plan waits, for whom, and until when",
      description =
          "An applicant reads nothing of an outcome before it is announced. Beside what is to be done"
              + " it is told that the clock of its decision stands still, or that its decision is"
              + " late or soon will be, with the article.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "What it waits for.",
      content = @Content(schema = @Schema(implementation = WaitingView.class)))
  public Response waitingFor(@RestPath String id) {
    Plan plan = plans.followed(id);
    boolean sia = scope.viewer().seesOutcomes();
    return answers.ok(
        WaitingView.of(plan, sia ? plan.status() : plan.shownStatus(), waiting.of(plan)));
  }

  @GET
  @Path("/terms")
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
      operationId = "readTermsOfPlan",
      summary = "The terms that run for a plan",
      description =
          "Each with its start, what stopped its clock, its end and the articles. Where a later day"
              + " was named for a late decision (Awb 4:14), it stands beside the term of law. A"
              + " reviewer's term stands on the review.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The terms.",
      content = @Content(schema = @Schema(implementation = PlanTermsView.class)))
  public Response terms(@RestPath String id) {
    Plan plan = plans.followed(id);
    var state = scope.viewer().seesOutcomes() ? plan.state() : plan.shown();
    var running = PlanTerms.running(plan, state, clock.today());
    return answers.ok(PlanTermsView.of(plan.reference(), running, clock.today()));
  }
}
