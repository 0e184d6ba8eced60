package nl.innovatietraineeship.placement.traineeship;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Pauses over HTTP.
@Path("/traineeships/{id}/pauses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Changes", description = "Pauses and amendments of a traineeship.")
class PauseResource {

  private static final String NOTE =
      "For hogeschool, lector, firm and trainee of the traineeship, and for SIA's office without"
          + " what is personal.";

  @Inject Traineeships traineeships;
  @Inject Changes changes;
  @Inject ChangeLifecycle lifecycle;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "PausePage", description = "A page of pauses.")
  record PausePage(
      @Schema(description = "Pauses, in the order of their recording.") List<PauseView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(operationId = "listPauses", summary = "Pauses", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "A page of pauses.",
      content = @Content(schema = @Schema(implementation = PausePage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-01") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            changes.pauses(traineeships.sought(id)).page(page),
            each -> each.id().value().toString(),
            PauseView::of));
  }

  @GET
  @Path("/{record}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(operationId = "readPause", summary = "A pause", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The pause.",
      content = @Content(schema = @Schema(implementation = PauseView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-P1") String record) {
    query.done();
    return answers.ok(
        changes
            .pauses(traineeships.sought(id))
            .find(record)
            .orElseThrow(() -> new NotFound("pause", record)),
        PauseView::of);
  }

  @POST
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "pauseTraineeship",
      summary = "Record a pause",
      description =
          "By hogeschool or firm, while the traineeship is INTERNSHIP or EMPLOYED. It begins within"
              + " that time, lasts at most twelve months, and the end moves by its days, but not into"
              + " another traineeship of the trainee, nor past the end of the employment contract,"
              + " which is extended first. Why is not recorded. Published as"
              + " traineeship-changed.")
  @APIResponse(
      responseCode = "201",
      description = "The pause.",
      content = @Content(schema = @Schema(implementation = PauseView.class)))
  public Response pause(
      @RestPath @Parameter(example = "IT20-002-01") String id, PauseRecord pause) {
    Pause made = lifecycle.pause(id, pause.from(), pause.until());
    return answers.created(made, made.id().value(), PauseView::of);
  }

  @POST
  @Path("/{record}/early-end")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "endPauseEarly",
      summary = "End a pause earlier than planned",
      description =
          "By hogeschool or firm, while the pause is not over and the traineeship is INTERNSHIP or"
              + " EMPLOYED as when it was recorded. The end moves back by the days that the pause"
              + " does not use; it is refused when another pause would begin behind that end."
              + " Published as traineeship-changed.")
  @APIResponse(
      responseCode = "200",
      description = "The pause, with its earlier last day.",
      content = @Content(schema = @Schema(implementation = PauseView.class)))
  public Response endEarly(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-P1") String record,
      PauseEnd end) {
    return answers.ok(lifecycle.endPause(id, record, end.until()), PauseView::of);
  }
}
