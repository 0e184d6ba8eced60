package nl.innovatietraineeship.budget.ceiling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.budget.approval.Rejection;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.id.IdOrReference;
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

/// Changes of ceilings.
@Path("/ceiling-changes")
@RunOnVirtualThread
@Tag(name = "Ceilings", description = "How the ceiling of a call is raised, by two people.")
public class CeilingChangeResource {

  @Inject CeilingLifecycle lifecycle;
  @Inject CeilingChanges changes;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of changes.
  @Schema(
      name = "CeilingChangePage",
      description = "Changes of ceilings, in the order of their preparation.")
  record CeilingChangePage(
      @Schema(description = "The changes.") List<CeilingChangeView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listCeilingChanges",
      summary = "Changes of ceilings",
      description = "With their reasons and the people who prepared and decided them.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Only changes of this call: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only changes in this state.",
      schema = @Schema(implementation = ApprovalState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of changes.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CeilingChangePage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var state = query.constant("state", ApprovalState.Name.class);
    var page = query.page();
    return answers.page(
        page.page(
            changes.list(call, state, page),
            change -> change.id().value().toString(),
            CeilingChangeView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readCeilingChange",
      summary = "A change of a ceiling",
      description = "With its reason.")
  @APIResponse(
      responseCode = "200",
      description = "The change.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CeilingChangeView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-P1") String id) {
    query.done();
    return answers.ok(
        changes.sought(id, LockModeType.NONE).orElseThrow(() -> new NotFound("ceiling change", id)),
        CeilingChangeView::of);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "prepareCeilingChange",
      summary = "Prepare a raise of a ceiling",
      description =
          "Another person of finance, or of the board, approves it. A ranked call is "
              + "never lowered.")
  @APIResponse(
      responseCode = "201",
      description = "The prepared change.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CeilingChangeView.class)))
  public Response prepare(NewCeiling ceiling) {
    CeilingChange prepared = lifecycle.prepare(ceiling);
    return answers.created(prepared, prepared.id().value(), CeilingChangeView::of);
  }

  @POST
  @Command
  @Path("/{id}/approval")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "approveCeilingChange",
      summary = "Approve a raise of a ceiling",
      description =
          "Not by whoever prepared it. The money is free from then on, and serves the "
              + "waiting list at once.")
  @APIResponse(
      responseCode = "200",
      description = "The approved change.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CeilingChangeView.class)))
  public Response approve(@RestPath @Parameter(example = "IT20-P1") String id) {
    return answers.ok(lifecycle.approve(id), CeilingChangeView::of);
  }

  @POST
  @Command
  @Path("/{id}/rejection")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "rejectCeilingChange",
      summary = "Reject a raise of a ceiling",
      description = "It has no effect; whoever prepared it may reject it too.")
  @APIResponse(
      responseCode = "200",
      description = "The rejected change.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CeilingChangeView.class)))
  public Response reject(@RestPath @Parameter(example = "IT20-P1") String id, Rejection rejection) {
    return answers.ok(lifecycle.reject(id, rejection.reason()), CeilingChangeView::of);
  }
}
