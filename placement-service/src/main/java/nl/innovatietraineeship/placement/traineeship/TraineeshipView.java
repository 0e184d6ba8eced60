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
            description =
                "MATCHED; INTERNSHIP once started; GRADUATED when that is finished; then NO_GO or"
                    + " EMPLOYED, and COMPLETED; ENDED early; CANCELLED before its start.",
            examples = "MATCHED")
        TraineeshipState.Name state,
    @Schema(description = "Planned first day.", examples = "2021-02-01") LocalDate plannedStart,
    @Schema(
            description =
                "Last day of the whole, employment included, as known by now: the real one when over.",
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
    @Schema(description = "Day on which the internship was finished.", examples = "2021-08-02")
        @Nullable LocalDate graduatedOn,
    @Schema(description = "What firm and trainee chose; absent before the internship is finished.")
        @Nullable List<GoChoice.Made> choices,
    @Schema(description = "The contract; for those who work together.")
        @Nullable EmploymentContract employment,
    @Schema(description = "Day on which it was completed.", examples = "2022-08-01")
        @Nullable LocalDate completedOn,
    @Schema(description = "Whether employed six months after the last day.", examples = "true")
        @Nullable Boolean employedAfterSixMonths,
    @Schema(description = "Whether employed twelve months after the last day.", examples = "true")
        @Nullable Boolean employedAfterTwelveMonths,
    @Schema(description = "How it ended early, or fell through.") @Nullable EndingView ending,
    @Schema(
            description = "Day on which its grant ended while it ran; it may go on.",
            examples = "2021-06-01")
        @Nullable LocalDate grantEndedOn,
    @Schema(description = "The traineeship that it came instead of.", examples = "IT20-001-01")
        @Nullable String replaces,
    @Schema(description = "The traineeship that came instead of it.", examples = "IT20-001-04")
        @Nullable String replacedBy) {

  /// How it ended early.
  @Schema(name = "TraineeshipEnding", description = "How a traineeship ended early.")
  record EndingView(
      @Schema(description = "The state in which it ended.", examples = "INTERNSHIP") Phase phase,
      @Schema(description = "Why, from the closed list.", examples = "TRAINEE_WITHDREW")
          EndReason reasonCode,
      @Schema(description = "With OTHER; for those who work together.") @Nullable String text,
      @Schema(description = "By whom.", examples = "TRAINEE") EndedBy endedBy,
      @Schema(description = "Last day; of a match the day on which it fell through.")
          LocalDate lastDay,
      @Schema(description = "Whether its slot may be taken again.", examples = "true")
          boolean slotFree) {

    static EndingView of(Ending ending, boolean persons) {
      return new EndingView(
          ending.phase(),
          ending.reason(),
          persons ? ending.text() : null,
          ending.by(),
          ending.on(),
          ending.slotFree());
    }
  }

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
    boolean persons = scope.seesPersons();
    About about = each.about();
    Lector lector = persons ? each.lector() : null;
    InternshipFacts internship = each.internship();
    Employment employment = persons ? each.employment() : null;
    Ending ending = each.ending();
    return new TraineeshipView(
        each.id().value(),
        each.reference(),
        about.planId().value(),
        about.plan(),
        about.callId().value(),
        about.brin().value(),
        about.companyId().value(),
        about.placeId().value(),
        each.traineeId().value(),
        lector == null ? null : new LectorNamed(lector.sub(), lector.name()),
        each.stateName(),
        each.plannedStart(),
        each.plannedEnd(),
        each.confirmations().standing().stream().map(ConfirmationView::of).toList(),
        missing.stream().map(MissingView::of).toList(),
        internship == null ? null : internship.slotNo(),
        internship == null ? null : internship.startedOn(),
        internship == null ? null : internship.lastDay(),
        internship == null ? null : internship.graduatedOn(),
        internship == null || internship.graduatedOn() == null
            ? null
            : each.chosen().all().stream().map(GoChoice.Made::of).toList(),
        employment == null ? null : EmploymentContract.of(employment),
        each.completedOn(),
        each.afterCare().afterSix(),
        each.afterCare().afterTwelve(),
        ending == null ? null : EndingView.of(ending, persons),
        each.grantEndedOn(),
        each.replaces(),
        each.replacedBy());
  }
}
