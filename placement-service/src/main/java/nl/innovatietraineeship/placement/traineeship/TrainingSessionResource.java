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
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Training sessions over HTTP.
@Path("/traineeships/{id}/training-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Supervision", description = "Supervision meetings and training of a traineeship.")
class TrainingSessionResource {

  private static final String NOTE =
      "For hogeschool, lector, firm and trainee of the traineeship, and for SIA's office without"
          + " what is personal.";

  @Inject Traineeships traineeships;
  @Inject SupervisionRecords records;
  @Inject SupervisionLifecycle lifecycle;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "TrainingSessionPage", description = "A page of training sessions.")
  record TrainingSessionPage(
      @Schema(description = "Training sessions, in the order of their recording.")
          List<SessionView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(
      operationId = "listTrainingSessions",
      summary = "Training sessions",
      description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "A page of training sessions.",
      content = @Content(schema = @Schema(implementation = TrainingSessionPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-01") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            records.sessions(traineeships.sought(id)).page(page),
            each -> each.id().value().toString(),
            each -> SessionView.of(each, scope)));
  }

  @GET
  @Path("/{record}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(
      operationId = "readTrainingSession",
      summary = "A training session",
      description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The training session.",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-T1") String record) {
    query.done();
    return answers.ok(
        records
            .sessions(traineeships.sought(id))
            .find(record)
            .orElseThrow(() -> new NotFound("training session", record)),
        each -> SessionView.of(each, scope));
  }

  @POST
  @Command
  @RolesAllowed(Roles.LECTOR)
  @Operation(
      operationId = "recordTrainingSession",
      summary = "Record a training session",
      description =
          "By the lector who supervises, while the traineeship is INTERNSHIP, GRADUATED or EMPLOYED, on"
              + " the session's day or later, once a day and topic. A traineeship is completed when enough sessions of"
              + " each topic were attended.")
  @APIResponse(
      responseCode = "201",
      description = "The training session.",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response record(
      @RestPath @Parameter(example = "IT20-002-01") String id, SessionRecord session) {
    TrainingSession made = lifecycle.record(id, session);
    return answers.created(made, made.id().value(), each -> SessionView.of(each, scope));
  }

  @POST
  @Path("/{record}/withdrawal")
  @Command
  @RolesAllowed(Roles.LECTOR)
  @Operation(
      operationId = "withdrawTrainingSession",
      summary = "Withdraw a training session that was recorded by mistake",
      description =
          "By the lector who supervises, with the reason why it should not have been recorded, while the"
              + " traineeship is INTERNSHIP, GRADUATED or EMPLOYED. It stays readable, counts no more,"
              + " and the history tells it. What was meant is recorded anew.")
  @APIResponse(
      responseCode = "200",
      description = "The training session, withdrawn.",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response withdraw(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-T1") String record,
      RecordWithdrawal withdrawal) {
    return answers.ok(
        lifecycle.withdrawSession(id, record, withdrawal.reason()),
        each -> SessionView.of(each, scope));
  }
}
