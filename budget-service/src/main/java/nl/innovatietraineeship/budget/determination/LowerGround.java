package nl.innovatietraineeship.budget.determination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a grant is determined lower than what was performed: a closed list; what ends a grant does,
/// and costs besides. Source: Awb 4:46(2), (3).
@Schema(
    name = "LowerGround",
    description =
        "ACTIVITIES_NOT_DONE: not, or not wholly; OBLIGATIONS_NOT_MET: those of the grant;"
            + " WRONG_INFORMATION: right information had led to another decision; AWARD_WAS_WRONG:"
            + " and the recipient knew or ought to know (Awb 4:46(2)); COSTS_NOT_NEEDED: costs that"
            + " were shown were not, in reason (Awb 4:46(3)).")
enum LowerGround {
  ACTIVITIES_NOT_DONE,
  OBLIGATIONS_NOT_MET,
  WRONG_INFORMATION,
  AWARD_WAS_WRONG,
  COSTS_NOT_NEEDED
}
