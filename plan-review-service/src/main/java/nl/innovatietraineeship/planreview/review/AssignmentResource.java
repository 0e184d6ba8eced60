package nl.innovatietraineeship.planreview.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Page;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.plan.Plans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The assignment of reviewers to a plan.
@Path("/plans/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews", description = "What reviewers declare, write and submit.")
public class AssignmentResource {

  @Inject ReviewLifecycle lifecycle;
  @Inject Reviews reviews;
  @Inject Plans plans;
  @Inject ReviewViews views;
  @Inject Query query;
  @Inject Answers answers;
  @Inject RoutingContext request;

  /// Who is to review.
  @Schema(name = "Assignment", description = "All reviewers of a plan, at once.")
  record Assignment(
      @NotEmpty
          @Size(max = 20)
          @Schema(
              description = "UUID or reference of each.",
              examples = "[\"REV-0001\", \"REV-0002\"]")
          List<@NotBlank String> reviewers) {}

  @GET
  @RolesAllowed({Roles.REVIEWER, Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "listReviewsOfPlan",
      summary = "The reviews of a plan",
      description =
          "A reviewer sees the own, programme office and chair all, with forms once submitted; a chair"
              + " none of a plan in which the chair declared an interest.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "A page of reviews.",
      content = @Content(schema = @Schema(implementation = ReviewResource.ReviewPage.class)))
  public Response list(@RestPath String id) {
    var page = query.page();
    String plan = plans.inScope(id).reference();
    List<Listed> found = reviews.list(plan, null, page);
    return answers.page(
        page.page(found, each -> each.review().id().value().toString(), views.of(found)));
  }

  @POST
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "assignReviewers",
      summary = "Assign the reviewers of a plan",
      description =
          "The plan must be COMPLETE; all at once, at least the call's minimum. Nobody of an"
              + " institution, firm or lector of the plan, with a competing plan of the own, nor the"
              + " officer who assigns. What else may be a conflict, as another plan of a reviewer's"
              + " employer in the call, is no bar and stands on each review.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "201",
      description = "The reviews, in the order of the reviewers.",
      content = @Content(schema = @Schema(implementation = ReviewResource.ReviewPage.class)))
  public Response assign(@RestPath String id, Assignment assignment) {
    List<Listed> assigned =
        lifecycle.assign(id, assignment.reviewers()).stream().map(Listed::of).toList();
    var page = new Page<>(assigned.stream().map(views.of(assigned)).toList(), null);
    return Response.fromResponse(answers.ok((Object) page))
        .status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, request.normalizedPath())
        .build();
  }
}
