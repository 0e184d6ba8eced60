package nl.innovatietraineeship.planreview.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.kit.text.NoBsn;
import nl.innovatietraineeship.planreview.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Decisions.
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "Decisions",
    description = "Prepared, signed by another, announced; or withdrawn before.")
public class DecisionResource {

  @Inject DecisionLifecycle lifecycle;
  @Inject Decisions decisions;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of decisions.
  @Schema(name = "DecisionPage")
  record DecisionPage(List<DecisionView> items, @Nullable String next) {}

  /// Why a decision is withdrawn.
  @Schema(name = "DecisionWithdrawal", description = "Why a decision is withdrawn.")
  record Withdrawal(
      @NotBlank @Size(max = 2000) @NoBsn @Schema(examples = "The board asks to look anew.")
          String reason) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "listDecisions",
      summary = "Decisions, in the order of their preparation",
      description = "Institutions see what is announced on their own plans, SIA all.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "UUID or reference of the call.",
      example = "IT20",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "UUID or reference of a plan that it is on.",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Where the decision stands.",
      schema = @Schema(implementation = DecisionStatus.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of decisions.",
      content = @Content(schema = @Schema(implementation = DecisionPage.class)))
  public Response list() {
    var filter =
        new Decisions.Filter(
            query.text("call"), query.text("plan"), query.constant("state", DecisionStatus.class));
    var page = query.page();
    var viewer = scope.viewer();
    return answers.page(
        page.page(
            decisions.list(filter, page),
            decision -> decision.id().value().toString(),
            decision -> DecisionView.of(decision, viewer)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "readDecision",
      summary = "A decision",
      description = "With its plans, reasons and, once announced, the term to object.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-D1")
  @APIResponse(
      responseCode = "200",
      description = "The decision.",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response read(@RestPath String id) {
    return ok(decisions.inScope(id));
  }

  @POST
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "prepareDecision",
      summary = "Prepare a decision on a whole call or on one plan",
      description =
          "A call must be ALLOCATED; a plan RESERVED, WAITLISTED or assessed negatively, or INCOMPLETE"
              + " after its repair term, to set it aside. Covers what is in no open decision. Nothing but"
              + " a setting aside while a corrected advice waits to be ranked.")
  @APIResponse(
      responseCode = "201",
      description = "The prepared decision.",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response prepare(NewDecision decision) {
    Decision prepared = lifecycle.prepare(decision);
    return answers.created(
        prepared, prepared.id().value(), one -> DecisionView.of(one, scope.viewer()));
  }

  @POST
  @Path("/{id}/signature")
  @Command
  @RolesAllowed(Roles.BOARD)
  @Operation(
      operationId = "signDecision",
      summary = "Sign a decision",
      description = "The decision must be PREPARED, by somebody else.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-D1")
  @APIResponse(
      responseCode = "200",
      description = "The signed decision.",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response sign(@RestPath String id) {
    return ok(lifecycle.sign(id));
  }

  @POST
  @Path("/{id}/announcement")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "announceDecision",
      summary = "Announce a decision",
      description =
          "The decision must be SIGNED and its plans stand as when it was prepared; withdrawn ones"
              + " drop out. Starts the term to object.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-D1")
  @APIResponse(
      responseCode = "200",
      description = "The announced decision.",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response announce(@RestPath String id) {
    return ok(lifecycle.announce(id));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Command
  @RolesAllowed({Roles.OFFICER, Roles.BOARD})
  @Operation(
      operationId = "withdrawDecision",
      summary = "Withdraw a decision that is not announced",
      description =
          "The decision must be PREPARED or SIGNED. It is kept, with the reason; its plans are free"
              + " to be decided anew.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-D1")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn decision.",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response withdraw(@RestPath String id, Withdrawal withdrawal) {
    return ok(lifecycle.withdraw(id, withdrawal.reason()));
  }

  private Response ok(Decision decision) {
    return answers.ok(decision, one -> DecisionView.of(one, scope.viewer()));
  }
}
