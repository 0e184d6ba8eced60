package nl.innovatietraineeship.overview.dashboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
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

/// The calls and their figures, for SIA and its machine clients.
@Path("/calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dashboards", description = "Figures of a call, kept from the events of all services.")
public class CallResource {

  @Inject FollowedCalls calls;
  @Inject Dashboards dashboards;
  @Inject Breakdowns breakdowns;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of calls.
  @Schema(name = "FollowedCallPage", description = "A page of calls.")
  record CallPage(
      @Schema(description = "The calls, by their ids.", required = true) List<CallView> items,
      @Schema(description = "The cursor of the next page; left out on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.DASHBOARD,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.CHAIR,
    Roles.ADMIN
  })
  @Operation(
      operationId = "listCalls",
      summary = "The calls that have a dashboard",
      description = "Every call that was opened, in the order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of calls.",
      content = @Content(schema = @Schema(implementation = CallPage.class)))
  public Response list() {
    var page = query.page();
    return answers.page(
        page.page(calls.page(page), call -> call.id().value().toString(), CallView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.DASHBOARD,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.CHAIR,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readCall",
      summary = "A call that has a dashboard",
      description = "As far as the gateway keeps it; the whole call is in plan-review.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      example = "IT20",
      description = "The call's UUID or reference.",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The call.",
      content = @Content(schema = @Schema(implementation = CallView.class)))
  public Response read(@RestPath String id) {
    return answers.ok(CallView.of(find(id)));
  }

  @GET
  @Path("/{id}/dashboard")
  @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
  @RolesAllowed({
    Roles.DASHBOARD,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.CHAIR,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readDashboard",
      summary = "The figures of a call",
      description =
          "Kept from events, so each may be behind: `asOf` is when the last event happened that"
              + " touched it. As JSON, or with `Accept: text/csv` as CSV, a row a figure.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      example = "IT20",
      description = "The call's UUID or reference.",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The figures.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Dashboard.class)),
        @Content(mediaType = Csv.TYPE, schema = @Schema(implementation = String.class))
      })
  public Response dashboard(@RestPath String id, @Context HttpHeaders headers) {
    query.done();
    Dashboard dashboard = dashboards.of(find(id));
    return Csv.isWantedBy(headers)
        ? csv(Csv.of(Dashboard.Figure.class, dashboard.figures()))
        : answers.ok(dashboard);
  }

  @GET
  @Path("/{id}/dashboard/{dimension}")
  @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
  @RolesAllowed({
    Roles.DASHBOARD,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.CHAIR,
    Roles.ADMIN
  })
  @Operation(
      operationId = "readBreakdown",
      summary = "The figures of a call by top sector, theme, hogeschool, province, month or reason",
      description =
          "As JSON, or with `Accept: text/csv` as CSV, a row a key. A figure counts for its row what"
              + " the figure of that name of `Dashboard` counts for the call; days are sums, of all"
              + " plans of the row together. Province is that of the firm's"
              + " place for trainees, of the hogeschool's main seat for plans and money.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      example = "IT20",
      description = "The call's UUID or reference.",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "dimension",
      in = ParameterIn.PATH,
      example = "hogeschool",
      description = "By what: top-sector, theme, hogeschool, province, month or reason.",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The figures.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Breakdown.class)),
        @Content(mediaType = Csv.TYPE, schema = @Schema(implementation = String.class))
      })
  public Response breakdown(
      @RestPath String id, @RestPath String dimension, @Context HttpHeaders headers) {
    query.done();
    Breakdown breakdown = breakdowns.of(find(id), dimension(dimension));
    return Csv.isWantedBy(headers)
        ? csv(Csv.of(Breakdown.Row.class, breakdown.rows()))
        : answers.ok(breakdown);
  }

  private static Response csv(String rows) {
    return Response.ok(rows, Csv.TYPE).build();
  }

  private static Dimension dimension(String raw) {
    return Arrays.stream(Dimension.values())
        .filter(each -> each.name().replace('_', '-').equalsIgnoreCase(raw))
        .findFirst()
        .orElseThrow(() -> new NotFound("dimension", raw));
  }

  private FollowedCall find(String raw) {
    return calls
        .find(IdOrReference.parse(raw))
        .orElseThrow(() -> new NotFound("call with a dashboard", raw));
  }
}
