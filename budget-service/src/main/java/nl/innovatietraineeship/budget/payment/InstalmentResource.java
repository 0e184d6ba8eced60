package nl.innovatietraineeship.budget.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.kit.http.Answers;
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

/// What is due of grants.
@Path("/instalments")
@RunOnVirtualThread
@Tag(name = "Payments", description = "What is due of grants, and how it is paid.")
public class InstalmentResource {

  @Inject Instalments instalments;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of instalments.
  @Schema(
      name = "InstalmentPage",
      description = "Instalments, in the order in which they became due.")
  record InstalmentPage(
      @Schema(description = "The instalments.") List<InstalmentView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listInstalments",
      summary = "What is due of grants",
      description =
          "Advances by the schedule of the call, and the rest after the determination. "
              + "A hogeschool sees its own.")
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
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only those in this state.",
      schema = @Schema(implementation = InstalmentState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of instalments.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InstalmentPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var plan = query.parsed("plan", "A UUID or a reference.", IdOrReference::parse);
    Brin brin = query.parsed("brin", "Two digits and two letters, such as 30GB.", Brin::new);
    var state = query.constant("state", InstalmentState.Name.class);
    var page = query.page();
    var found =
        access.mayListGrantsTo(brin)
            ? instalments.list(call, plan, access.grantsTo(brin), state, page)
            : List.<Instalment>of();
    return answers.page(page.page(found, each -> each.id().value().toString(), InstalmentView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readInstalment",
      summary = "A part of a grant that is due",
      description = "To a hogeschool, another institution's instalment does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "The instalment.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InstalmentView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-A1") String id) {
    query.done();
    return answers.ok(
        instalments
            .sought(id)
            .filter(each -> access.maySeeGrantTo(each.grant().brin()))
            .orElseThrow(() -> new NotFound("instalment", id)),
        InstalmentView::of);
  }
}
