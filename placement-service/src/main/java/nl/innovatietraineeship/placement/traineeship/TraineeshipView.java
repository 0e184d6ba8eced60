package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A traineeship as the caller may see it.
@Schema(
    name = "Traineeship",
    description = "A trainee at a firm under a plan, by pseudonymous ids.",
    requiredProperties = {
      "id",
      "reference",
      "planId",
      "plan",
      "callId",
      "brin",
      "companyId",
      "placeId",
      "traineeId",
      "state",
      "plannedStart",
      "plannedEnd",
      "confirmations",
      "missing"
    })
record TraineeshipView(
    @Schema(description = "The traineeship's id.") UUID id,
    @Schema(
            description = "Human reference: the plan's, and which traineeship of the plan.",
            examples = "IT20-001-01")
        String reference,
    @Schema(description = "The plan's id.") UUID planId,
    @Schema(description = "The plan's reference.", examples = "IT20-001") String plan,
    @Schema(description = "The call's id.") UUID callId,
    @Schema(description = "BRIN of the hogeschool.", examples = "30GB") String brin,
    @Schema(description = "The firm.") UUID companyId,
    @Schema(description = "The place.") UUID placeId,
    @Schema(description = "The trainee.") UUID traineeId,
    @Schema(description = "Who supervises; for those who work together.")
        @Nullable LectorNamed lector,
    @Schema(
            description = "MATCHED, INTERNSHIP once started, CANCELLED when the plan was over.",
            examples = "MATCHED")
        TraineeshipState.Name state,
    @Schema(description = "Planned first day.", examples = "2021-02-01") LocalDate plannedStart,
    @Schema(
            description = "Last day of the whole, employment included; from the real start on.",
            examples = "2022-07-31")
        LocalDate plannedEnd,
    @Schema(description = "The confirmations that stand.") List<ConfirmationView> confirmations,
    @Schema(
            description =
                "What a start still lacks, the same that a start is refused for, in its order;"
                    + " empty when ready, started or cancelled.")
        List<MissingView> missing,
    @Schema(description = "Number of the slot that it took.", examples = "1")
        @Nullable Integer slotNo,
    @Schema(description = "First day of the internship.", examples = "2021-02-01")
        @Nullable LocalDate startedOn,
    @Schema(description = "Last day of the internship.", examples = "2021-07-31")
        @Nullable LocalDate internshipEnds,
    @Schema(description = "Why the match fell through.", examples = "PLAN_WITHDRAWN")
        @Nullable CancelReason reasonCode) {

  /// What a start still lacks.
  @Schema(name = "MissingCondition", description = "Something that a start still lacks.")
  record MissingView(
      @Schema(description = "The rule.", examples = "THE_TRAINEE_CONFIRMED") TraineeshipRule code,
      @Schema(
              description = "The rule's sentence, and what is the case instead.",
              examples =
                  "A traineeship starts only when its trainee confirmed it. That confirmation does"
                      + " not stand.")
          String detail) {

    static MissingView of(Missing missing) {
      return new MissingView(missing.rule(), missing.rule().sentence() + " " + missing.because());
    }
  }

  static TraineeshipView of(Traineeship each, List<Missing> missing, Scope scope) {
    Facts facts = Facts.of(each.state());
    Lector lector = each.lector();
    return new TraineeshipView(
        each.id().value(),
        each.reference(),
        each.planId().value(),
        each.plan(),
        each.callId().value(),
        each.brin().value(),
        each.companyId().value(),
        each.placeId().value(),
        each.traineeId().value(),
        lector == null || !scope.seesPersons()
            ? null
            : new LectorNamed(lector.sub(), lector.name()),
        each.stateName(),
        each.plannedStart(),
        each.plannedEnd(),
        each.confirmations().standing().stream().map(ConfirmationView::of).toList(),
        missing.stream().map(MissingView::of).toList(),
        facts.slotNo(),
        facts.startedOn(),
        facts.internshipEnds(),
        facts.reason());
  }

  /// What a state knows beside its name.
  private record Facts(
      @Nullable Integer slotNo,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate internshipEnds,
      @Nullable CancelReason reason) {

    static Facts of(TraineeshipState state) {
      return switch (state) {
        case TraineeshipState.Matched _ -> new Facts(null, null, null, null);
        case TraineeshipState.Internship(var slot, var since, var lastDay) ->
            new Facts(slot.value(), since, lastDay, null);
        case TraineeshipState.Cancelled(var reason, var _) -> new Facts(null, null, null, reason);
      };
    }
  }
}
