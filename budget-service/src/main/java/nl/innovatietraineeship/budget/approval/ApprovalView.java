package nl.innovatietraineeship.budget.approval;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who prepared and who decided, as the API shows it.
@Schema(name = "Approval", description = "Prepared by one person, decided by another.")
public record ApprovalView(
    @Schema(description = "Where it stands.") ApprovalState.Name state,
    @Nullable @Schema(description = "Who prepared it; for SIA alone.", examples = "finance-1")
        String preparedBy,
    @Schema(description = "When it was prepared.", examples = "2021-06-01T09:00:00Z")
        Instant preparedAt,
    @Nullable @Schema(description = "Who approved or rejected it.", examples = "board-1")
        String decidedBy,
    @Nullable
        @Schema(
            description = "When it was approved or rejected.",
            examples = "2021-06-02T09:00:00Z")
        Instant decidedAt,
    @Nullable @Schema(description = "Why it was rejected.", examples = "The amount is wrong.")
        String rejectedBecause) {

  public static ApprovalView of(Approval approval) {
    return new ApprovalView(
        approval.name(),
        approval.preparedBy(),
        approval.preparedAt(),
        approval.decidedBy(),
        approval.decidedAt(),
        approval.rejectedBecause());
  }

  /// As others than SIA see it.
  public static ApprovalView withoutPeople(Approval approval) {
    return new ApprovalView(
        approval.name(), null, approval.preparedAt(), null, approval.decidedAt(), null);
  }
}
