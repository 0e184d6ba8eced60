package nl.innovatietraineeship.budget.withdrawal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.budget.access.BudgetAccess;
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

/// Withdrawals of grants.
@Path("/grant-withdrawals")
@RunOnVirtualThread
@Tag(name = "Withdrawals", description = "How grants end before their determination.")
public class WithdrawalResource {

  @Inject WithdrawalLifecycle lifecycle;
  @Inject Withdrawals withdrawals;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of withdrawals.
  @Schema(
      name = "GrantWithdrawalPage",
      description = "Withdrawals, in the order of their preparation.")
  record GrantWithdrawalPage(
      @Schema(description = "The withdrawals.") List<WithdrawalView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listGrantWithdrawals",
      summary = "Withdrawals of grants",
      description =
          "With their grounds and the people who prepared and decided them; a hogeschool sees those"
              + " of its own grants once they are approved, without the people.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Only those of this call: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only withdrawals in this state.",
      schema = @Schema(implementation = ApprovalState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of withdrawals.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantWithdrawalPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var asked = query.constant("state", ApprovalState.Name.class);
    var page = query.page();
    var state = access.isOfSia() ? asked : ApprovalState.Name.APPROVED;
    boolean empty = !access.mayListGrantsTo(null) || (asked != null && asked != state);
    var found =
        empty ? List.<Withdrawal>of() : withdrawals.list(call, access.grantsTo(null), state, page);
    return answers.page(page.page(found, each -> each.id().value().toString(), this::view));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readGrantWithdrawal",
      summary = "A withdrawal of a grant",
      description =
          "With its ground, its reasons and, once approved, the term to object. To a hogeschool it"
              + " exists from then on.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-W1") String id) {
    query.done();
    Withdrawal found = withdrawals.sought(id);
    if (!access.isOfSia()
        && !(found.approval().isApproved() && access.maySeeGrantTo(found.grant().brin()))) {
      throw Withdrawals.none(id);
    }
    return answers.ok(found, this::view);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "prepareGrantWithdrawal",
      summary = "Prepare the withdrawal of a grant",
      description =
          "On a ground of Awb 4:48(1), before its determination, and after its recipient was heard"
              + " (Awb 4:8); the board approves it.")
  @APIResponse(
      responseCode = "201",
      description = "The prepared withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response prepare(NewWithdrawal withdrawal) {
    Withdrawal prepared = lifecycle.prepare(withdrawal);
    return answers.created(prepared, prepared.id().value(), this::view);
  }

  @POST
  @Command
  @Path("/{id}/approval")
  @RolesAllowed(Roles.BOARD)
  @Operation(
      operationId = "approveGrantWithdrawal",
      summary = "Approve the withdrawal of a grant",
      description =
          "Not by whoever prepared it. Its money is free and serves who waits; what was "
              + "paid is to be paid back.")
  @APIResponse(
      responseCode = "200",
      description = "The approved withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response approve(@RestPath @Parameter(example = "IT20-002-W1") String id) {
    return answers.ok(lifecycle.approve(id), this::view);
  }

  @POST
  @Command
  @Path("/{id}/rejection")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "rejectGrantWithdrawal",
      summary = "Reject the withdrawal of a grant",
      description = "The grant stands; whoever prepared it may reject it too.")
  @APIResponse(
      responseCode = "200",
      description = "The rejected withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response reject(
      @RestPath @Parameter(example = "IT20-002-W1") String id, Rejection rejection) {
    return answers.ok(lifecycle.reject(id, rejection.reason()), this::view);
  }

  private WithdrawalView view(Withdrawal withdrawal) {
    return WithdrawalView.of(withdrawal, access.isOfSia());
  }
}
