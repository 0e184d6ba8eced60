package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.SuspicionGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A suspension of payments as the API shows it.
@Schema(name = "PaymentSuspension", description = "The payments of a grant wait (Awb 4:56).")
record SuspensionView(
    @Schema(description = "The suspension's id.") SuspensionId id,
    @Schema(description = "The human reference.", examples = "IT20-002-S1") String reference,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "Where it stands.") SuspensionState.Name state,
    @Schema(
            description =
                "While it stands: payments that were approved before it and are not debited yet."
                    + " What the bank stops of them is recorded as failed.")
        List<UnderWay> underWay,
    @Schema(description = "The ground that is suspected: thirteen weeks for each.")
        SuspicionGround ground,
    @Schema(description = "The serious suspicion.", examples = "The report is doubted.")
        String reason,
    @Schema(description = "From when.", examples = "2021-03-01") LocalDate from,
    @Schema(
            description = "The last day, unless it is lifted, or that decision announced before.",
            examples = "2021-05-31")
        LocalDate until,
    @Nullable @Schema(description = "Who suspended; for SIA.", examples = "finance-1")
        String suspendedBy,
    @Nullable @Schema(description = "When it was lifted.", examples = "2021-04-01")
        LocalDate liftedOn,
    @Nullable @Schema(description = "Who lifted it; for SIA.", examples = "finance-2")
        String liftedBy) {

  /// @param approved payments of any grant that are approved and neither confirmed nor failed
  /// @param sia whether it is shown to the people of SIA, who see each other
  static SuspensionView of(
      Suspension suspension, List<Payment> approved, LocalDate today, boolean sia) {
    SuspensionState.Name state = suspension.stateName(today);
    return new SuspensionView(
        suspension.id(),
        suspension.reference(),
        suspension.grant().grantId(),
        suspension.grant().plan(),
        state,
        approved.stream()
            .filter(payment -> state == SuspensionState.Name.STANDING)
            .filter(payment -> payment.grant().grantId().equals(suspension.grant().grantId()))
            .map(UnderWay::of)
            .toList(),
        suspension.ground(),
        suspension.reason(),
        suspension.fromDay(),
        suspension.untilDay(),
        sia ? suspension.suspendedBy() : null,
        suspension.liftedOn(),
        sia ? suspension.liftedBy() : null);
  }
}
