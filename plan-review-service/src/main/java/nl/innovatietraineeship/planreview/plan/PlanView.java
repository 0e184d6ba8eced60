package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.planreview.term.TermView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan as callers read it; made by [PlanViews], which leaves out what the viewer may not see.
@Schema(
    name = "Plan",
    description =
        "A research plan. Outcomes are seen by SIA only until they are announced; others see the"
            + " plan under review.")
record PlanView(
    @Schema(examples = "0175dacb-f100-70d8-981a-757fb5cf323e") UUID id,
    @Schema(description = "The human reference.", examples = "IT20-001") String reference,
    UUID callId,
    @Schema(examples = "IT20") String call,
    @Schema(description = "The institution that applies.", examples = "30GB") Brin brin,
    @Schema(description = "Where the plan stands, as the caller may know.", examples = "SUBMITTED")
        PlanStatus state,
    @Schema(description = "Counts the versions of the text.", examples = "1") int version,
    @Schema(examples = "Less waste in the last mile") String title,
    @Schema(examples = "LOGISTICS") @Nullable TopSector topSector,
    @Nullable List<Theme> themes,
    @Schema(description = "What is written, by section; left out of lists.")
        @Nullable List<SectionText> sections,
    @Nullable Lector lector,
    @Nullable List<Brin> coApplicants,
    @Nullable List<Kvk> companies,
    @Schema(examples = "15") @Nullable Integer slots,
    @Nullable Money amountPerSlot,
    @Schema(description = "What is asked: slots times the amount per slot.") @Nullable Money amount,
    @Schema(description = "What a submission still lacks; empty when nothing.")
        @Nullable List<Missing> missing,
    @Nullable LectorApproval lectorApproval,
    @Schema(description = "The moment of receipt.", examples = "2020-12-01T20:00:00Z")
        @Nullable Instant receivedAt,
    @Schema(
            description = "Since when the application is complete.",
            examples = "2020-12-01T20:00:00Z")
        @Nullable Instant completeAt,
    @Schema(description = "Every invitation to repair it, the last one last.")
        @Nullable List<Repair> repairs,
    @Schema(description = "Every other stop of the clock of its decision, the last one last.")
        @Nullable List<ClockStop> clockStops,
    @Schema(description = "Every notice that the decision is late, the last one last.")
        @Nullable List<DelayNotice> delayNotices,
    @Schema(description = "The last day of law to decide, with its derivation.")
        @Nullable TermView decideBefore,
    @Schema(description = "Where the call has room for it.") @Nullable Rebuttal rebuttal,
    @Schema(description = "How many reviewers; for SIA.", examples = "2")
        @Nullable Integer reviewers,
    @Schema(description = "Whether each threshold is met; for SIA.", examples = "true")
        @Nullable Boolean positive,
    @Schema(description = "For SIA.") @Nullable Advice advice,
    @Schema(description = "For SIA.", examples = "1") @Nullable Integer rank,
    @Schema(description = "For SIA.", examples = "1") @Nullable Integer rankingVersion,
    @Schema(description = "For SIA.") @Nullable Reservation reservation,
    @Schema(description = "The reserve place of a plan that waits.", examples = "1")
        @Nullable Integer reservePlace,
    @Schema(
            description = "The day on which that place lapsed, as budget told; for SIA.",
            examples = "2028-01-01")
        @Nullable LocalDate reservePlaceLapsedOn,
    @Nullable UUID decisionId,
    @Schema(examples = "AWARDED") @Nullable Outcome outcome,
    @Schema(description = "Of a refusal.", examples = "CEILING") @Nullable Ground ground,
    @Schema(examples = "2021-01-29") @Nullable LocalDate announcedOn,
    @Schema(description = "Last day to object.", examples = "2021-03-12")
        @Nullable LocalDate objectUntil,
    @Schema(description = "The first trainee starts by then; warns only.", examples = "2021-03-29")
        @Nullable LocalDate startBefore,
    @Schema(description = "The activities are done by then; warns only.", examples = "2022-11-29")
        @Nullable LocalDate activitiesUntil,
    @Schema(description = "The day on which the first internship started.", examples = "2021-03-01")
        @Nullable LocalDate activitiesStartedOn,
    @Schema(description = "The grant that budget made of the award.") @Nullable UUID grantId,
    @Schema(description = "The day on which the grant was settled.", examples = "2023-05-12")
        @Nullable LocalDate grantSettledOn,
    @Schema(examples = "2020-12-20") @Nullable LocalDate withdrawnOn,
    @Nullable String withdrawalReason) {

  /// Which version the lector approved, and when.
  @Schema(name = "LectorApproval", description = "Which version the lector approved, and when.")
  record LectorApproval(
      @Schema(examples = "1") int version,
      @Schema(examples = "2020-11-30") LocalDate approvedOn,
      @Schema(description = "False when the text has changed since.", examples = "true")
          boolean ofPresentVersion) {}

  /// Money that budget set apart.
  @Schema(name = "Reservation", description = "Money that budget set apart for the plan.")
  record Reservation(UUID id, Money amount) {}
}
