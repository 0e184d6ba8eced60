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
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// From the end of an internship on, over HTTP.
@Path("/traineeships/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Traineeships", description = "Matches, confirmations, internships and employments.")
class CourseResource {

  @Inject CourseLifecycle lifecycle;
  @Inject EndLifecycle ends;
  @Inject TraineeshipAnswers answers;
  @Inject Traineeships traineeships;
  @Inject Programme programme;
  @Inject MeetingsDue meetings;
  @Inject Query query;
  @Inject Answers plain;

  @POST
  @Path("/graduation")
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "graduateTraineeship",
      summary = "Finish the internship",
      description =
          "By the hogeschool, on the internship's last day or later, which is recorded as today."
              + " The traineeship must be INTERNSHIP and becomes GRADUATED; its slot is earned."
              + " Published as internship-graduated.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, GRADUATED.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response graduate(@RestPath @Parameter(example = "IT20-002-01") String id) {
    return answers.ok(lifecycle.graduate(id));
  }

  @POST
  @Path("/choice")
  @Command
  @RolesAllowed({Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "chooseGo",
      summary = "Choose to go on together, or not",
      description =
          "By firm and trainee, each for itself, and nobody for two. The traineeship must be"
              + " GRADUATED. At the first no-go it is NO_GO, which is no failure, and its place is"
              + " CLOSED; a go may become a no-go until the employment is entered. Published as"
              + " traineeship-go-decided.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, GRADUATED or NO_GO.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response choose(@RestPath @Parameter(example = "IT20-002-01") String id, GoChoice choice) {
    return answers.ok(lifecycle.choose(id, choice.party().party(), choice.go()));
  }

  @POST
  @Path("/employment")
  @Command
  @RolesAllowed(Roles.COMPANY)
  @Operation(
      operationId = "employTrainee",
      summary = "Enter the employment contract",
      description =
          "By the firm, when both chose go. The employment began after the internship and not after"
              + " today, and lasts at least the months that the call published. What the contract"
              + " says is kept here alone. The traineeship becomes EMPLOYED. Published as"
              + " employment-started.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, EMPLOYED.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response employ(
      @RestPath @Parameter(example = "IT20-002-01") String id, EmploymentContract contract) {
    return answers.ok(lifecycle.employ(id, contract.employment()));
  }

  @POST
  @Path("/contract-extension")
  @Command
  @RolesAllowed(Roles.COMPANY)
  @Operation(
      operationId = "extendContract",
      summary = "Extend the employment contract",
      description =
          "By the firm, to a later day, while the traineeship is EMPLOYED. Its last day stays; a pause"
              + " or other dates may move it until the contract ends.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, with the contract extended.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response extendContract(
      @RestPath @Parameter(example = "IT20-002-01") String id, ContractExtension extension) {
    return answers.ok(lifecycle.extendContract(id, extension.endDay()));
  }

  @GET
  @Path("/training-programme")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(
      operationId = "readTrainingProgramme",
      summary = "What the training programme still lacks",
      description =
          "For hogeschool, lector, firm and trainee of the traineeship: the same that a completion is"
              + " refused for, and when the next supervision meeting is due. Its call says what is asked.")
  @APIResponse(
      responseCode = "200",
      description = "How far training and supervision are.",
      content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
  public Response programme(@RestPath @Parameter(example = "IT20-002-01") String id) {
    query.done();
    Traineeship traineeship = traineeships.sought(id);
    return plain.ok(ProgrammeView.of(programme.lacks(traineeship), meetings.of(traineeship)));
  }

  @POST
  @Path("/completion")
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "completeTraineeship",
      summary = "Complete the traineeship",
      description =
          "By the hogeschool, after the last day, when the training programme is met. The traineeship"
              + " must be EMPLOYED and becomes COMPLETED, its place CLOSED. Published as"
              + " traineeship-completed.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, COMPLETED.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response complete(@RestPath @Parameter(example = "IT20-002-01") String id) {
    return answers.ok(lifecycle.complete(id));
  }

  @POST
  @Path("/after-care")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "recordAfterCare",
      summary = "Record whether the trainee is employed still",
      description =
          "By hogeschool or firm, of a traineeship that is COMPLETED, six and twelve months after its"
              + " last day or later, once each. The worklist tells when.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship with its after-care.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response afterCare(
      @RestPath @Parameter(example = "IT20-002-01") String id, AfterCareRecord afterCare) {
    return answers.ok(lifecycle.recordAfterCare(id, afterCare));
  }

  @POST
  @Path("/early-end")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "endTraineeshipEarly",
      summary = "End the traineeship early",
      description =
          "By hogeschool or firm, with a reason of the closed list, by whom, and the last day. The"
              + " traineeship must be INTERNSHIP, GRADUATED or EMPLOYED and becomes ENDED. Within"
              + " the internship its place is ACCEPTED again, and its slot may be taken again where"
              + " the call says so; later the place is CLOSED. A new match may name it as replaced."
              + " Published as traineeship-ended.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, ENDED.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response end(@RestPath @Parameter(example = "IT20-002-01") String id, EarlyEnd end) {
    return answers.ok(ends.end(id, end.terms()));
  }

  @POST
  @Path("/cancellation")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "cancelMatch",
      summary = "Let a match fall through",
      description =
          "By a party, for itself, with a reason of the closed list, and not by a person who acted for"
              + " another party of it. The traineeship must be MATCHED and becomes CANCELLED; its"
              + " place is ACCEPTED again. Published as traineeship-ended.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, CANCELLED.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response cancel(
      @RestPath @Parameter(example = "IT20-002-01") String id, Cancellation cancellation) {
    return answers.ok(ends.cancel(id, cancellation));
  }
}
