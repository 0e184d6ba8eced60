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

/// What is to be paid back.
@Path("/recoveries")
@RunOnVirtualThread
@Tag(name = "Recoveries", description = "What is to be paid back of grants.")
public class RecoveryResource {

  @Inject RecoveryLifecycle lifecycle;
  @Inject Recoveries recoveries;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of recoveries.
  @Schema(name = "RecoveryPage", description = "Recoveries, in their order.")
  record RecoveryPage(
      @Schema(description = "The recoveries.") List<RecoveryView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listRecoveries",
      summary = "What is to be paid back",
      description = "A hogeschool sees its own.")
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
  @APIResponse(
      responseCode = "200",
      description = "A page of recoveries.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecoveryPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var plan = query.parsed("plan", "A UUID or a reference.", IdOrReference::parse);
    Brin brin = query.parsed("brin", "Two digits and two letters, such as 30GB.", Brin::new);
    var page = query.page();
    var found =
        access.mayListGrantsTo(brin)
            ? recoveries.list(call, plan, access.grantsTo(brin), page)
            : List.<Recovery>of();
    return answers.page(page.page(found, each -> each.id().value().toString(), RecoveryView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readRecovery",
      summary = "What is to be paid back of a grant",
      description = "With the agreed instalments and the receipts.")
  @APIResponse(
      responseCode = "200",
      description = "The recovery.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecoveryView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-013-R1") String id) {
    query.done();
    return answers.ok(
        recoveries
            .sought(id)
            .filter(each -> access.maySeeGrantTo(each.grant().brin()))
            .orElseThrow(() -> new NotFound("recovery", id)),
        RecoveryView::of);
  }

  @POST
  @Command
  @Path("/{id}/plan")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "agreeRecoveryPlan",
      summary = "Agree in which instalments is paid back",
      description =
          "Together what is open, on days to come before it lapses; it takes the place of a "
              + "plan before.")
  @APIResponse(
      responseCode = "200",
      description = "The recovery.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecoveryView.class)))
  public Response agree(@RestPath @Parameter(example = "IT20-013-R1") String id, NewPlan plan) {
    return answers.ok(lifecycle.agree(id, plan), RecoveryView::of);
  }

  @POST
  @Command
  @Path("/{id}/receipt")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "recordReceipt",
      summary = "Record money that came in",
      description =
          "Booked on the day on which it came in; a determined grant is settled when "
              + "nothing is open.")
  @APIResponse(
      responseCode = "200",
      description = "The recovery.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecoveryView.class)))
  public Response receive(
      @RestPath @Parameter(example = "IT20-013-R1") String id, NewReceipt receipt) {
    return answers.ok(lifecycle.receive(id, receipt), RecoveryView::of);
  }
}
