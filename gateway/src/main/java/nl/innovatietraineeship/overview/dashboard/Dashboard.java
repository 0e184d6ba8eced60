package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The figures of a call: as a list for those who show whatever there is, and each by its name.
@Schema(name = "Dashboard", description = "The figures of a call, kept from events.")
record Dashboard(
    @Schema(
            description = "The call.",
            examples = "017587f8-5400-7ef7-8751-547445bfbfb4",
            required = true)
        CallId callId,
    @Schema(description = "The call's reference.", examples = "IT20", required = true) String call,
    @Schema(description = "All figures, in a fixed order.", required = true) List<Figure> figures,
    @Schema(
            description = "The most that may be committed, as published or as raised since.",
            required = true)
        MoneyFigure ceiling,
    @Schema(description = "Money set apart for plans that are not yet awarded.", required = true)
        MoneyFigure reserved,
    @Schema(description = "What was granted.", required = true) MoneyFigure awarded,
    @Schema(description = "What was paid ahead of the determination.", required = true)
        MoneyFigure advanced,
    @Schema(description = "The final amounts of the grants that are determined.", required = true)
        MoneyFigure determined,
    @Schema(
            description =
                "What the bank debited, advances and rest; returned payments are not in it.",
            required = true)
        MoneyFigure paid,
    @Schema(description = "What was paid back; it never adds to what is free.", required = true)
        MoneyFigure recovered,
    @Schema(
            description =
                "The ceiling less what is reserved, and what is awarded or, once known, determined.",
            required = true)
        MoneyFigure free,
    @Schema(description = "Plans that were ever submitted.", required = true)
        CountFigure plansSubmitted,
    @Schema(description = "Plans found complete.", required = true) CountFigure plansComplete,
    @Schema(description = "Plans that ever got their reviewers.", required = true)
        CountFigure plansUnderReview,
    @Schema(description = "Plans whose latest advice is positive.", required = true)
        CountFigure plansAssessedPositive,
    @Schema(description = "Plans whose latest advice is negative.", required = true)
        CountFigure plansAssessedNegative,
    @Schema(description = "Plans in the latest ranking.", required = true) CountFigure plansRanked,
    @Schema(description = "Plans for which money is set apart at present.", required = true)
        CountFigure plansReserved,
    @Schema(
            description =
                "Plans with a reserve place at present, those refused for the ceiling among them.",
            required = true)
        CountFigure plansWaitlisted,
    @Schema(description = "Plans whose award was announced.", required = true)
        CountFigure plansAwarded,
    @Schema(description = "Plans whose refusal was announced.", required = true)
        CountFigure plansRefused,
    @Schema(description = "Plans that were not treated, because not repaired.", required = true)
        CountFigure plansSetAside,
    @Schema(
            description =
                "Plans withdrawn before the announcement, and reserve places that were given up.",
            required = true)
        CountFigure plansWithdrawn,
    @Schema(description = "Grants of which all is paid, or paid back.", required = true)
        CountFigure grantsSettled,
    @Schema(description = "Slots of all grants.", required = true) CountFigure slotsAwarded,
    @Schema(description = "Traineeships that were ever matched.", required = true)
        CountFigure traineeshipsMatched,
    @Schema(description = "Internships that ever started.", required = true)
        CountFigure internshipsStarted,
    @Schema(description = "Internships that were finished.", required = true)
        CountFigure internshipsFinished,
    @Schema(
            description =
                "Finished internships after which the two did not go on together; no failure.",
            required = true)
        CountFigure noGoes,
    @Schema(description = "Employments that ever started.", required = true)
        CountFigure employmentsStarted,
    @Schema(description = "Traineeships that were completed.", required = true)
        CountFigure traineeshipsCompleted,
    @Schema(description = "Traineeships that ended early after their start.", required = true)
        CountFigure traineeshipsEndedEarly,
    @Schema(description = "Matches that ended before a start.", required = true)
        CountFigure traineeshipsCancelled,
    @Schema(description = "Matches that wait for their start at present.", required = true)
        CountFigure traineesMatched,
    @Schema(description = "Internships that run at present.", required = true)
        CountFigure traineesInInternship,
    @Schema(
            description =
                "Finished internships of which the two have not chosen, or not begun a job, yet.",
            required = true)
        CountFigure traineesGraduated,
    @Schema(description = "Employments that run at present.", required = true)
        CountFigure traineesEmployed,
    @Schema(description = "Reviews that were assigned with the plans.", required = true)
        CountFigure reviewsAssigned,
    @Schema(description = "Reviews that were submitted.", required = true)
        CountFigure reviewsSubmitted,
    @Schema(
            description = "Days from submission to completeness, of all complete plans together.",
            required = true)
        CountFigure daysUntilComplete,
    @Schema(
            description =
                "Days from the assignment of reviewers to the advice, of all assessed plans together.",
            required = true)
        CountFigure daysOfReview,
    @Schema(
            description = "Days from submission to announcement, of all decided plans together.",
            required = true)
        CountFigure daysUntilDecision,
    @Schema(description = "How often a term was told to be near its end.", required = true)
        CountFigure termsNearing,
    @Schema(description = "How often a term was told to have passed.", required = true)
        CountFigure termsPassed,
    @Schema(
            description = "Started employments / finished internships; absent without any.",
            implementation = String.class,
            examples = "0.6923")
        @Nullable String conversion,
    @Schema(
            description = "Ended early / started; absent without any.",
            implementation = String.class,
            examples = "0.1333")
        @Nullable String dropOut) {

  /// One figure of the list.
  @Schema(name = "Figure", description = "A figure, and the last event that it rests on.")
  record Figure(
      @Schema(description = "Its name.", examples = "reserved", required = true) String name,
      @Schema(
              description = "An amount where the unit is EUR, else a whole number.",
              oneOf = {Money.class, Integer.class},
              required = true)
          Object value,
      @Schema(description = "What it counts.", examples = "PLANS", required = true)
          FigureName.Unit unit,
      @Schema(
              description = "When the last event happened that touched it.",
              examples = "2021-01-29T14:00:00Z",
              required = true)
          Instant asOf) {}

  /// An amount with its moment.
  @Schema(name = "MoneyFigure", description = "An amount in euros, and what it rests on.")
  record MoneyFigure(
      @Schema(description = "With two decimals.", examples = "3900000.00", required = true)
          String amount,
      @Schema(description = "Always EUR.", examples = "EUR", required = true) String currency,
      @Schema(
              description = "When the last event happened that touched it.",
              examples = "2021-01-29T14:00:00Z",
              required = true)
          Instant asOf) {}

  /// A number with its moment.
  @Schema(name = "CountFigure", description = "A whole number, and what it rests on.")
  record CountFigure(
      @Schema(description = "How many.", examples = "16", required = true) long count,
      @Schema(
              description = "When the last event happened that touched it.",
              examples = "2021-01-29T14:00:00Z",
              required = true)
          Instant asOf) {}

  static Dashboard of(FollowedCall call, Map<FigureName, Known> known) {
    return new Dashboard(
        call.id(),
        call.reference(),
        known.entrySet().stream().map(one -> one.getValue().as(one.getKey())).toList(),
        money(known, FigureName.CEILING),
        money(known, FigureName.RESERVED),
        money(known, FigureName.AWARDED),
        money(known, FigureName.ADVANCED),
        money(known, FigureName.DETERMINED),
        money(known, FigureName.PAID),
        money(known, FigureName.RECOVERED),
        money(known, FigureName.FREE),
        count(known, FigureName.PLANS_SUBMITTED),
        count(known, FigureName.PLANS_COMPLETE),
        count(known, FigureName.PLANS_UNDER_REVIEW),
        count(known, FigureName.PLANS_ASSESSED_POSITIVE),
        count(known, FigureName.PLANS_ASSESSED_NEGATIVE),
        count(known, FigureName.PLANS_RANKED),
        count(known, FigureName.PLANS_RESERVED),
        count(known, FigureName.PLANS_WAITLISTED),
        count(known, FigureName.PLANS_AWARDED),
        count(known, FigureName.PLANS_REFUSED),
        count(known, FigureName.PLANS_SET_ASIDE),
        count(known, FigureName.PLANS_WITHDRAWN),
        count(known, FigureName.GRANTS_SETTLED),
        count(known, FigureName.SLOTS_AWARDED),
        count(known, FigureName.TRAINEESHIPS_MATCHED),
        count(known, FigureName.INTERNSHIPS_STARTED),
        count(known, FigureName.INTERNSHIPS_FINISHED),
        count(known, FigureName.NO_GOES),
        count(known, FigureName.EMPLOYMENTS_STARTED),
        count(known, FigureName.TRAINEESHIPS_COMPLETED),
        count(known, FigureName.TRAINEESHIPS_ENDED_EARLY),
        count(known, FigureName.TRAINEESHIPS_CANCELLED),
        count(known, FigureName.TRAINEES_MATCHED),
        count(known, FigureName.TRAINEES_IN_INTERNSHIP),
        count(known, FigureName.TRAINEES_GRADUATED),
        count(known, FigureName.TRAINEES_EMPLOYED),
        count(known, FigureName.REVIEWS_ASSIGNED),
        count(known, FigureName.REVIEWS_SUBMITTED),
        count(known, FigureName.DAYS_UNTIL_COMPLETE),
        count(known, FigureName.DAYS_OF_REVIEW),
        count(known, FigureName.DAYS_UNTIL_DECISION),
        count(known, FigureName.TERMS_NEARING),
        count(known, FigureName.TERMS_PASSED),
        Share.of(
            of(known, FigureName.EMPLOYMENTS_STARTED).value(),
            of(known, FigureName.INTERNSHIPS_FINISHED).value()),
        Share.of(
            of(known, FigureName.TRAINEESHIPS_ENDED_EARLY).value(),
            of(known, FigureName.INTERNSHIPS_STARTED).value()));
  }

  private static MoneyFigure money(Map<FigureName, Known> known, FigureName name) {
    Known figure = of(known, name);
    var amount = new Money(figure.value());
    return new MoneyFigure(amount.amount(), amount.currency(), figure.asOf());
  }

  private static CountFigure count(Map<FigureName, Known> known, FigureName name) {
    Known figure = of(known, name);
    return new CountFigure(figure.value(), figure.asOf());
  }

  private static Known of(Map<FigureName, Known> known, FigureName name) {
    Known figure = known.get(name);
    if (figure == null) {
      throw new IllegalStateException("the view figure lacks " + name);
    }
    return figure;
  }

  /// A figure as the database has it.
  ///
  /// @param value whole cents, or how many
  record Known(long value, Instant asOf) {

    Figure as(FigureName name) {
      Object told = name.unit() == FigureName.Unit.EUR ? new Money(value) : (Object) value;
      return new Figure(name.inJson(), told, name.unit(), asOf);
    }
  }
}
