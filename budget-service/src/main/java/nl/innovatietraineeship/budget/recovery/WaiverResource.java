package nl.innovatietraineeship.budget.recovery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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

/// Waivers of recoveries.
@Path("/recovery-waivers")
@RunOnVirtualThread
@Tag(name = "Recoveries", description = "What is to be paid back of grants.")
public class WaiverResource {

  @Inject WaiverLifecycle lifecycle;
  @Inject Waivers waivers;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of waivers.
  @Schema(name = "RecoveryWaiverPage", description = "Waivers, in the order of their preparation.")
  record RecoveryWaiverPage(
      @Schema(description = "The waivers.") List<WaiverView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listRecoveryWaivers",
      summary = "Waivers of recoveries",
      description = "With their reasons and the people who prepared and decided them.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Only waivers of this call: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only waivers in this state.",
      schema = @Schema(implementation = ApprovalState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of waivers.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecoveryWaiverPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var state = query.constant("state", ApprovalState.Name.class);
    var page = query.page();
    return answers.page(
        page.page(
            waivers.list(call, state, page),
            waiver -> waiver.id().value().toString(),
            WaiverView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readRecoveryWaiver",
      summary = "A waiver of a recovery",
      description = "With its reasons and, once approved, what it waived.")
  @APIResponse(
      responseCode = "200",
      description = "The waiver.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WaiverView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-013-R1-W1") String id) {
    query.done();
    return answers.ok(waivers.sought(id), WaiverView::of);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "prepareRecoveryWaiver",
      summary = "Prepare the waiver of what is open of a recovery",
      description =
          "Recovery may be done and need not (Awb 4:57(1)). Another person of finance, or of the"
              + " board, approves it.")
  @APIResponse(
      responseCode = "201",
      description = "The prepared waiver.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WaiverView.class)))
  public Response prepare(NewWaiver waiver) {
    Waiver prepared = lifecycle.prepare(waiver);
    return answers.created(prepared, prepared.id().value(), WaiverView::of);
  }

  @POST
  @Command
  @Path("/{id}/approval")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "approveRecoveryWaiver",
      summary = "Approve the waiver of a recovery",
      description =
          "Not by whoever prepared it. What is open then is not asked any more, and the grant is"
              + " settled as after the last receipt.")
  @APIResponse(
      responseCode = "200",
      description = "The approved waiver.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WaiverView.class)))
  public Response approve(@RestPath @Parameter(example = "IT20-013-R1-W1") String id) {
    return answers.ok(lifecycle.approve(id), WaiverView::of);
  }

  @POST
  @Command
  @Path("/{id}/rejection")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "rejectRecoveryWaiver",
      summary = "Reject the waiver of a recovery",
      description = "It has no effect; whoever prepared it may reject it too.")
  @APIResponse(
      responseCode = "200",
      description = "The rejected waiver.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WaiverView.class)))
  public Response reject(
      @RestPath @Parameter(example = "IT20-013-R1-W1") String id, Rejection rejection) {
    return answers.ok(lifecycle.reject(id, rejection.reason()), WaiverView::of);
  }
}
