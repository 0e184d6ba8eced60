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
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.NotFound;
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

/// Slots over HTTP.
@Path("/slots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Slots", description = "Slots of granted plans: open, taken or closed.")
class SlotResource {

  @Inject Slots slots;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "SlotPage", description = "A page of slots.")
  record SlotPage(
      @Schema(description = "Slots, in the order in which they were opened.") List<SlotView> items,
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
      operationId = "listSlots",
      summary = "Slots",
      description =
          "Opened when the grant of a plan arrives, taken when an internship starts, closed when"
              + " the grant is lowered while they are free. Counts are at"
              + " the plan.")
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "Slots of this plan: id or reference.",
      schema = @Schema(implementation = String.class, examples = "IT20-001"))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "OPEN, TAKEN or CLOSED.",
      schema = @Schema(implementation = SlotState.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of slots.",
      content = @Content(schema = @Schema(implementation = SlotPage.class)))
  public Response list() {
    SlotState state = query.constant("state", SlotState.class);
    var selection =
        slots
            .visible()
            .whereNamed(
                "e.planId.value",
                "e.planId.value in (select k.id.value from Plan k where k.reference = :plan)",
                "plan",
                query.text("plan"))
            .where(
                "case when e.closedAt is not null then 'CLOSED'"
                    + " when e.traineeshipId is null then 'OPEN' else 'TAKEN' end = :state",
                "state",
                state == null ? null : state.name());
    var page = query.page();
    return answers.page(
        page.page(selection.page(page), slot -> slot.id().value().toString(), SlotView::of));
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
      operationId = "readSlot",
      summary = "A slot",
      description = "With the traineeship that took it.")
  @APIResponse(
      responseCode = "200",
      description = "The slot.",
      content = @Content(schema = @Schema(implementation = SlotView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-S1") String id) {
    return answers.ok(
        slots.visible().find(id).orElseThrow(() -> new NotFound("slot", id)), SlotView::of);
  }
}
