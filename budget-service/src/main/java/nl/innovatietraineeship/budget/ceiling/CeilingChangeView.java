package nl.innovatietraineeship.budget.ceiling;

import nl.innovatietraineeship.budget.approval.ApprovalView;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A change of a ceiling as the API shows it.
@Schema(name = "CeilingChange", description = "A raise of a call's ceiling, by two people.")
record CeilingChangeView(
    @Schema(description = "The change's id.") CeilingChangeId id,
    @Schema(description = "The human reference.", examples = "IT20-P1") String reference,
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The new ceiling.") Money ceiling,
    @Nullable @Schema(description = "The ceiling before; once approved.") Money before,
    @Schema(description = "Why it is raised.", examples = "The minister made more available.")
        String reason,
    @Schema(description = "The two people.") ApprovalView approval) {

  static CeilingChangeView of(CeilingChange change) {
    return new CeilingChangeView(
        change.id(),
        change.reference(),
        change.callId(),
        change.call(),
        change.ceiling(),
        change.before(),
        change.reason(),
        ApprovalView.of(change.approval()));
  }
}
