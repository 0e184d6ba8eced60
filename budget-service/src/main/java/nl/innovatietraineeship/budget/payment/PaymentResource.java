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
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.id.IdOrReference;
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

/// Payments.
@Path("/payments")
@RunOnVirtualThread
@Tag(name = "Payments", description = "What is due of grants, and how it is paid.")
public class PaymentResource {

  @Inject PaymentLifecycle lifecycle;
  @Inject Payments payments;
  @Inject Batches batches;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of payments.
  @Schema(name = "PaymentPage", description = "Payments, in the order of their preparation.")
  record PaymentPage(
      @Schema(description = "The payments.") List<PaymentView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listPayments",
      summary = "Payments",
      description = "A hogeschool sees those to its own institution.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Only those of this call: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20")
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "Only those of this plan: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20-002")
  @Parameter(
      name = "brin",
      in = ParameterIn.QUERY,
      description = "Only those of this institution.",
      schema = @Schema(implementation = String.class),
      example = "30GB")
  @Parameter(
      name = "batch",
      in = ParameterIn.QUERY,
      description = "Only payments of this batch: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20-B1")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only payments in this state.",
      schema = @Schema(implementation = PaymentState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of payments.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var plan = query.parsed("plan", "A UUID or a reference.", IdOrReference::parse);
    Brin brin = query.parsed("brin", "Two digits and two letters, such as 30GB.", Brin::new);
    var batch = query.text("batch");
    var state = query.constant("state", PaymentState.Name.class);
    var page = query.page();
    var filter = new Payments.Filter(call, plan, access.grantsTo(brin), state);
    var found =
        access.mayListGrantsTo(brin)
            ? payments.list(filter, batch == null ? null : batches.sought(batch).id(), page)
            : List.<Payment>of();
    return answers.page(page.page(found, each -> each.id().value().toString(), PaymentView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readPayment",
      summary = "A payment",
      description = "To a hogeschool, another institution's payment does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "The payment.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-B1-001") String id) {
    query.done();
    return answers.ok(
        payments
            .sought(id)
            .filter(each -> access.maySeeGrantTo(each.grant().brin()))
            .orElseThrow(() -> new NotFound("payment", id)),
        PaymentView::of);
  }

  @POST
  @Command
  @Path("/{id}/confirmation")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "confirmPayment",
      summary = "Confirm a payment",
      description =
          "The bank has debited it: it is booked on that day, and the grant is settled "
              + "when nothing is open.")
  @APIResponse(
      responseCode = "200",
      description = "The confirmed payment.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentView.class)))
  public Response confirm(@RestPath @Parameter(example = "IT20-B1-001") String id, Debit debit) {
    return answers.ok(lifecycle.confirm(id, debit.paidOn()), PaymentView::of);
  }

  @POST
  @Command
  @Path("/{id}/failure")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "failPayment",
      summary = "Tell that a payment failed",
      description = "The bank did not debit it: what it paid is due again, for a next batch.")
  @APIResponse(
      responseCode = "200",
      description = "The failed payment.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentView.class)))
  public Response fail(@RestPath @Parameter(example = "IT20-B1-001") String id, Failure failure) {
    return answers.ok(lifecycle.fail(id, failure.reason()), PaymentView::of);
  }

  @POST
  @Command
  @Path("/{id}/return")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "returnPayment",
      summary = "Tell that a payment came back",
      description =
          "It is reversed on that day: what it paid is due again, and a settled grant "
              + "is open again.")
  @APIResponse(
      responseCode = "200",
      description = "The returned payment.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentView.class)))
  public Response comeBack(
      @RestPath @Parameter(example = "IT20-B1-001") String id, ComingBack comingBack) {
    return answers.ok(
        lifecycle.comeBack(id, comingBack.returnedOn(), comingBack.reason()), PaymentView::of);
  }
}
