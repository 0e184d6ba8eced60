package nl.innovatietraineeship.budget.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a claim ended without a grant.
@Schema(
    name = "ClaimExit",
    description = "Why a claim is VOIDED: refused, withdrawn, or ranked anew.")
public enum Exit {
  /// Refused on its assessment or by the board.
  REFUSED,
  /// Withdrawn by the hogeschool.
  WITHDRAWN,
  /// A corrected ranking took its place.
  RERANKED
}
