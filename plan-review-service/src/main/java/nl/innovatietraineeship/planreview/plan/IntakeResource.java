package nl.innovatietraineeship.planreview.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The intake of a plan: is it complete, and what is done when not.
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Intake", description = "Completeness, repair, and the clock of the decision.")
public class IntakeResource {

  @Inject PlanLifecycle lifecycle;
  @Inject PlanAnswers answers;

  /// What the programme office found.
  @Schema(name = "CompletenessCheck", description = "What the programme office found.")
  record CompletenessCheck(
      @NotNull @Schema(examples = "true") Boolean complete,
      @Size(max = 30) @Schema(description = "What is incomplete, and why; nothing when complete.")
          @Nullable List<@NotNull @Valid Defect> defects) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Name what is incomplete, or find the application complete.")
    public boolean isOneOfBoth() {
      return complete == null || complete == found().isEmpty();
    }

    List<Defect> found() {
      return defects == null ? List.of() : defects;
    }
  }

  /// Stops the clock of the decision.
  @Schema(name = "NewClockStop", description = "Why the clock of the decision is stopped.")
  record NewClockStop(
      @NotNull @Schema(examples = "AGREED") ClockStopGround ground,
      @NotBlank @Size(max = 2000) @NoBsn @Schema(examples = "Agreed in the letter of 4 January.")
          String reason) {}

  /// New texts of an incomplete plan.
  @Schema(name = "Supplement", description = "The new text of sections that are incomplete.")
  record NewSupplement(
      @NotEmpty @Size(max = 30) List<@NotNull @Valid SectionText> sections,
      @Valid @Nullable ByPost byPost) {}

  @POST
  @Path("/completeness-check")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "checkCompleteness",
      summary = "Find an application complete, or invite to repair it",
      description =
          "The plan must be SUBMITTED. Incomplete: the sections are named with the reasons, the repair"
              + " term of the call begins, and the clock of the decision stands still (Awb 4:5(1),"
              + " 4:15(1)a). An INCOMPLETE plan whose repair term passed may be taken as it is.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, complete or incomplete.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response checkComplete(@RestPath String id, CompletenessCheck check) {
    return answers.ok(lifecycle.check(id, check.found()));
  }

  @POST
  @Path("/supplement")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "supplementPlan",
      summary = "Repair an incomplete application",
      description =
          "The plan must be INCOMPLETE and its repair term not over. Only sections that the invitation"
              + " names. Makes a new version; the completeness is then checked anew.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, submitted again.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response supplement(@RestPath String id, NewSupplement supplement) {
    return answers.ok(lifecycle.supplement(id, supplement.sections(), supplement.byPost()));
  }

  @POST
  @Path("/clock-stop")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "stopClock",
      summary = "Stop the clock of the decision on a plan",
      description =
          "From tomorrow on, which is a day of its term, on another ground than an invitation to"
              + " repair (Awb 4:15(1)b and (2)).")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, with its new day to decide by.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response stopClock(@RestPath String id, NewClockStop stop) {
    return answers.ok(lifecycle.stopClock(id, stop.ground(), stop.reason()));
  }

  @POST
  @Path("/clock-resumption")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "resumeClock",
      summary = "Let the clock of the decision on a plan run again",
      description = "Today counts. What stood still stays in the plan's clock stops.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, with its new day to decide by.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response resumeClock(@RestPath String id) {
    return answers.ok(lifecycle.resumeClock(id));
  }
}
