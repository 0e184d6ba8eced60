package nl.innovatietraineeship.planreview.worklist;

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
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What waits for the caller.
@Path("/worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Worklist", description = "What waits for whom, and until when.")
public class WorklistResource {

  @Inject Worklist worklist;
  @Inject Query query;
  @Inject Answers answers;

  /// Something that waits for the caller, as it is read.
  @Schema(name = "WorklistItem", description = "Something that waits for the caller.")
  record WorklistItem(
      Task task,
      @Schema(description = "The operation that does it.", examples = "checkCompleteness")
          String operationId,
      @Schema(description = "In which role.", examples = "officer") String role,
      @Schema(description = "The call, plan, review or decision.", examples = "IT20-001")
          String subject,
      @Schema(examples = "Less waste in the last mile") String title,
      @Schema(description = "The last day, where there is one.", examples = "2021-05-18")
          @Nullable LocalDate until,
      @Schema(
              description = "From when on the clock of the decision stands still, where it does.",
              examples = "2021-01-04")
          @Nullable LocalDate since,
      @Schema(
              description = "Why that clock stands still, or why a delay is told.",
              examples = "Awb 4:15(2)a")
          @Nullable String article) {

    static WorklistItem of(Worklist.Item item) {
      return new WorklistItem(
          item.task(),
          item.task().operationId(),
          item.role(),
          item.subject(),
          item.title(),
          item.until(),
          item.since(),
          item.article());
    }
  }

  /// A page of what waits.
  @Schema(name = "WorklistPage")
  record WorklistPage(List<WorklistItem> items, @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.REVIEWER,
    Roles.OFFICER,
    Roles.CHAIR,
    Roles.BOARD,
    Roles.FINANCE
  })
  @Operation(
      operationId = "listWorklist",
      summary = "What waits for you, what must be done first coming first",
      description =
          "Of every role that you have, within what you see. Each names its operation, and its subject"
              + " by reference.")
  @APIResponse(
      responseCode = "200",
      description = "A page of what waits.",
      content = @Content(schema = @Schema(implementation = WorklistPage.class)))
  public Response list() {
    var page = query.page();
    return answers.page(page.page(worklist.list(page), Worklist.Item::key, WorklistItem::of));
  }
}
