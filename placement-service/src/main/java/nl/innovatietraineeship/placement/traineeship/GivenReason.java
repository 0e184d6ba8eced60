package nl.innovatietraineeship.placement.traineeship;

/// The reasons that a party may give; the others follow from the plan.
enum GivenReason {
  TRAINEE_WITHDREW,
  STUDY_STOPPED,
  FIRM_WITHDREW,
  FIRM_CEASED,
  NO_MATCH,
  LONG_ABSENCE,
  GRANT_ENDED,
  OTHER;

  EndReason reason() {
    return EndReason.valueOf(name());
  }
}
