package nl.innovatietraineeship.budget.approval;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where something that two people do stands, with the facts of that state.
public sealed interface ApprovalState {

  record Prepared(String by) implements ApprovalState {}

  record Approved(String by, Instant at) implements ApprovalState {}

  /// Also by whoever prepared it, who so takes it back.
  record Rejected(String by, String because) implements ApprovalState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "ApprovalState",
      description =
          "PREPARED: waits for another person; APPROVED: has its effect; REJECTED: has none.")
  enum Name {
    PREPARED,
    APPROVED,
    REJECTED
  }
}
