package nl.innovatietraineeship.budget.determination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a grant is determined lower than what was performed, or is after its determination changed
/// to less: a closed list. Source: Awb 4:46(2), (3), 4:49(1).
@Schema(
    name = "LowerGround",
    description =
        "ACTIVITIES_NOT_DONE: not, or not wholly; OBLIGATIONS_NOT_MET: those of the grant;"
            + " WRONG_INFORMATION: right information had led to another decision; AWARD_WAS_WRONG:"
            + " and the recipient knew or ought to know (Awb 4:46(2)); COSTS_NOT_NEEDED: costs that"
            + " were shown were not, in reason (Awb 4:46(3)). After the determination:"
            + " FACTS_NOT_KNOWN: what could in reason not be known by then had lowered it;"
            + " DETERMINATION_WAS_WRONG: and the recipient knew or ought to know;"
            + " OBLIGATIONS_BROKEN_SINCE: those of the grant, after it was determined (Awb"
            + " 4:49(1)a-c).")
enum LowerGround {
  ACTIVITIES_NOT_DONE,
  OBLIGATIONS_NOT_MET,
  WRONG_INFORMATION,
  AWARD_WAS_WRONG,
  COSTS_NOT_NEEDED,
  FACTS_NOT_KNOWN,
  DETERMINATION_WAS_WRONG,
  OBLIGATIONS_BROKEN_SINCE;

  /// It is for what was determined already, and for nothing before that.
  boolean isOfAChange() {
    return switch (this) {
      case ACTIVITIES_NOT_DONE,
          OBLIGATIONS_NOT_MET,
          WRONG_INFORMATION,
          AWARD_WAS_WRONG,
          COSTS_NOT_NEEDED ->
          false;
      case FACTS_NOT_KNOWN, DETERMINATION_WAS_WRONG, OBLIGATIONS_BROKEN_SINCE -> true;
    };
  }
}
