package nl.innovatietraineeship.placement.traineeship;

/// What waits for a party, or for the lector.
enum Task {
  /// The own party has not confirmed.
  CONFIRM,
  NAME_LECTOR,
  /// A start lacks that the firm declared to be an SME.
  DECLARE_SIZE,
  /// Nothing is missing for the start.
  START,
  /// An amendment concerns the own party, which has not agreed.
  AGREE_TO_AMENDMENT,
  /// The internship's last day has come.
  GRADUATE,
  CHOOSE,
  /// Both chose go.
  EMPLOY,
  /// The last day is over, and the training programme lacks sessions, which the lector records.
  TRAIN,
  /// The last day is over, and the training programme lacks nothing.
  COMPLETE,
  /// A supervision meeting is due within a week, or was.
  MEET,
  /// The grant ended while it runs: end it, or go on without.
  DECIDE_AFTER_GRANT_ENDED,
  /// Whether the firm employs the trainee still is to be recorded.
  RECORD_AFTER_CARE
}
