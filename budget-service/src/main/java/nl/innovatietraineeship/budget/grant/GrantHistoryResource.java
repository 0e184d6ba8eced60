package nl.innovatietraineeship.budget.grant;

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
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The history of a grant over HTTP.
@Path("/grants/{id}/history")
@RunOnVirtualThread
@Tag(name = "Grants", description = "What was awarded, and the entries behind it.")
public class GrantHistoryResource {

  @Inject Grants grants;
  @Inject GrantHistory history;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of steps.
  @Schema(name = "GrantStepPage", description = "Steps, the first one first.")
  record GrantStepPage(
      @Schema(description = "The steps.") List<GrantStepView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.FINANCE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "listStepsOfGrant",
      summary = "What happened to a grant, the first step first",
      description =
          "Who did what in which role, and why. A hogeschool reads of its own grant what its"
              + " recipient is told: nothing of a decision before it is announced. Which person did"
              + " it is told to SIA's office.")
  @APIResponse(
      responseCode = "200",
      description = "A page of steps.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantStepPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-G") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            history.list(grants.seen(id), page),
            step -> step.id().toString(),
            step -> GrantStepView.of(step, access)));
  }

  @GET
  @Path("/{step}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.FINANCE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "readStepOfGrant",
      summary = "A step in the history of a grant",
      description = "As in the list.")
  @APIResponse(
      responseCode = "200",
      description = "The step.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantStepView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-G") String id,
      @RestPath
          @Parameter(
              description = "The step's UUID.",
              example = "0175dacb-f100-7cc8-981a-757fb5cf323e")
          String step) {
    query.done();
    return answers.ok(GrantStepView.of(history.read(grants.seen(id), step), access));
  }
}
