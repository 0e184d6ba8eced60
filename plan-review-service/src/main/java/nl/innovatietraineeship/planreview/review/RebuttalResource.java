package nl.innovatietraineeship.planreview.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.kit.text.NoBsn;
import nl.innovatietraineeship.planreview.plan.ByPost;
import nl.innovatietraineeship.planreview.plan.PlanAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The applicant is heard on its reviews.
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rebuttal", description = "The applicant is heard on its reviews, where the call says.")
public class RebuttalResource {

  @Inject RebuttalLifecycle lifecycle;
  @Inject PlanAnswers planAnswers;
  @Inject Answers answers;

  /// What an applicant answers.
  @Schema(name = "NewRebuttal", description = "What the applicant answers to its reviews.")
  record NewRebuttal(
      @NotBlank
          @Size(max = 8000)
          @NoBsn
          @Schema(examples = "The firms are named on page 3 of the plan.")
          String text,
      @Valid @Nullable ByPost byPost) {}

  /// A review without its writer.
  @Schema(name = "AnonymousReview", description = "A review without its writer.")
  record AnonymousReview(List<ReviewerScore> scores, @Nullable String comment) {

    static AnonymousReview of(ReviewForm form) {
      return new AnonymousReview(form.scores(), form.comment());
    }
  }

  /// All reviews of a plan: at most as many as it has reviewers.
  @Schema(name = "AnonymousReviews", description = "All reviews of a plan, without their writers.")
  record AnonymousReviews(List<AnonymousReview> reviews) {}

  @POST
  @Path("/rebuttal-invitation")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "inviteToRebut",
      summary = "Invite the applicant to answer its reviews",
      description =
          "The plan must be UNDER_REVIEW with the call's minimum of reviews submitted, and its call"
              + " have a term for it. Once: what is not submitted by then no longer can be, so that"
              + " the applicant has read all that the committee advises on.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, with the last day to answer.",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Plan")))
  public Response invite(@RestPath String id) {
    return planAnswers.ok(lifecycle.invite(id));
  }

  @POST
  @Path("/rebuttal")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.OFFICER})
  @Operation(
      operationId = "rebutReviews",
      summary = "Answer the reviews of a plan",
      description = "When invited, within the term, once.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan with its rebuttal.",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Plan")))
  public Response rebut(@RestPath String id, NewRebuttal rebuttal) {
    return planAnswers.ok(lifecycle.rebut(id, rebuttal.text(), rebuttal.byPost()));
  }

  @GET
  @Path("/anonymous-reviews")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.OFFICER, Roles.CHAIR})
  @Operation(
      operationId = "readAnonymousReviews",
      summary = "The reviews of a plan, without their writers",
      description = "From the invitation to answer them on.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The reviews.",
      content = @Content(schema = @Schema(implementation = AnonymousReviews.class)))
  public Response read(@RestPath String id) {
    return answers.ok(
        new AnonymousReviews(
            lifecycle.readable(id).stream()
                .flatMap(review -> review.form().stream())
                .map(AnonymousReview::of)
                .toList()));
  }
}
