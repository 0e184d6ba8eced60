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
import java.util.function.Function;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.kit.clock.BusinessClock;
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

/// Suspensions of payments.
@Path("/payment-suspensions")
@RunOnVirtualThread
@Tag(name = "Payments", description = "What is due of grants, and how it is paid.")
public class SuspensionResource {

  @Inject SuspensionLifecycle lifecycle;
  @Inject Suspensions suspensions;
  @Inject Payments payments;
  @Inject BudgetAccess access;
  @Inject BusinessClock clock;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of suspensions.
  @Schema(name = "PaymentSuspensionPage", description = "Suspensions, in their order.")
  record PaymentSuspensionPage(
      @Schema(description = "The suspensions.") List<SuspensionView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listPaymentSuspensions",
      summary = "Suspensions of payments",
      description =
          "The lifted ones too; a hogeschool sees those of its own grants, without the people.")
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "Only those of this plan: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20-002")
  @APIResponse(
      responseCode = "200",
      description = "A page of suspensions.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentSuspensionPage.class)))
  public Response list() {
    var plan = query.parsed("plan", "A UUID or a reference.", IdOrReference::parse);
    var page = query.page();
    var found =
        access.mayListGrantsTo(null)
            ? suspensions.list(plan, access.grantsTo(null), page)
            : List.<Suspension>of();
    return answers.page(page.page(found, each -> each.id().value().toString(), viewOf(found)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readPaymentSuspension",
      summary = "A suspension of payments",
      description =
          "With its reason, its last day and, while it stands, the payments that the bank was told"
              + " of before.")
  @APIResponse(
      responseCode = "200",
      description = "The suspension.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SuspensionView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-S1") String id) {
    query.done();
    Suspension found = suspensions.sought(id);
    if (!access.maySeeGrantTo(found.grant().brin())) {
      throw Suspensions.none(id);
    }
    return ok(found);
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "suspendPayments",
      summary = "Suspend the payments of a grant",
      description =
          "For a serious suspicion that is told to the recipient, at most thirteen "
              + "weeks on one ground, earlier suspensions on it included (Awb 4:56). The answer names what the"
              + " bank was told of already.")
  @APIResponse(
      responseCode = "201",
      description = "The suspension.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SuspensionView.class)))
  public Response suspend(NewSuspension suspension) {
    Suspension suspended = lifecycle.suspend(suspension);
    return answers.created(suspended, suspended.id().value(), viewOf(List.of(suspended)));
  }

  @POST
  @Command
  @Path("/{id}/lifting")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "liftPaymentSuspension",
      summary = "Lift a suspension of payments",
      description = "What is due is paid with the next batch.")
  @APIResponse(
      responseCode = "200",
      description = "The lifted suspension.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SuspensionView.class)))
  public Response lift(@RestPath @Parameter(example = "IT20-002-S1") String id) {
    return ok(lifecycle.lift(id));
  }

  private Response ok(Suspension suspension) {
    return answers.ok(suspension, viewOf(List.of(suspension)));
  }

  /// With one look at the payments of all of them.
  private Function<Suspension, SuspensionView> viewOf(List<Suspension> shown) {
    List<Payment> approved =
        payments.approvedOf(shown.stream().map(each -> each.grant().grantId()).toList());
    return each -> SuspensionView.of(each, approved, clock.today(), access.isOfSia());
  }
}
