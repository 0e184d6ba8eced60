package nl.innovatietraineeship.planreview.ranking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The ranking of a call.
@Path("/calls/{id}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Advice and ranking", description = "What the committee fixes, by its chair.")
public class RankingResource {

  @Inject RankingLifecycle lifecycle;
  @Inject Rankings rankings;
  @Inject Scope scope;
  @Inject Answers answers;
  @Inject RoutingContext request;

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
      operationId = "readRanking",
      summary = "The present ranking of a call",
      description =
          "404 while there is none. To an institution it exists once a decision on a plan of its own"
              + " is announced, with the seed of the lot and its own plans.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20")
  @APIResponse(
      responseCode = "200",
      description = "The ranking.",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  public Response read(@RestPath String id) {
    Ranking ranking = rankings.presentOf(id).orElseThrow(() -> new NotFound("ranking of call", id));
    Set<UUID> told = told(ranking);
    if (told.isEmpty() && !scope.viewer().seesOutcomes()) {
      throw new NotFound("ranking of call", id);
    }
    return answers.ok(ranking, one -> RankingView.of(one, told));
  }

  @POST
  @Command
  @RolesAllowed(Roles.CHAIR)
  @Operation(
      operationId = "establishRanking",
      summary = "Establish the ranking of a call",
      description =
          "The call must be CLOSED and every plan of it assessed or out. By weighted total, then"
              + " tie-break, then lot, whose seed the server draws and publishes.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20")
  @APIResponse(
      responseCode = "201",
      description = "The ranking.",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  public Response establish(@RestPath String id) {
    return Response.fromResponse(
            answers.ok(lifecycle.establish(id), one -> RankingView.of(one, told(one))))
        .status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, request.normalizedPath())
        .build();
  }

  private Set<UUID> told(Ranking ranking) {
    return scope.told(ranking.plans().stream().map(RankedPlan::planId).toList());
  }
}
