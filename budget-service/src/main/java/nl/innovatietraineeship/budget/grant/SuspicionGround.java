package nl.innovatietraineeship.budget.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is suspected of a grant while its payments wait: a ground to withdraw or change it, or,
/// once it is determined, to change that. Source: Awb 4:56, 4:48(1), 4:49(1).
@Schema(
    name = "SuspicionGround",
    description =
        "ACTIVITIES_NOT_DONE: not, or not wholly; OBLIGATIONS_NOT_MET: those of the grant;"
            + " WRONG_INFORMATION: right information had led to another decision; AWARD_WAS_WRONG:"
            + " and the recipient knew or ought to know (Awb 4:48(1)). After the determination:"
            + " FACTS_NOT_KNOWN: what could in reason not be known by then had lowered it;"
            + " DETERMINATION_WAS_WRONG: and the recipient knew or ought to know;"
            + " OBLIGATIONS_BROKEN_SINCE: those of the grant, after it was determined (Awb"
            + " 4:49(1)).")
public enum SuspicionGround {
  ACTIVITIES_NOT_DONE(false),
  OBLIGATIONS_NOT_MET(false),
  WRONG_INFORMATION(false),
  AWARD_WAS_WRONG(false),
  FACTS_NOT_KNOWN(true),
  DETERMINATION_WAS_WRONG(true),
  OBLIGATIONS_BROKEN_SINCE(true);

  private final boolean afterDetermination;

  SuspicionGround(boolean afterDetermination) {
    this.afterDetermination = afterDetermination;
  }

  /// Else it is of a grant that is not determined.
  public boolean isAfterDetermination() {
    return afterDetermination;
  }
}
