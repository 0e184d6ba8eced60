package nl.innovatietraineeship.planreview.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.access.Viewer;
import nl.innovatietraineeship.planreview.plan.Ground;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.term.TermView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A decision as callers read it; an institution reads what is on its own plans.
@Schema(name = "Decision", description = "A decision on one plan or on a whole call.")
record DecisionView(
    UUID id,
    @Schema(description = "The human reference.", examples = "IT20-D1") String reference,
    UUID callId,
    @Schema(examples = "IT20") String call,
    @Schema(description = "Where the decision stands.", examples = "PREPARED") DecisionStatus state,
    @Schema(description = "For SIA.", examples = "officer-1") @Nullable String preparedBy,
    @Schema(description = "For SIA.", examples = "board-1") @Nullable String signedBy,
    @Schema(description = "For SIA.", examples = "officer-1") @Nullable String announcedBy,
    @Schema(examples = "2021-01-27T09:00:00Z") Instant preparedAt,
    @Schema(examples = "2021-01-28T09:00:00Z") @Nullable Instant signedAt,
    @Schema(examples = "2021-01-29T14:00:00Z") @Nullable Instant announcedAt,
    @Schema(examples = "2021-01-29") @Nullable LocalDate announcedOn,
    @Schema(description = "The last day to object, with its derivation.")
        @Nullable TermView objectUntil,
    @Schema(description = "For SIA.", examples = "board-1") @Nullable String withdrawnBy,
    @Schema(examples = "2021-01-28T15:00:00Z") @Nullable Instant withdrawnAt,
    @Schema(description = "For SIA.", examples = "The board asks to look anew.")
        @Nullable String withdrawalReason,
    List<Item> items) {

  /// What a decision is on one plan.
  @Schema(name = "DecisionItem", description = "What a decision is on one plan.")
  record Item(
      UUID planId,
      @Schema(examples = "IT20-001") String plan,
      @Schema(examples = "30GB") Brin brin,
      @Schema(examples = "AWARDED") Outcome outcome,
      @Schema(description = "Of a refusal.", examples = "CEILING") @Nullable Ground ground,
      @Schema(description = "Of an award.") @Nullable UUID reservationId,
      @Schema(description = "Awarded, or asked where refused.") Money amount,
      Money amountPerSlot,
      @Schema(examples = "15") int slots,
      @Schema(description = "Of a refusal for the ceiling.", examples = "1")
          @Nullable Integer reservePlace,
      @Schema(
              description = "For those concerned; not for dashboards.",
              examples = "The committee advised positively; EUR 300,000.00 is reserved.")
          @Nullable String reason,
      @Schema(description = "True when the plan was withdrawn meanwhile.", examples = "false")
          boolean droppedOut) {

    static Item of(DecisionItem item, Viewer viewer) {
      return new Item(
          item.planId(),
          item.plan(),
          item.brin(),
          item.outcome(),
          item.ground(),
          item.reservationId(),
          item.amount(),
          item.amountPerSlot(),
          item.slots(),
          item.reservePlace(),
          viewer.followsPlansOf(item.brin()) ? item.reason() : null,
          item.droppedOut());
    }
  }

  static DecisionView of(Decision decision, Viewer viewer) {
    boolean office = viewer.office();
    return new DecisionView(
        decision.id().value(),
        decision.reference(),
        decision.call().id().value(),
        decision.call().reference(),
        decision.status(),
        office ? decision.preparedBy() : null,
        office ? decision.signedBy().orElse(null) : null,
        office ? decision.announcedBy().orElse(null) : null,
        decision.preparedAt(),
        decision.signedAt().orElse(null),
        decision.announcedAt().orElse(null),
        decision.announcedOn().orElse(null),
        decision.announcedOn().map(Decision::objectionTerm).map(TermView::of).orElse(null),
        office ? decision.withdrawnBy().orElse(null) : null,
        decision.withdrawnAt().orElse(null),
        office ? decision.withdrawalReason().orElse(null) : null,
        decision.items().stream()
            .filter(item -> viewer.sia() || (viewer.isOf(item.brin()) && !item.droppedOut()))
            .map(item -> Item.of(item, viewer))
            .toList());
  }
}
