package nl.innovatietraineeship.planreview.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
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

/// The versions of a plan, and what differs between any two.
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans", description = "Research plans, from draft to outcome.")
public class PlanVersionResource {

  @Inject PlanVersions versions;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of versions.
  @Schema(name = "PlanVersionPage")
  record PlanVersionPage(List<PlanVersionView> items, @Nullable String next) {}

  /// What differs between two versions.
  @Schema(name = "Differences", description = "What differs between two versions of a plan.")
  record Differences(
      @Schema(examples = "1") int from,
      @Schema(examples = "2") int to,
      @Schema(description = "Field by field; empty where they are the same.")
          List<Difference> differences) {}

  @GET
  @Path("/versions")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.OFFICER, Roles.CHAIR, Roles.BOARD})
  @Operation(
      operationId = "listVersionsOfPlan",
      summary = "The versions of a plan, the first one first",
      description = "Every text that was ever saved: by draft, edit or supplement.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "A page of versions.",
      content = @Content(schema = @Schema(implementation = PlanVersionPage.class)))
  public Response list(@RestPath String id) {
    var page = query.page();
    return answers.page(
        page.page(
            versions.list(id, page),
            version -> String.valueOf(version.contentVersion()),
            PlanVersionView::of));
  }

  @GET
  @Path("/versions/{version}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.OFFICER, Roles.CHAIR, Roles.BOARD})
  @Operation(
      operationId = "readVersionOfPlan",
      summary = "A version of a plan",
      description = "As it was saved.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @Parameter(name = "version", in = ParameterIn.PATH, description = "Its number.", example = "1")
  @APIResponse(
      responseCode = "200",
      description = "The version.",
      content = @Content(schema = @Schema(implementation = PlanVersionView.class)))
  public Response read(@RestPath String id, @RestPath String version) {
    if (!version.matches("[0-9]{1,9}")) {
      throw new NotFound("version", version);
    }
    return answers.ok(PlanVersionView.of(versions.read(id, Integer.parseInt(version))));
  }

  @GET
  @Path("/differences")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.OFFICER, Roles.CHAIR, Roles.BOARD})
  @Operation(
      operationId = "compareVersionsOfPlan",
      summary = "What differs between two versions of a plan",
      description = "Any two, in either order; the words taken out and put in are marked.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-003")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      required = true,
      description = "Number of a version.",
      example = "1",
      schema = @Schema(implementation = Integer.class))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      required = true,
      description = "Number of another.",
      example = "2",
      schema = @Schema(implementation = Integer.class))
  @APIResponse(
      responseCode = "200",
      description = "The differences.",
      content = @Content(schema = @Schema(implementation = Differences.class)))
  public Response compare(@RestPath String id) {
    Integer from = query.parsed("from", "The number of a version.", Integer::valueOf);
    Integer to = query.parsed("to", "The number of a version.", Integer::valueOf);
    query.done();
    if (from == null || to == null) {
      throw new InvalidInput(
          InputError.query(from == null ? "from" : "to", "required", "Name both versions."));
    }
    List<Difference> differences =
        Difference.between(versions.read(id, from).content(), versions.read(id, to).content());
    return answers.ok(new Differences(from, to, differences));
  }
}
