package nl.innovatietraineeship.planreview.advice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.kit.text.NoBsn;
import nl.innovatietraineeship.planreview.plan.Advice;
import nl.innovatietraineeship.planreview.plan.CommitteeScore;
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

/// The committee's advice on a plan.
@Path("/plans/{id}/advice")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Advice and ranking", description = "What the committee fixes, by its chair.")
public class AdviceResource {

  @Inject AdviceLifecycle lifecycle;
  @Inject PlanAnswers answers;

  /// The advice as the chair sends it.
  @Schema(name = "NewAdvice", description = "One whole score on every criterion of the call.")
  record NewAdvice(
      @NotEmpty @Size(max = 20) List<@NotNull @Valid CommitteeScore> scores,
      @Size(max = 4000) @NoBsn @Schema(examples = "The committee follows its reviewers.")
          @Nullable String text) {}

  @PUT
  @Command
  @RolesAllowed(Roles.CHAIR)
  @Operation(
      operationId = "advise",
      summary = "Fix the committee's advice on a plan",
      description =
          "The plan must be UNDER_REVIEW with the call's minimum of submitted reviews. A score"
              + " outside the range of the reviewers needs its reasons. Not by a chair of an"
              + " institution or firm of the plan, its lector, a competitor, or who declared an"
              + " interest in it. Once; a mistake is corrected.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The assessed plan.",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Plan")))
  public Response advise(@RestPath String id, NewAdvice advice) {
    return answers.ok(lifecycle.advise(id, new Advice(advice.scores(), advice.text())));
  }

  /// A corrected advice as the chair sends it.
  @Schema(name = "AdviceCorrection", description = "The whole advice anew, and why.")
  record AdviceCorrection(
      @NotEmpty @Size(max = 20) List<@NotNull @Valid CommitteeScore> scores,
      @Size(max = 4000) @NoBsn @Schema(examples = "The committee follows its reviewers.")
          @Nullable String text,
      @NotBlank
          @Size(max = 2000)
          @NoBsn
          @Schema(description = "Why it is corrected.", examples = "A score was typed wrongly.")
          String reason) {}

  @POST
  @Path("/correction")
  @Command
  @RolesAllowed(Roles.CHAIR)
  @Operation(
      operationId = "correctAdvice",
      summary = "Correct the committee's advice on a plan",
      description =
          "Until the first award or refusal of the call is announced. The plan is ASSESSED anew and"
              + " loses its rank; a ranking that stood is then established anew, with the same lot,"
              + " before anything is announced.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan, assessed anew.",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Plan")))
  public Response correct(@RestPath String id, AdviceCorrection correction) {
    var advice = new Advice(correction.scores(), correction.text());
    return answers.ok(lifecycle.correct(id, advice, correction.reason()));
  }
}
