package nl.innovatietraineeship.planreview.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody is waited for to do, with the operation that does it.
@Schema(name = "Task")
enum Task {
  OPEN_CALL("openCall"),
  APPROVE_VERSION("approvePlan"),
  SUBMIT_PLAN("submitPlan"),
  CHECK_COMPLETENESS("checkCompleteness"),
  REPAIR_PLAN("supplementPlan"),
  /// Or take the plan as it is.
  SET_ASIDE("prepareDecision"),
  /// When what stopped it is over.
  RESUME_CLOCK("resumeClock"),
  /// And name a new term; a decision that is announced in time needs none.
  TELL_DELAY("tellDelay"),
  ASSIGN_REVIEWERS("assignReviewers"),
  DECLARE_INTEREST("declareInterest"),
  WRITE_REVIEW("submitReview"),
  LIFT_CONFLICT("liftConflict"),
  /// Of whoever declared an interest, or is late.
  REPLACE_REVIEWER("replaceReviewer"),
  INVITE_TO_REBUT("inviteToRebut"),
  REBUT("rebutReviews"),
  ADVISE("advise"),
  ESTABLISH_RANKING("establishRanking"),
  /// Budget serves the ranking by itself.
  SERVE_RANKING(""),
  PREPARE_DECISION("prepareDecision"),
  SIGN_DECISION("signDecision"),
  ANNOUNCE_DECISION("announceDecision"),
  /// Money that comes free may serve a reserve place, until budget tells that it lapsed.
  RESERVE_PLACE("");

  private final String operationId;

  Task(String operationId) {
    this.operationId = operationId;
  }

  /// Empty where nobody does it by hand.
  String operationId() {
    return operationId;
  }
}
