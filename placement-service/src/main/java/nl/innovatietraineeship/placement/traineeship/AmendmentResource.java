package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Amendments over HTTP.
@Path("/traineeships/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Changes", description = "Pauses and amendments of a traineeship.")
class AmendmentResource {

  private static final String NOTE =
      "For hogeschool, lector, firm and trainee of the traineeship, and for SIA's office without"
          + " what is personal.";

  @Inject Traineeships traineeships;
  @Inject Changes changes;
  @Inject ChangeLifecycle lifecycle;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "AmendmentPage", description = "A page of amendments.")
  record AmendmentPage(
      @Schema(description = "Amendments, in the order of their recording.")
          List<AmendmentView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(operationId = "listAmendments", summary = "Amendments", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "A page of amendments.",
      content = @Content(schema = @Schema(implementation = AmendmentPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-01") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            changes.amendments(traineeships.sought(id)).page(page),
            each -> each.id().value().toString(),
            each -> AmendmentView.of(each, scope)));
  }

  @GET
  @Path("/{record}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(operationId = "readAmendment", summary = "An amendment", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The amendment.",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-A1") String record) {
    query.done();
    return answers.ok(
        changes
            .amendments(traineeships.sought(id))
            .find(record)
            .orElseThrow(() -> new NotFound("amendment", record)),
        each -> AmendmentView.of(each, scope));
  }

  @POST
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "proposeAmendment",
      summary = "Propose an amendment",
      description =
          "By hogeschool or firm, before the traineeship is over: another lector, another supervisor"
              + " of the firm, other dates, another question. It holds when all whom it concerns"
              + " agreed; who proposes agrees by that. Of each kind one is open at a time. Other dates"
              + " are proposed of a match, an internship or an employment, and a last day only when"
              + " it is later than the present one; no other traineeship of the trainee shares a day"
              + " with the time that it takes then. When the internship starts or is finished, those"
              + " that are open are REJECTED: their day would mean something else.")
  @APIResponse(
      responseCode = "201",
      description = "The amendment.",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public Response propose(
      @RestPath @Parameter(example = "IT20-002-01") String id, AmendmentProposal proposal) {
    Amendment made = lifecycle.propose(id, proposal);
    return answers.created(made, made.id().value(), each -> AmendmentView.of(each, scope));
  }

  @POST
  @Path("/{amendment}/agreement")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "agreeToAmendment",
      summary = "Agree to an amendment",
      description =
          "By a party that it concerns, for itself, and nobody for two. With the last of them it is"
              + " APPLIED, and every view shows what it says. Other dates are published as"
              + " traineeship-changed.")
  @APIResponse(
      responseCode = "200",
      description = "The amendment, PROPOSED or APPLIED.",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public Response agree(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-A1") String amendment,
      AmendmentDecision decision) {
    return answers.ok(
        lifecycle.agree(id, amendment, decision.party()), each -> AmendmentView.of(each, scope));
  }

  @POST
  @Path("/{amendment}/rejection")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "rejectAmendment",
      summary = "Reject an amendment, or take it back",
      description = "By a party that it concerns or that proposed it, for itself.")
  @APIResponse(
      responseCode = "200",
      description = "The amendment, REJECTED.",
      content = @Content(schema = @Schema(implementation = AmendmentView.class)))
  public Response reject(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-A1") String amendment,
      AmendmentDecision decision) {
    return answers.ok(
        lifecycle.reject(id, amendment, decision.party()), each -> AmendmentView.of(each, scope));
  }
}
