package nl.innovatietraineeship.budget.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why it was a claim's turn. Money that comes free is given out in the same transaction, whatever
/// set it free.
@Schema(
    name = "TurnCause",
    description = "What made it this claim's turn: the ranking, or what set money free.")
public enum TurnCause {
  RANKING("the ranking was served"),
  PLAN_WITHDRAWN("a plan was withdrawn"),
  PLAN_REFUSED("a plan was refused"),
  CEILING_RAISED("the ceiling was raised"),
  GRANT_RENOUNCED("a grant was renounced"),
  GRANT_WITHDRAWN("a grant was withdrawn"),
  GRANT_DETERMINED("a grant was determined below its award");

  private final String words;

  TurnCause(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
