package nl.innovatietraineeship.budget.recovery;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A recovery as the API shows it.
@Schema(
    name = "Recovery",
    description =
        "What is to be paid back of a grant by one decision; a change of its determination makes another.")
record RecoveryView(
    @Schema(description = "The recovery's id.") RecoveryId id,
    @Schema(description = "The human reference.", examples = "IT20-001-R1") String reference,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-001") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "Why.") RecoveryCause cause,
    @Schema(description = "Where it stands.") RecoveryState.Name state,
    @Schema(description = "All that is to be paid back by it.") Money amount,
    @Schema(description = "What came in.") Money received,
    @Schema(description = "What is not to be paid back, because its payment came back.")
        Money reversed,
    @Schema(description = "What is not recovered any more: waived, or lapsed (Awb 4:57, 4:104).")
        Money forgone,
    @Schema(description = "What is open.") Money open,
    @Schema(description = "Since when.", examples = "2023-03-20") LocalDate openedOn,
    @Schema(
            description = "After this day it is not recovered any more (Awb 4:57(4), 4:104(1)).",
            examples = "2028-03-20")
        LocalDate lapsesAfter,
    @Nullable @Schema(description = "When nothing was open any more.", examples = "2023-05-16")
        LocalDate endedOn,
    @Schema(description = "The agreed instalments; none without a plan.") List<Part> parts,
    @Schema(description = "What came in, in order.") List<ReceiptView> receipts) {

  /// Money that came in.
  @Schema(name = "Receipt", description = "Money that came in.")
  record ReceiptView(
      @Schema(description = "The day.", examples = "2023-05-01") LocalDate receivedOn,
      @Schema(description = "How much.") Money amount) {}

  static RecoveryView of(Recovery recovery) {
    var grant = recovery.grant();
    return new RecoveryView(
        recovery.id(),
        recovery.reference(),
        grant.grantId(),
        grant.plan(),
        grant.call(),
        grant.brin(),
        recovery.cause(),
        recovery.stateName(),
        recovery.amount(),
        recovery.received(),
        recovery.reversed(),
        recovery.forgone(),
        recovery.rest(),
        recovery.openedOn(),
        recovery.lapsesAfter(),
        recovery.endedOn(),
        recovery.parts(),
        recovery.receipts().stream()
            .map(receipt -> new ReceiptView(receipt.receivedOn(), receipt.amount()))
            .toList());
  }
}
