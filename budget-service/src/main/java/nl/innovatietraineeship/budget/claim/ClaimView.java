package nl.innovatietraineeship.budget.claim;

import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimState.Determined;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Lapsed;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Settled;
import nl.innovatietraineeship.budget.claim.ClaimState.Voided;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.ClaimState.Withdrawn;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A claim as the API shows it.
@Schema(name = "Claim", description = "What a plan may get of a call's money, in one ranking.")
record ClaimView(
    @Schema(description = "The claim's id.") ClaimId id,
    @Schema(description = "The human reference: plan and ranking.", examples = "IT20-002-C1")
        String reference,
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The plan's id.") PlanId planId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "Where the claim stands.") ClaimState.Name state,
    @Schema(description = "Which ranking of the call.", examples = "1") int rankingVersion,
    @Schema(description = "The plan's rank in it.", examples = "1") int rank,
    @Schema(description = "What the plan asks.") Money asked,
    @Schema(description = "The price per slot (Awb 4:46(1)).") Money amountPerSlot,
    @Schema(description = "How many slots.", examples = "15") int slots,
    @Nullable @Schema(description = "What is set apart, or was granted.") Money reserved,
    @Nullable @Schema(description = "The reservation.") ReservationId reservationId,
    @Nullable @Schema(description = "The reserve place, while waiting.", examples = "1")
        Integer place,
    @Nullable @Schema(description = "Why it is voided.") Exit cause,
    @Nullable @Schema(description = "Why this plan got what it got; absent before its turn.")
        TraceView trace) {

  static ClaimView of(Claim claim) {
    return switch (claim.state()) {
      case Waiting(var place) -> of(claim, null, null, place, null);
      case Reserved(var reservation, var amount) -> of(claim, amount, reservation, null, null);
      case Granted(var reservation, var amount) -> of(claim, amount, reservation, null, null);
      case Determined(var reservation, var amount) -> of(claim, amount, reservation, null, null);
      case Settled(var reservation, var amount) -> of(claim, amount, reservation, null, null);
      case Withdrawn(var reservation, var amount) -> of(claim, amount, reservation, null, null);
      case Voided(var cause) -> of(claim, null, null, null, cause);
      case Lapsed _ -> of(claim, null, null, null, null);
    };
  }

  private static ClaimView of(
      Claim claim,
      @Nullable Money reserved,
      @Nullable ReservationId reservation,
      @Nullable Integer place,
      @Nullable Exit cause) {
    return new ClaimView(
        claim.id(),
        claim.reference(),
        claim.callId(),
        claim.call(),
        claim.planId(),
        claim.plan(),
        claim.brin(),
        claim.stateName(),
        claim.rankingVersion(),
        claim.rank(),
        claim.asked(),
        claim.amountPerSlot(),
        claim.slots(),
        reserved,
        reservation,
        place,
        cause,
        TraceView.of(claim));
  }
}
