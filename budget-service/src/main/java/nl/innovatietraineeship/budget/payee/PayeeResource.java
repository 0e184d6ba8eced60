package nl.innovatietraineeship.budget.payee;

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
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.budget.approval.Rejection;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
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

/// Accounts of institutions.
@Path("/payees")
@RunOnVirtualThread
@Tag(
    name = "Payees",
    description = "To which accounts institutions are paid, changed by two people.")
public class PayeeResource {

  @Inject PayeeLifecycle lifecycle;
  @Inject Payees payees;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of accounts.
  @Schema(name = "PayeePage", description = "Accounts, in the order of their proposal.")
  record PayeePage(
      @Schema(description = "The accounts.") List<PayeeView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listPayees",
      summary = "Accounts of institutions",
      description =
          "The former and the rejected ones too; the newest approved one is paid. A "
              + "hogeschool sees its own approved ones.")
  @Parameter(
      name = "brin",
      in = ParameterIn.QUERY,
      description = "Only accounts of this institution.",
      schema = @Schema(implementation = String.class),
      example = "30GB")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only accounts in this state.",
      schema = @Schema(implementation = ApprovalState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of accounts.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeePage.class)))
  public Response list() {
    Brin brin = query.parsed("brin", "Two digits and two letters, such as 30GB.", Brin::new);
    var asked = query.constant("state", ApprovalState.Name.class);
    var page = query.page();
    var state = access.isOfSia() ? asked : ApprovalState.Name.APPROVED;
    boolean empty = !access.mayListGrantsTo(brin) || (asked != null && asked != state);
    var found = empty ? List.<Payee>of() : payees.list(access.grantsTo(brin), state, page);
    return answers.page(page.page(found, payee -> payee.id().value().toString(), this::view));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readPayee",
      summary = "An account of an institution",
      description =
          "To a hogeschool, another institution's account does not exist, nor one that is not "
              + "approved.")
  @APIResponse(
      responseCode = "200",
      description = "The account.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeView.class)))
  public Response read(@RestPath @Parameter(example = "30GB-B1") String id) {
    query.done();
    return answers.ok(
        payees
            .sought(id, LockModeType.NONE)
            .filter(payee -> access.maySeeGrantTo(payee.brin()))
            .filter(payee -> access.isOfSia() || payee.approval().isApproved())
            .orElseThrow(() -> new NotFound("payee", id)),
        this::view);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "proposePayee",
      summary = "Propose an account for an institution",
      description =
          "Another person of finance approves it; until then the former account is " + "paid.")
  @APIResponse(
      responseCode = "201",
      description = "The proposed account.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeView.class)))
  public Response propose(NewPayee payee) {
    Payee proposed = lifecycle.propose(payee);
    return answers.created(proposed, proposed.id().value(), this::view);
  }

  @POST
  @Command
  @Path("/{id}/approval")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "approvePayee",
      summary = "Approve an account of an institution",
      description = "Not by whoever proposed it. From then on the institution is paid to it.")
  @APIResponse(
      responseCode = "200",
      description = "The approved account.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeView.class)))
  public Response approve(@RestPath @Parameter(example = "30GB-B1") String id) {
    return answers.ok(lifecycle.approve(id), this::view);
  }

  @POST
  @Command
  @Path("/{id}/rejection")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "rejectPayee",
      summary = "Reject an account of an institution",
      description = "It is kept, and never paid; whoever proposed it may reject it too.")
  @APIResponse(
      responseCode = "200",
      description = "The rejected account.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeView.class)))
  public Response reject(@RestPath @Parameter(example = "30GB-B1") String id, Rejection rejection) {
    return answers.ok(lifecycle.reject(id, rejection.reason()), this::view);
  }

  private PayeeView view(Payee payee) {
    return PayeeView.of(payee, access.isOfSia());
  }
}
