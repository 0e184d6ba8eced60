package nl.innovatietraineeship.budget.call;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
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

/// Calls, as the ledger knows them.
@Path("/calls")
@RunOnVirtualThread
@Tag(name = "Calls", description = "The books of the calls.")
public class CallResource {

  @Inject Calls calls;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of calls.
  @Schema(name = "CallPage", description = "Calls, in the order in which they were made.")
  record CallPage(
      @Schema(description = "The calls.") List<CallView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "listCalls",
      summary = "The books of the calls",
      description = "A call is here from the moment plan-review opened it.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only calls whose books are in this state.",
      schema = @Schema(implementation = CallState.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of calls.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CallPage.class)))
  public Response list() {
    var state = query.constant("state", CallState.class);
    var page = query.page();
    return answers.page(
        page.page(calls.list(state, page), call -> call.id().value().toString(), CallView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readCall",
      summary = "The books of a call",
      description = "Its ceiling and the published rule of its allocation (Awb 4:26).")
  @APIResponse(
      responseCode = "200",
      description = "The books of the call.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CallView.class)))
  public Response read(@RestPath @Parameter(example = "IT20") String id) {
    query.done();
    return answers.ok(calls.sought(id), CallView::of);
  }
}
