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

/// Supervision meetings over HTTP.
@Path("/traineeships/{id}/supervision-meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Supervision", description = "Supervision meetings and training of a traineeship.")
class SupervisionMeetingResource {

  private static final String NOTE =
      "For hogeschool, lector, firm and trainee of the traineeship, and for SIA's office without"
          + " what is personal.";

  @Inject Traineeships traineeships;
  @Inject SupervisionRecords records;
  @Inject SupervisionLifecycle lifecycle;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "SupervisionMeetingPage", description = "A page of supervision meetings.")
  record SupervisionMeetingPage(
      @Schema(description = "Supervision meetings, in the order of their recording.")
          List<MeetingView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(
      operationId = "listSupervisionMeetings",
      summary = "Supervision meetings",
      description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "A page of supervision meetings.",
      content = @Content(schema = @Schema(implementation = SupervisionMeetingPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-01") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            records.meetings(traineeships.sought(id)).page(page),
            each -> each.id().value().toString(),
            each -> MeetingView.of(each, scope)));
  }

  @GET
  @Path("/{record}")
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE, Roles.OFFICER})
  @Operation(
      operationId = "readSupervisionMeeting",
      summary = "A supervision meeting",
      description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The supervision meeting.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-M1") String record) {
    query.done();
    return answers.ok(
        records
            .meetings(traineeships.sought(id))
            .find(record)
            .orElseThrow(() -> new NotFound("supervision meeting", record)),
        each -> MeetingView.of(each, scope));
  }

  @POST
  @Command
  @RolesAllowed(Roles.LECTOR)
  @Operation(
      operationId = "recordSupervisionMeeting",
      summary = "Record a supervision meeting",
      description =
          "By the lector who supervises, while the traineeship is INTERNSHIP, GRADUATED or EMPLOYED, on"
              + " the meeting's day or later, once a day. When too many weeks pass without one that the trainee"
              + " attended, the days of pauses not counted, supervision-due is published, once.")
  @APIResponse(
      responseCode = "201",
      description = "The supervision meeting.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response record(
      @RestPath @Parameter(example = "IT20-002-01") String id, MeetingRecord meeting) {
    SupervisionMeeting made = lifecycle.record(id, meeting);
    return answers.created(made, made.id().value(), each -> MeetingView.of(each, scope));
  }

  @POST
  @Path("/{record}/withdrawal")
  @Command
  @RolesAllowed(Roles.LECTOR)
  @Operation(
      operationId = "withdrawSupervisionMeeting",
      summary = "Withdraw a supervision meeting that was recorded by mistake",
      description =
          "By the lector who supervises, with the reason why it should not have been recorded, while the"
              + " traineeship is INTERNSHIP, GRADUATED or EMPLOYED. It stays readable, counts no more,"
              + " and the history tells it. What was meant is recorded anew.")
  @APIResponse(
      responseCode = "200",
      description = "The supervision meeting, withdrawn.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response withdraw(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(example = "IT20-002-01-M1") String record,
      RecordWithdrawal withdrawal) {
    return answers.ok(
        lifecycle.withdrawMeeting(id, record, withdrawal.reason()),
        each -> MeetingView.of(each, scope));
  }
}
