package nl.innovatietraineeship.planreview.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
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
import org.jspecify.annotations.Nullable;

/// Reviews.
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews", description = "What reviewers declare, write and submit.")
public class ReviewResource {

  @Inject ReviewLifecycle lifecycle;
  @Inject Reviews reviews;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of reviews.
  @Schema(name = "ReviewPage")
  record ReviewPage(List<ReviewView> items, @Nullable String next) {}

  /// What a reviewer declares.
  @Schema(name = "Declaration", description = "The interests that a reviewer has in a plan.")
  record Declaration(
      @NotNull @Schema(description = "NONE for now.", examples = "NONE") Interest interest) {}

  /// Kinds of interest.
  @Schema(name = "Interest")
  enum Interest {
    /// None: the review becomes clear.
    NONE
  }

  @GET
  @RolesAllowed({Roles.REVIEWER, Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "listReviews",
      summary = "Reviews, in the order of their assignment",
      description =
          "A reviewer sees the own, programme office and chair all, with forms once submitted.")
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "UUID or reference of the plan.",
      example = "IT20-001",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Where the review stands.",
      schema = @Schema(implementation = ReviewStatus.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of reviews.",
      content = @Content(schema = @Schema(implementation = ReviewPage.class)))
  public Response list() {
    String plan = query.text("plan");
    var state = query.constant("state", ReviewStatus.class);
    var page = query.page();
    return answers.page(
        page.page(
            reviews.list(plan, state, page),
            review -> review.id().value().toString(),
            review -> ReviewView.of(review, scope.sub())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REVIEWER, Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "readReview",
      summary = "A review",
      description =
          "A reviewer reads the own, programme office and chair all, with forms once submitted.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001-R1")
  @APIResponse(
      responseCode = "200",
      description = "The review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response read(@RestPath String id) {
    return ok(reviews.inScope(id));
  }

  @PUT
  @Path("/{id}/declaration")
  @Command
  @RolesAllowed(Roles.REVIEWER)
  @Operation(
      operationId = "declareInterest",
      summary = "Declare to have no interest in a plan",
      description =
          "The review must be ASSIGNED; it becomes CLEAR, and the plan readable. Not by an officer,"
              + " nor by whoever is now of a party of the plan.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001-R1")
  @APIResponse(
      responseCode = "200",
      description = "The clear review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response declare(@RestPath String id, Declaration declaration) {
    return switch (declaration.interest()) {
      case NONE -> ok(lifecycle.declareNoInterest(id));
    };
  }

  @PUT
  @Path("/{id}/form")
  @Command
  @RolesAllowed(Roles.REVIEWER)
  @Operation(
      operationId = "writeReview",
      summary = "Save the form of a review",
      description =
          "The review must be CLEAR. The form may be unfinished; replacing one needs If-Match. Not by"
              + " an officer, nor by whoever is now of a party of the plan.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001-R1")
  @APIResponse(
      responseCode = "200",
      description = "The review with its form.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response write(@RestPath String id, ReviewForm form) {
    return ok(lifecycle.write(id, form));
  }

  @POST
  @Path("/{id}/submission")
  @Command
  @RolesAllowed(Roles.REVIEWER)
  @Operation(
      operationId = "submitReview",
      summary = "Submit a review",
      description =
          "The review must be CLEAR and its form complete. Not by an officer, nor by whoever is now of"
              + " a party of the plan.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001-R1")
  @APIResponse(
      responseCode = "200",
      description = "The submitted review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response submit(@RestPath String id) {
    return ok(lifecycle.submit(id));
  }

  private Response ok(Review review) {
    return answers.ok(review, one -> ReviewView.of(one, scope.sub()));
  }
}
