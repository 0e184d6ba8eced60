package nl.innovatietraineeship.budget.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why it was a claim's turn. Money that comes free is given out in the same transaction, whatever
/// set it free.
@Schema(
    name = "TurnCause",
    description = "What made it this claim's turn: the ranking, or what set money free.")
public enum TurnCause {
  RANKING("the ranking of %s was served"),
  PLAN_WITHDRAWN("plan %s was withdrawn"),
  PLAN_REFUSED("plan %s was refused"),
  CEILING_RAISED("the ceiling was raised (%s)"),
  GRANT_RENOUNCED("the grant of %s was renounced"),
  GRANT_WITHDRAWN("the grant of %s was withdrawn"),
  GRANT_CHANGED("the grant of %s was changed to fewer slots"),
  GRANT_DETERMINED("the grant of %s was determined below its award");

  private final String words;

  TurnCause(String words) {
    this.words = words;
  }

  /// With a place for the reference of what did it.
  String words() {
    return words;
  }
}
