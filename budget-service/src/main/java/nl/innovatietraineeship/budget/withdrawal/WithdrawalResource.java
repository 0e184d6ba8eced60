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
import nl.innovatietraineeship.budget.approval.Rejection;
import nl.innovatietraineeship.budget.decision.DecisionState;
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
@Tag(
    name = "Withdrawals",
    description = "How grants end, or keep fewer slots, before their determination.")
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
          "With their grounds and the people who prepared and signed them; a hogeschool sees those"
              + " of its own grants once they are announced, without the people.")
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
      schema = @Schema(implementation = DecisionState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of withdrawals.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantWithdrawalPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var asked = query.constant("state", DecisionState.Name.class);
    var page = query.page();
    var state = access.isOfSia() ? asked : DecisionState.Name.ANNOUNCED;
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
          "With its ground, its reasons and, once announced, the term to object. To a hogeschool it"
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
        && !(found.decision().isAnnounced() && access.maySeeGrantTo(found.grant().brin()))) {
      throw Withdrawals.none(id);
    }
    return answers.ok(found, this::view);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "prepareGrantWithdrawal",
      summary = "Prepare the withdrawal of a grant, whole or in part",
      description =
          "On a ground of Awb 4:48(1), before its determination, and after its recipient was heard"
              + " (Awb 4:8); the board signs it. In part, so many slots stay: fewer than the grant"
              + " has, and those that started.")
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
  @Path("/{id}/signature")
  @RolesAllowed(Roles.BOARD)
  @Operation(
      operationId = "signGrantWithdrawal",
      summary = "Sign the withdrawal of a grant",
      description = "By the board, and not by whoever prepared it.")
  @APIResponse(
      responseCode = "200",
      description = "The signed withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response sign(@RestPath @Parameter(example = "IT20-002-W1") String id) {
    return answers.ok(lifecycle.sign(id), this::view);
  }

  @POST
  @Command
  @Path("/{id}/announcement")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "announceGrantWithdrawal",
      summary = "Announce the withdrawal of a grant",
      description =
          "Starts the term to object. The money of the grant is free and serves who waits; what was"
              + " paid is to be paid back. In part, the grant stands with the slots that stay: the"
              + " rest is free, what is due follows, and what was paid above that is settled by the"
              + " determination.")
  @APIResponse(
      responseCode = "200",
      description = "The announced withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response announce(@RestPath @Parameter(example = "IT20-002-W1") String id) {
    return answers.ok(lifecycle.announce(id), this::view);
  }

  @POST
  @Command
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "withdrawGrantWithdrawal",
      summary = "Withdraw a withdrawal of a grant that is not announced",
      description = "It is kept, with the reason; the grant stands.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn withdrawal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WithdrawalView.class)))
  public Response withdraw(
      @RestPath @Parameter(example = "IT20-002-W1") String id, Rejection withdrawal) {
    return answers.ok(lifecycle.withdraw(id, withdrawal.reason()), this::view);
  }

  private WithdrawalView view(Withdrawal withdrawal) {
    return WithdrawalView.of(withdrawal, access.isOfSia());
  }
}
