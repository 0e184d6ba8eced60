package nl.innovatietraineeship.planreview.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a plan waits, as a caller reads it.
@Schema(name = "WaitingFor", description = "Why a plan waits, for whom, and until when.")
record WaitingView(
    UUID planId,
    @Schema(examples = "IT20-001") String plan,
    @Schema(description = "As the caller may know.", examples = "INCOMPLETE") PlanStatus state,
    @Schema(description = "Empty when it waits for nothing more.") List<WaitsFor> waitsFor) {

  /// One thing that is waited for.
  @Schema(name = "WaitsFor", description = "One thing that is waited for.")
  record WaitsFor(
      Task task,
      @Schema(
              description = "The operation that does it; absent where nobody does it by hand.",
              examples = "supplementPlan")
          @Nullable String operationId,
      @Schema(description = "Who must act; absent for the suite.", examples = "hogeschool")
          @Nullable String role,
      @Schema(examples = "It is incomplete, and its applicant is invited to repair it.")
          String because,
      @Schema(description = "The last day, where there is one.", examples = "2020-12-30")
          @Nullable LocalDate until,
      @Schema(
              description = "From when on its clock stands still, where it does.",
              examples = "2021-01-04")
          @Nullable LocalDate since,
      @Schema(
              description = "Why its clock stands still, or why a delay is told.",
              examples = "Awb 4:15(2)a")
          @Nullable String article) {}

  static WaitingView of(Plan plan, PlanStatus shown, List<Waiting.For> all) {
    return new WaitingView(
        plan.id().value(),
        plan.reference(),
        shown,
        all.stream()
            .map(one ->
                new WaitsFor(
                    one.task(),
                    one.task().operationId().isEmpty() ? null : one.task().operationId(),
                    one.role(),
                    one.because(),
                    one.until(),
                    one.since(),
                    one.article()))
            .toList());
  }
}
