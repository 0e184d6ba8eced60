package nl.innovatietraineeship.planreview.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.kit.text.NoBsn;
import nl.innovatietraineeship.planreview.plan.PlanAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The interests of chairs.
@Path("/plans/{id}/chair-interest")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Advice and ranking", description = "What the committee fixes, by its chair.")
public class ChairInterestResource {

  @Inject ChairInterestLifecycle lifecycle;
  @Inject PlanAnswers answers;

  /// What a chair declares.
  @Schema(name = "ChairInterest", description = "The interest that a chair has in a plan.")
  record NewChairInterest(
      @NotNull @Schema(description = "Other than NONE.", examples = "COMMERCIAL") Interest interest,
      @NotBlank @Size(max = 2000) @NoBsn @Schema(examples = "I own shares in a firm of the plan.")
          String reason) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Declare an interest; a chair without one declares nothing.")
    public boolean isOne() {
      return interest != Interest.NONE;
    }
  }

  @POST
  @Command
  @RolesAllowed(Roles.CHAIR)
  @Operation(
      operationId = "declareChairInterest",
      summary = "Declare the chair's own interest in a plan",
      description =
          "The plan is received and nothing is announced on it. Bars the chair who declares from its"
              + " reviews, from its advice, from correcting that, and from lifting conflicts on it:"
              + " another chair does so. It stands; nobody lifts it. The plan's history tells it to the programme office"
              + " and to chairs.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "IT20-001")
  @APIResponse(
      responseCode = "200",
      description = "The plan.",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Plan")))
  public Response declare(@RestPath String id, NewChairInterest declared) {
    return answers.ok(lifecycle.declare(id, declared.interest(), declared.reason()));
  }
}
