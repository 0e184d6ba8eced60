package nl.innovatietraineeship.planreview.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.reference.Brin;
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

/// Research plans.
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans", description = "Research plans, from draft to outcome.")
public class PlanResource {

  @Inject PlanLifecycle lifecycle;
  @Inject Plans plans;
  @Inject Query query;
  @Inject PlanAnswers answers;

  /// A page of plans.
  @Schema(name = "PlanPage")
  record PlanPage(List<PlanView> items, @Nullable String next) {}

  /// The lector's approval, bound to the version it names.
  @Schema(name = "Approval", description = "Names the version of the text that is approved.")
  record NewApproval(
      @NotNull @Min(1) @Schema(examples = "1") Integer version, @Valid @Nullable ByPost byPost) {}

  /// The submission of a plan.
  @Schema(name = "Submission", description = "Nothing, or that the plan came in by post.")
  record Submission(@Valid @Nullable ByPost byPost) {}

  /// The withdrawal of a plan.
  @Schema(name = "Withdrawal", description = "Why the plan is withdrawn, if that is to be told.")
  record NewWithdrawal(
      @Size(max = 2000) @NoBsn @Schema(examples = "The partners withdrew.") @Nullable String reason,
      @Valid @Nullable ByPost byPost) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.REVIEWER,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "listPlans",
      summary = "Plans, in the order of their making",
      description =
          "Institutions see their own, reviewers what is assigned to them, SIA all. Without the texts"
              + " of sections, which each plan has when it is read. The state of an applicant's filter"
              + " is the state that applicants see.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "UUID or reference of the call.",
      example = "IT20",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Where the plan stands, as the caller may know.",
      schema = @Schema(implementation = PlanStatus.class))
  @Parameter(
      name = "brin",
      in = ParameterIn.QUERY,
      description = "The institution that applies.",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "topSector",
      in = ParameterIn.QUERY,
      description = "The top sector that it serves; for a reviewer of plans without interest only.",
      schema = @Schema(implementation = TopSector.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of plans.",
      content = @Content(schema = @Schema(implementation = PlanPage.class)))
  public Response list() {
    var filter =
        new Plans.Filter(
            query.text("call"),
            query.constant("state", PlanStatus.class),
            query.parsed("brin", "A BRIN, such as 30GB.", Brin::new),
            query.constant("topSector", TopSector.class));
    var page = query.page();
    return answers.page(plans.list(filter, page), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.REVIEWER,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "readPlan",
      summary = "A plan",
      description =
          "With what its submission lacks, the day to decide by, and, when announced, its outcome."
              + " A reviewer reads title and parties until the interests are declared.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response read(@RestPath String id) {
    return answers.ok(plans.inScope(id));
  }

  @POST
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "draftPlan",
      summary = "Draft a plan",
      description =
          "The call must be OPEN. The plan is of the institution in the token, which must stand on"
              + " that day. From a letter that was received within the window the programme office"
              + " drafts it until the ranking: LAPSED, so that it holds nothing up, until it is"
              + " submitted.")
  @APIResponse(
      responseCode = "201",
      description = "The draft.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response draft(NewPlan plan) {
    return answers.created(lifecycle.draft(plan));
  }

  @PUT
  @Path("/{id}")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "editPlan",
      summary = "Replace the text of a draft",
      description =
          "The plan must be DRAFT, or LAPSED for a letter that was received within the window, until"
              + " the ranking. Makes a new version, which the lector approves anew.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it now is.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response edit(@RestPath String id, PlanBody content) {
    return answers.ok(lifecycle.edit(id, content));
  }

  @PUT
  @Path("/{id}/lector-approval")
  @Command
  @RolesAllowed({Roles.LECTOR, Roles.OFFICER})
  @Operation(
      operationId = "approvePlan",
      summary = "Approve a version of a plan, as its lector",
      description =
          "The plan must be DRAFT and name the caller; the version is the present one. By a letter"
              + " that was received within the window a LAPSED plan too, until the ranking.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The approved draft.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response approve(@RestPath String id, NewApproval approval) {
    return answers.ok(lifecycle.approve(id, approval.version(), approval.byPost()));
  }

  @POST
  @Path("/{id}/submission")
  @Consumes(MediaType.APPLICATION_JSON) // no body needs no media type
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "submitPlan",
      summary = "Submit a plan",
      description =
          "The plan must be DRAFT with nothing missing, and the moment of receipt within the window"
              + " of its call. What was received in time is taken from LAPSED too, until the ranking.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The submitted plan.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response submit(@RestPath String id, @Nullable Submission submission) {
    return answers.ok(lifecycle.submit(id, submission == null ? null : submission.byPost()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON) // no body needs no media type
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "withdrawPlan",
      summary = "Withdraw a plan",
      description =
          "At any moment before its outcome is announced; afterwards the grant is renounced. Money"
              + " that was reserved serves the waiting list. A plan whose refusal told it a reserve"
              + " place gives that up and stays REFUSED, until an award from it is announced; also"
              + " after the place lapsed, since that it lapsed is not told.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn plan, or the refused one without its place.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response withdraw(@RestPath String id, @Nullable NewWithdrawal withdrawal) {
    NewWithdrawal given = withdrawal == null ? new NewWithdrawal(null, null) : withdrawal;
    return answers.ok(lifecycle.withdraw(id, given.reason(), given.byPost()));
  }
}
