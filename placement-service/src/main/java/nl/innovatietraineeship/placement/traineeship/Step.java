package nl.innovatietraineeship.placement.traineeship;

/// What happens to a traineeship, as its history tells it. Meetings and training are told by their
/// own records, and here when one is withdrawn: by the lector, for the hogeschool.
enum Step {
  MATCHED,
  CONFIRMED,
  REVOKED,
  LECTOR_NAMED,
  STARTED,
  GRADUATED,
  CHOSE_GO,
  CHOSE_NO_GO,
  EMPLOYED,
  CONTRACT_EXTENDED,
  COMPLETED,
  AFTER_CARE_RECORDED,
  MEETING_WITHDRAWN,
  SESSION_WITHDRAWN,
  PAUSED,
  PAUSE_ENDED_EARLY,
  AMENDMENT_PROPOSED,
  AMENDMENT_AGREED,
  /// With the agreement of the last whom it concerns.
  AMENDMENT_APPLIED,
  /// By a party, or by the suite when the traineeship took another state.
  AMENDMENT_REJECTED,
  /// Its grant, while it ran.
  GRANT_ENDED,
  ENDED,
  CANCELLED,
  /// By another match.
  REPLACED
}
