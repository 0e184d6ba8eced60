package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What waits for the caller, over HTTP.
@Path("/worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Worklist", description = "What waits for the caller.")
class WorklistResource {

  @Inject Worklist worklist;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "WorklistPage", description = "A page of what waits.")
  record WorklistPage(
      @Schema(
              description =
                  "Traineeships of which something waits, in the order of their matching.")
          List<EntryView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  /// A traineeship of which something waits.
  @Schema(name = "WorklistEntry", description = "A traineeship of which something waits.")
  record EntryView(
      @Schema(description = "The traineeship's id.") UUID traineeshipId,
      @Schema(description = "Its reference.", examples = "IT20-001-01") String reference,
      @Schema(description = "Its state.", examples = "MATCHED") TraineeshipState.Name state,
      @Schema(description = "What waits.") List<TaskView> tasks) {

    static EntryView of(Worklist.Entry entry) {
      return new EntryView(
          entry.traineeship().id().value(),
          entry.traineeship().reference(),
          entry.traineeship().stateName(),
          entry.due().stream().map(each -> new TaskView(each.task(), each.dueOn())).toList());
    }
  }

  /// One thing that waits.
  @Schema(name = "WorklistTask", description = "One thing that waits.")
  record TaskView(
      @Schema(description = "What is to be done.", examples = "CONFIRM") Task task,
      @Schema(
              description = "The day by which, or from which; absent when any day is as good.",
              examples = "2021-02-01")
          @Nullable LocalDate dueOn) {}

  @GET
  @RolesAllowed({Roles.HOGESCHOOL, Roles.LECTOR, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "listWorklist",
      summary = "What waits for me",
      description =
          "By traineeship: to confirm, to name a lector, to declare the firm's size, to start, to agree"
              + " to an amendment, to finish the internship, to choose, to employ, to train while the"
              + " programme lacks sessions, to complete when it lacks none, to meet, to decide after"
              + " the grant ended, to record after-care. For the parties for which the caller acts,"
              + " and for the lector who supervises.")
  @APIResponse(
      responseCode = "200",
      description = "A page of what waits.",
      content = @Content(schema = @Schema(implementation = WorklistPage.class)))
  public Response read() {
    var page = query.page();
    return answers.page(
        page.page(
            worklist.page(page),
            entry -> entry.traineeship().id().value().toString(),
            EntryView::of));
  }
}
