package nl.innovatietraineeship.budget.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a grant ends or is changed: a closed list. Source: Awb 4:48(1).
@Schema(
    name = "Ground",
    description =
        "ACTIVITIES_NOT_DONE: not, or not wholly; OBLIGATIONS_NOT_MET: those of the grant;"
            + " WRONG_INFORMATION: right information had led to another decision; AWARD_WAS_WRONG:"
            + " and the recipient knew or ought to know (Awb 4:48(1)).")
public enum EndGround {
  /// Under a.
  ACTIVITIES_NOT_DONE,
  /// Under b.
  OBLIGATIONS_NOT_MET,
  /// Under c.
  WRONG_INFORMATION,
  /// Under d.
  AWARD_WAS_WRONG
}
