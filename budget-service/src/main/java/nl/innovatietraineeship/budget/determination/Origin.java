package nl.innovatietraineeship.budget.determination;

import nl.innovatietraineeship.budget.grant.Grant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// On whose initiative a grant is determined.
@Schema(
    name = "DeterminationOrigin",
    description =
        "REQUESTED: by the hogeschool; EX_OFFICIO: without a request, or a change of what was determined (Awb 4:44(4), 4:47).")
enum Origin {
  REQUESTED,
  EX_OFFICIO;

  static Origin of(Grant grant) {
    return grant.requestedOn() == null ? EX_OFFICIO : REQUESTED;
  }
}
