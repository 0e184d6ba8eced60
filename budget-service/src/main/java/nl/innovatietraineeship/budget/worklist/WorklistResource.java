package nl.innovatietraineeship.budget.worklist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What waits for the caller.
@Path("/worklist")
@RunOnVirtualThread
@Tag(name = "Worklist", description = "What waits for whom.")
public class WorklistResource {

  @Inject Worklist worklist;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of work.
  @Schema(name = "WorkPage", description = "What waits for you, in the order in which it came.")
  record WorkPage(
      @Schema(description = "The work.") List<WorkItem> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER, Roles.BOARD, Roles.FINANCE})
  @Operation(
      operationId = "listWorklist",
      summary = "What waits for you",
      description =
          "By your roles; what you prepared waits for somebody else. With the term, and "
              + "whether it has passed. For a hogeschool: which determinations it has yet to request.")
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "Only work of this kind.",
      schema = @Schema(implementation = WorkKind.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of work.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WorkPage.class)))
  public Response read() {
    var kind = query.constant("kind", WorkKind.class);
    var page = query.page();
    return answers.page(
        page.page(
            worklist.of(caller.get(), kind, clock.today(), page.after(), page.fetch()),
            Worklist.Keyed::place,
            Worklist.Keyed::item));
  }
}
