package nl.innovatietraineeship.placement.trainee;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Trainees over HTTP.
@Path("/trainees")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Trainees", description = "Trainees of the hogescholen.")
class TraineeResource {

  private static final String NOTE =
      "A hogeschool sees its own trainees, a firm those of its traineeships, a trainee oneself."
          + " SIA's roles get no personal data.";

  @Inject Trainees trainees;
  @Inject TraineeLifecycle lifecycle;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "TraineePage", description = "A page of trainees.")
  record TraineePage(
      @Schema(description = "Trainees, in the order of their registration.")
          List<TraineeView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.FINANCE,
    Roles.DASHBOARD
  })
  @Operation(operationId = "listTrainees", summary = "Trainees", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "A page of trainees.",
      content = @Content(schema = @Schema(implementation = TraineePage.class)))
  public Response list() {
    var page = query.page();
    return answers.page(
        page.page(
            trainees.visible().page(page),
            trainee -> trainee.id().value().toString(),
            trainee -> TraineeView.of(trainee, scope)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.FINANCE,
    Roles.DASHBOARD
  })
  @Operation(operationId = "readTrainee", summary = "A trainee", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The trainee.",
      content = @Content(schema = @Schema(implementation = TraineeView.class)))
  public Response read(@RestPath @Parameter(example = "T-000001") String id) {
    Trainee trainee = trainees.visible().find(id).orElseThrow(() -> new NotFound("trainee", id));
    return answers.ok(trainee, found -> TraineeView.of(found, scope));
  }

  @POST
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "registerTrainee",
      summary = "Register a trainee",
      description =
          "By a hogeschool, for itself: one record per hogeschool and e-mail address. The id is the"
              + " claim `trainee` with which the trainee logs in.")
  @APIResponse(
      responseCode = "201",
      description = "The trainee.",
      content = @Content(schema = @Schema(implementation = TraineeView.class)))
  public Response register(TraineeRegistration registration) {
    Trainee trainee = lifecycle.register(registration);
    return answers.created(trainee, trainee.id().value(), made -> TraineeView.of(made, scope));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "correctTrainee",
      summary = "Correct a trainee's particulars",
      description =
          "A merge patch (RFC 7396) of name, e-mail and programme, by the trainee's own hogeschool."
              + " The id, with which the trainee logs in, stays, and so do its traineeships. None of"
              + " these facts is kept elsewhere or goes out in an event: nothing is published.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = TraineePatch.class)))
  @APIResponse(
      responseCode = "200",
      description = "The trainee as it now is.",
      content = @Content(schema = @Schema(implementation = TraineeView.class)))
  public Response correct(@RestPath @Parameter(example = "T-000001") String id, JsonNode patch) {
    return answers.ok(lifecycle.correct(id, patch), trainee -> TraineeView.of(trainee, scope));
  }
}
