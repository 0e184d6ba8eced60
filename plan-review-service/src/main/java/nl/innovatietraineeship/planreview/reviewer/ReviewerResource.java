package nl.innovatietraineeship.planreview.reviewer;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Reviewers.
@Path("/reviewers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviewers", description = "Who may be asked to review.")
public class ReviewerResource {

  @Inject ReviewerLifecycle lifecycle;
  @Inject Reviewers reviewers;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of reviewers.
  @Schema(name = "ReviewerPage")
  record ReviewerPage(List<ReviewerView> items, @Nullable String next) {}

  @GET
  @RolesAllowed({Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "listReviewers",
      summary = "Reviewers, in the order of their registration",
      description = "Their identities are for those who need them.")
  @Parameter(
      name = "sub",
      in = ParameterIn.QUERY,
      description = "The person, as in the token.",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of reviewers.",
      content = @Content(schema = @Schema(implementation = ReviewerPage.class)))
  public Response list() {
    String sub = query.text("sub");
    var page = query.page();
    return answers.page(
        page.page(
            reviewers.list(sub, page),
            reviewer -> reviewer.id().value().toString(),
            ReviewerView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "readReviewer",
      summary = "A reviewer",
      description = "With the employer, for conflicts of interest.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "REV-0001")
  @APIResponse(
      responseCode = "200",
      description = "The reviewer.",
      content = @Content(schema = @Schema(implementation = ReviewerView.class)))
  public Response read(@RestPath String id) {
    return answers.ok(
        reviewers.named(id).orElseThrow(() -> new NotFound("reviewer", id)), ReviewerView::of);
  }

  @POST
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "registerReviewer",
      summary = "Register a reviewer",
      description = "Before the first login; a person once, with exactly one employer.")
  @APIResponse(
      responseCode = "201",
      description = "The reviewer.",
      content = @Content(schema = @Schema(implementation = ReviewerView.class)))
  public Response register(NewReviewer reviewer) {
    Reviewer registered = lifecycle.register(reviewer);
    return answers.created(registered, registered.id().value(), ReviewerView::of);
  }
}
