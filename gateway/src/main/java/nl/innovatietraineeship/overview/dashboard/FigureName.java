package nl.innovatietraineeship.overview.dashboard;

/// The figures of a call, in the order in which they are told. What each counts stands in the
/// database's `contributions`, and in the dictionary of figures.
enum FigureName {
  /// The most that may be committed, as published or as raised since.
  CEILING("ceiling", Unit.EUR),
  /// Money set apart for plans that are not yet awarded.
  RESERVED("reserved", Unit.EUR),
  /// What was granted.
  AWARDED("awarded", Unit.EUR),
  /// What was paid ahead of the determination.
  ADVANCED("advanced", Unit.EUR),
  /// The final amounts of the grants that are determined.
  DETERMINED("determined", Unit.EUR),
  /// What the bank debited, advances and rest; returned payments are not in it.
  PAID("paid", Unit.EUR),
  /// What was paid back; it never adds to what is free.
  RECOVERED("recovered", Unit.EUR),
  /// The ceiling less what is reserved, and what is awarded or, once known, determined.
  FREE("free", Unit.EUR),
  /// Plans that were ever submitted.
  PLANS_SUBMITTED("plansSubmitted", Unit.PLANS),
  /// Plans found complete.
  PLANS_COMPLETE("plansComplete", Unit.PLANS),
  /// Plans that ever got their reviewers.
  PLANS_UNDER_REVIEW("plansUnderReview", Unit.PLANS),
  /// Plans whose latest advice is positive.
  PLANS_ASSESSED_POSITIVE("plansAssessedPositive", Unit.PLANS),
  /// Plans whose latest advice is negative.
  PLANS_ASSESSED_NEGATIVE("plansAssessedNegative", Unit.PLANS),
  /// Plans in the latest ranking.
  PLANS_RANKED("plansRanked", Unit.PLANS),
  /// Plans for which money is set apart at present.
  PLANS_RESERVED("plansReserved", Unit.PLANS),
  /// Plans with a reserve place at present, those refused for the ceiling among them.
  PLANS_WAITLISTED("plansWaitlisted", Unit.PLANS),
  /// Plans whose award was announced.
  PLANS_AWARDED("plansAwarded", Unit.PLANS),
  /// Plans whose refusal was announced.
  PLANS_REFUSED("plansRefused", Unit.PLANS),
  /// Plans that were not treated, because not repaired.
  PLANS_SET_ASIDE("plansSetAside", Unit.PLANS),
  /// Plans withdrawn before the announcement, and reserve places that were given up.
  PLANS_WITHDRAWN("plansWithdrawn", Unit.PLANS),
  /// Grants of which all is paid, or paid back.
  GRANTS_SETTLED("grantsSettled", Unit.PLANS),
  /// Slots of all grants.
  SLOTS_AWARDED("slotsAwarded", Unit.SLOTS),
  /// Traineeships that were ever matched.
  TRAINEESHIPS_MATCHED("traineeshipsMatched", Unit.TRAINEESHIPS),
  /// Internships that ever started.
  INTERNSHIPS_STARTED("internshipsStarted", Unit.TRAINEESHIPS),
  /// Internships that were finished.
  INTERNSHIPS_FINISHED("internshipsFinished", Unit.TRAINEESHIPS),
  /// Finished internships after which the two did not go on together; no failure.
  NO_GOES("noGoes", Unit.TRAINEESHIPS),
  /// Employments that ever started.
  EMPLOYMENTS_STARTED("employmentsStarted", Unit.TRAINEESHIPS),
  /// Traineeships that were completed.
  TRAINEESHIPS_COMPLETED("traineeshipsCompleted", Unit.TRAINEESHIPS),
  /// Traineeships that ended early after their start.
  TRAINEESHIPS_ENDED_EARLY("traineeshipsEndedEarly", Unit.TRAINEESHIPS),
  /// Matches that ended before a start.
  TRAINEESHIPS_CANCELLED("traineeshipsCancelled", Unit.TRAINEESHIPS),
  /// Matches that wait for their start at present.
  TRAINEES_MATCHED("traineesMatched", Unit.TRAINEESHIPS),
  /// Internships that run at present.
  TRAINEES_IN_INTERNSHIP("traineesInInternship", Unit.TRAINEESHIPS),
  /// Finished internships of which the two have not chosen, or not begun a job, yet.
  TRAINEES_GRADUATED("traineesGraduated", Unit.TRAINEESHIPS),
  /// Employments that run at present.
  TRAINEES_EMPLOYED("traineesEmployed", Unit.TRAINEESHIPS),
  /// Reviews that were assigned with the plans.
  REVIEWS_ASSIGNED("reviewsAssigned", Unit.REVIEWS),
  /// Reviews that were submitted.
  REVIEWS_SUBMITTED("reviewsSubmitted", Unit.REVIEWS),
  /// Days from submission to completeness, of all complete plans together.
  DAYS_UNTIL_COMPLETE("daysUntilComplete", Unit.DAYS),
  /// Days from the assignment of reviewers to the advice, of all assessed plans together.
  DAYS_OF_REVIEW("daysOfReview", Unit.DAYS),
  /// Days from submission to announcement, of all decided plans together.
  DAYS_UNTIL_DECISION("daysUntilDecision", Unit.DAYS),
  /// How often a term was told to be near its end.
  TERMS_NEARING("termsNearing", Unit.TERMS),
  /// How often a term was told to have passed.
  TERMS_PASSED("termsPassed", Unit.TERMS);

  /// What a figure counts.
  enum Unit {
    EUR,
    PLANS,
    SLOTS,
    TRAINEESHIPS,
    REVIEWS,
    TERMS,
    DAYS
  }

  private final String inJson;
  private final Unit unit;

  FigureName(String inJson, Unit unit) {
    this.inJson = inJson;
    this.unit = unit;
  }

  String inJson() {
    return inJson;
  }

  Unit unit() {
    return unit;
  }
}
