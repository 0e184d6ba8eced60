package nl.innovatietraineeship.budget.payment;

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

/// Batches of payments.
@Path("/payment-batches")
@RunOnVirtualThread
@Tag(name = "Payments", description = "What is due of grants, and how it is paid.")
public class BatchResource {

  @Inject BatchLifecycle lifecycle;
  @Inject Batches batches;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of batches.
  @Schema(name = "PaymentBatchPage", description = "Batches, in the order of their preparation.")
  record PaymentBatchPage(
      @Schema(description = "The batches.") List<BatchView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listPaymentBatches",
      summary = "Batches of payments",
      description = "With the people who prepared and decided them.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Only those of this call: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only batches in this state.",
      schema = @Schema(implementation = ApprovalState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of batches.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentBatchPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var state = query.constant("state", ApprovalState.Name.class);
    var page = query.page();
    return answers.page(
        page.page(
            batches.list(call, state, page),
            batch -> batch.id().value().toString(),
            BatchView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readPaymentBatch",
      summary = "A batch of payments",
      description = "Its payments are listed under payments, by batch.")
  @APIResponse(
      responseCode = "200",
      description = "The batch.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-B1") String id) {
    query.done();
    return answers.ok(batches.sought(id), BatchView::of);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "preparePaymentBatch",
      summary = "Prepare a batch of payments",
      description =
          "Everything that is due in a call, to institutions with an approved account; "
              + "what is suspended waits.")
  @APIResponse(
      responseCode = "201",
      description = "The prepared batch.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchView.class)))
  public Response prepare(NewBatch batch) {
    Batch prepared = lifecycle.prepare(batch);
    return answers.created(prepared, prepared.id().value(), BatchView::of);
  }

  @POST
  @Command
  @Path("/{id}/approval")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "approvePaymentBatch",
      summary = "Approve a batch of payments",
      description =
          "Not by whoever prepared it, and while each account stands and nothing is "
              + "suspended.")
  @APIResponse(
      responseCode = "200",
      description = "The approved batch.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchView.class)))
  public Response approve(@RestPath @Parameter(example = "IT20-B1") String id) {
    return answers.ok(lifecycle.approve(id), BatchView::of);
  }

  @POST
  @Command
  @Path("/{id}/rejection")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "rejectPaymentBatch",
      summary = "Reject a batch of payments",
      description =
          "Its payments are dropped; what they paid is still due. Whoever prepared it "
              + "may reject it too.")
  @APIResponse(
      responseCode = "200",
      description = "The rejected batch.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchView.class)))
  public Response reject(@RestPath @Parameter(example = "IT20-B1") String id, Rejection rejection) {
    return answers.ok(lifecycle.reject(id, rejection.reason()), BatchView::of);
  }
}
