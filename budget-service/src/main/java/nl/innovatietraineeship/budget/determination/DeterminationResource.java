package nl.innovatietraineeship.budget.determination;

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

/// Determinations of grants.
@Path("/determinations")
@RunOnVirtualThread
@Tag(name = "Determinations", description = "How grants get their final amounts.")
public class DeterminationResource {

  @Inject DeterminationLifecycle lifecycle;
  @Inject Determinations determinations;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of determinations.
  @Schema(
      name = "DeterminationPage",
      description = "Determinations, in the order of their preparation.")
  record DeterminationPage(
      @Schema(description = "The determinations.") List<DeterminationView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "listDeterminations",
      summary = "Determinations of grants",
      description = "A hogeschool sees what is announced to its own institution.")
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
      description = "Only determinations in this state.",
      schema = @Schema(implementation = DecisionState.Name.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of determinations.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeterminationPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var plan = query.parsed("plan", "A UUID or a reference.", IdOrReference::parse);
    Brin brin = query.parsed("brin", "Two digits and two letters, such as 30GB.", Brin::new);
    var asked = query.constant("state", DecisionState.Name.class);
    var page = query.page();
    var state = access.isOfSia() ? asked : DecisionState.Name.ANNOUNCED;
    boolean empty = !access.mayListGrantsTo(brin) || (asked != null && asked != state);
    var filter = new Determinations.Filter(call, plan, access.grantsTo(brin), state);
    var found = empty ? List.<Determination>of() : determinations.list(filter, page);
    return answers.page(page.page(found, each -> each.id().value().toString(), this::view));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN})
  @Operation(
      operationId = "readDetermination",
      summary = "A determination of a grant",
      description =
          "With its derivation and, once announced, the term to object. To a hogeschool "
              + "it exists from then on.")
  @APIResponse(
      responseCode = "200",
      description = "The determination.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeterminationView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-V1") String id) {
    query.done();
    return ok(
        determinations
            .sought(id)
            .filter(each -> access.maySeeGrantTo(each.grant().brin()))
            .filter(each -> access.isOfSia() || each.decision().isAnnounced())
            .orElseThrow(() -> new NotFound("determination", id)));
  }

  @POST
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "prepareDetermination",
      summary = "Prepare the determination of a grant",
      description =
          "As proposed from what was performed, or lower on a ground of Awb 4:46(2) or (3) "
              + "with reasons. Without a request only once the term for it has passed; a "
              + "fixed sum once its activities should be done. Of a grant that is determined it "
              + "changes that to less, on a ground of 4:49(1), for five years.")
  @APIResponse(
      responseCode = "201",
      description = "The prepared determination.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeterminationView.class)))
  public Response prepare(NewDetermination determination) {
    Determination prepared = lifecycle.prepare(determination);
    return answers.created(prepared, prepared.id().value(), this::view);
  }

  @POST
  @Command
  @Path("/{id}/signature")
  @RolesAllowed(Roles.BOARD)
  @Operation(
      operationId = "signDetermination",
      summary = "Sign a determination",
      description = "By the board, and not by whoever prepared it.")
  @APIResponse(
      responseCode = "200",
      description = "The signed determination.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeterminationView.class)))
  public Response sign(@RestPath @Parameter(example = "IT20-002-V1") String id) {
    return ok(lifecycle.sign(id));
  }

  @POST
  @Command
  @Path("/{id}/announcement")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "announceDetermination",
      summary = "Announce a determination",
      description =
          "Starts the term to object. The rest is due, or what was paid too much is to "
              + "be paid back; what is free serves who waits. One that changes what was determined "
              + "is announced until changeableUntil: what is due is lowered, and what it adds to "
              + "what was paid too much is a recovery of its own.")
  @APIResponse(
      responseCode = "200",
      description = "The announced determination.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeterminationView.class)))
  public Response announce(@RestPath @Parameter(example = "IT20-002-V1") String id) {
    return ok(lifecycle.announce(id));
  }

  @POST
  @Command
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.FINANCE, Roles.BOARD})
  @Operation(
      operationId = "withdrawDetermination",
      summary = "Withdraw a determination that is not announced",
      description = "It is kept, with the reason; another one can then be prepared.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn determination.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeterminationView.class)))
  public Response withdraw(
      @RestPath @Parameter(example = "IT20-002-V1") String id, Rejection withdrawal) {
    return ok(lifecycle.withdraw(id, withdrawal.reason()));
  }

  private Response ok(Determination determination) {
    return answers.ok(determination, this::view);
  }

  private DeterminationView view(Determination determination) {
    return DeterminationView.of(determination, access.isOfSia());
  }
}
