package nl.innovatietraineeship.planreview.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.kit.text.NoBsn;
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
  @Inject ReviewViews views;
  @Inject Query query;
  @Inject Answers answers;
  @Inject RoutingContext request;

  /// A page of reviews.
  @Schema(name = "ReviewPage")
  record ReviewPage(List<ReviewView> items, @Nullable String next) {}

  /// What a reviewer declares.
  @Schema(name = "Declaration", description = "The interest that a reviewer has in a plan.")
  record Declaration(
      @NotNull @Schema(examples = "NONE") Interest interest,
      @Size(max = 2000)
          @NoBsn
          @Schema(
              description = "Of an interest other than NONE.",
              examples = "We published together in 2019.")
          @Nullable String reason) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Give the reason of an interest, and none of NONE.")
    public boolean isReasoned() {
      return interest == null
          || (interest == Interest.NONE) == (reason == null || reason.isBlank());
    }
  }

  /// Why a conflict is no bar.
  @Schema(name = "ConflictLift", description = "Why a declared interest is no bar.")
  record ConflictLift(
      @NotBlank @Size(max = 2000) @NoBsn @Schema(examples = "It was one of 40 authors.")
          String reason) {}

  /// Who reviews instead.
  @Schema(name = "Replacement", description = "Who reviews instead, and why.")
  record Replacement(
      @NotBlank @Schema(description = "UUID or reference.", examples = "REV-0003") String reviewer,
      @NotBlank @Size(max = 2000) @NoBsn @Schema(examples = "Declared an interest.")
          String reason) {}

  @GET
  @RolesAllowed({Roles.REVIEWER, Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "listReviews",
      summary = "Reviews, in the order of their assignment",
      description =
          "A reviewer sees the own, programme office and chair all, with forms once submitted; a chair"
              + " none of a plan in which the chair declared an interest.")
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
    List<Listed> found = reviews.list(plan, state, page);
    return answers.page(
        page.page(found, each -> each.review().id().value().toString(), views.of(found)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REVIEWER, Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "readReview",
      summary = "A review",
      description =
          "A reviewer reads the own, programme office and chair all, with forms once submitted; a chair"
              + " none of a plan in which the chair declared an interest.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-002-R1")
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
      summary = "Declare an interest in a plan, or none",
      description =
          "The review must be ASSIGNED or CLEAR. Without an interest it becomes CLEAR, and the plan"
              + " readable; with one CONFLICTED, also when it shows later. Not by an officer, nor by"
              + " whoever is now of a party of the plan.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-002-R1")
  @APIResponse(
      responseCode = "200",
      description = "The review, clear or conflicted.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response declare(@RestPath String id, Declaration declaration) {
    String reason = declaration.reason();
    return ok(lifecycle.declare(id, declaration.interest(), reason == null ? "" : reason));
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
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-002-R1")
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
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-002-R1")
  @APIResponse(
      responseCode = "200",
      description = "The submitted review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response submit(@RestPath String id) {
    return ok(lifecycle.submit(id));
  }

  @POST
  @Path("/{id}/conflict-lift")
  @Command
  @RolesAllowed(Roles.CHAIR)
  @Operation(
      operationId = "liftConflict",
      summary = "Decide that a declared interest is no bar",
      description =
          "The review must be CONFLICTED; it becomes CLEAR. Not by whoever declared it, nor by a chair"
              + " with an interest in the plan, for whom it does not exist.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-002-R1")
  @APIResponse(
      responseCode = "200",
      description = "The clear review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response liftConflict(@RestPath String id, ConflictLift lift) {
    return ok(lifecycle.liftConflict(id, lift.reason()));
  }

  @POST
  @Path("/{id}/replacement")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "replaceReviewer",
      summary = "Let somebody else review instead",
      description =
          "The review must not be submitted; it becomes REPLACED. The same is asked of the other"
              + " reviewer as at the assignment; the review term begins anew.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-002-R1")
  @APIResponse(
      responseCode = "201",
      description = "The review of who reviews instead.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response replace(@RestPath String id, Replacement replacement) {
    Review instead = lifecycle.replace(id, replacement.reviewer(), replacement.reason());
    return Response.fromResponse(ok(instead))
        .status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, beside(instead))
        .build();
  }

  private String beside(Review other) {
    String reviews = request.normalizedPath().replaceFirst("[^/]+/replacement$", "");
    return reviews + other.id().value();
  }

  private Response ok(Review review) {
    return answers.ok(review, views::of);
  }
}
