package nl.innovatietraineeship.placement.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Known plans over HTTP.
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans", description = "Research plans as placement knows them, with their slots.")
class PlanResource {

  @Inject Plans plans;
  @Inject Slots slots;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "KnownPlanPage", description = "A page of known plans.")
  record PlanPage(
      @Schema(description = "Plans, in the order of their ids.") List<PlanView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "listKnownPlans",
      summary = "Known plans",
      description = "Those of the own hogeschool; all for SIA. Kept from events: a moment behind.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Plans of this call: id or reference.",
      schema = @Schema(implementation = String.class, examples = "IT20"))
  @Parameter(
      name = "brin",
      in = ParameterIn.QUERY,
      description = "Plans of this hogeschool.",
      schema = @Schema(implementation = String.class, examples = "30GB"))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Plans in this state.",
      schema = @Schema(implementation = PlanState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of plans.",
      content = @Content(schema = @Schema(implementation = PlanPage.class)))
  public Response list() {
    var selection =
        plans
            .visible()
            .whereNamed("e.callId.value", "e.call = :call", "call", query.text("call"))
            .where(
                "e.brin = :brin", "brin", query.parsed("brin", "A BRIN, such as 30GB.", Brin::new))
            .where("e.state = :state", "state", query.constant("state", PlanState.Name.class));
    var page = query.page();
    List<Plan> found = selection.page(page);
    Map<PlanId, SlotCounts> counts = slots.counts(found.stream().map(Plan::id).toList());
    return answers.page(
        page.page(
            found,
            plan -> plan.id().value().toString(),
            plan -> PlanView.of(plan, counts.getOrDefault(plan.id(), SlotCounts.NONE))));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "readKnownPlan",
      summary = "A known plan",
      description = "With the counts of its slots. Kept from events: a moment behind.")
  @APIResponse(
      responseCode = "200",
      description = "The plan.",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002") String id) {
    Plan plan = plans.visible().find(id).orElseThrow(() -> new NotFound("plan", id));
    SlotCounts counts = slots.counts(List.of(plan.id())).getOrDefault(plan.id(), SlotCounts.NONE);
    return answers.ok(plan, found -> PlanView.of(found, counts));
  }
}
