package nl.innovatietraineeship.planreview.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Calls.
@Path("/calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calls", description = "What is asked for, on which terms, with how much money.")
public class CallResource {

  @Inject CallLifecycle lifecycle;
  @Inject Calls calls;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of calls.
  @Schema(name = "CallPage")
  record CallPage(List<CallView> items, @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.REVIEWER,
    Roles.CHAIR,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.DASHBOARD,
    Roles.ADMIN
  })
  @Operation(
      operationId = "listCalls",
      summary = "Calls, in the order of their making",
      description = "For every role; drafts are seen by SIA only.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Where the call stands.",
      schema = @Schema(implementation = CallStatus.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of calls.",
      content = @Content(schema = @Schema(implementation = CallPage.class)))
  public Response list() {
    var state = query.constant("state", CallStatus.class);
    var page = query.page();
    return answers.page(
        page.page(calls.list(state, page), call -> call.id().value().toString(), CallView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.REVIEWER,
    Roles.CHAIR,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.DASHBOARD,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readCall",
      summary = "A call",
      description = "With all that is published of it: terms, sections, criteria, ceiling.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20")
  @APIResponse(
      responseCode = "200",
      description = "The call.",
      content = @Content(schema = @Schema(implementation = CallView.class)))
  public Response read(@RestPath String id) {
    return answers.ok(calls.inScope(id), CallView::of);
  }

  @POST
  @Command
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "draftCall",
      summary = "Draft a call",
      description =
          "What is left out has the scheme's default. The call is checked at its opening.")
  @APIResponse(
      responseCode = "201",
      description = "The draft.",
      content = @Content(schema = @Schema(implementation = CallView.class)))
  public Response draft(CallTerms terms) {
    Call call = lifecycle.draft(terms);
    return answers.created(call, call.id().value(), CallView::of);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Command
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "changeCall",
      summary = "Change the draft of a call",
      description = "A merge patch (RFC 7396). The call must be DRAFT.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT26")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = CallPatch.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft as it now is.",
      content = @Content(schema = @Schema(implementation = CallView.class)))
  public Response change(@RestPath String id, JsonNode patch) {
    return answers.ok(lifecycle.change(id, patch), CallView::of);
  }

  /// Documents the merge patch: any of the published terms.
  @Schema(
      name = "CallPatch",
      description = "Any of the terms of a call; null takes the default.",
      additionalProperties = Schema.True.class)
  record CallPatch(
      @Schema(examples = "Innovation traineeships, first call") @Nullable String title) {}

  @POST
  @Path("/{id}/opening")
  @Command
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      operationId = "openCall",
      summary = "Open a call",
      description =
          "The call must be DRAFT, its window not begun, and the caller nobody who drafted it. The"
              + " whole call is checked and then published; its terms are frozen.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT26")
  @APIResponse(
      responseCode = "200",
      description = "The open call.",
      content = @Content(schema = @Schema(implementation = CallView.class)))
  public Response open(@RestPath String id) {
    return answers.ok(lifecycle.open(id), CallView::of);
  }
}
