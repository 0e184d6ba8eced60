package nl.innovatietraineeship.budget.approval;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.ONLY_WHAT_IS_PREPARED_IS_DECIDED;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.innovatietraineeship.budget.approval.ApprovalState.Approved;
import nl.innovatietraineeship.budget.approval.ApprovalState.Prepared;
import nl.innovatietraineeship.budget.approval.ApprovalState.Rejected;
import org.jspecify.annotations.Nullable;

/// Prepared by one person, and approved or rejected by another; who prepared it may reject it too.
@Embeddable
public class Approval {

  @Enumerated(EnumType.STRING)
  private ApprovalState.Name state;

  private String preparedBy;
  private Instant preparedAt;
  private @Nullable String decidedBy;
  private @Nullable Instant decidedAt;
  private @Nullable String rejectedBecause;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Approval() {}

  private Approval(String by, Instant at) {
    this.state = ApprovalState.Name.PREPARED;
    this.preparedBy = by;
    this.preparedAt = at;
  }

  /// @param by the person, as the token's `sub`
  public static Approval prepared(String by, Instant at) {
    return new Approval(by, at);
  }

  public void approve(String by, Instant at) {
    requirePrepared("approve");
    if (by.equals(preparedBy)) {
      throw NOBODY_APPROVES_THEIR_OWN_PREPARATION.brokenBy("approve", state());
    }
    decide(ApprovalState.Name.APPROVED, by, at);
  }

  public void reject(String by, Instant at, String because) {
    requirePrepared("reject");
    decide(ApprovalState.Name.REJECTED, by, at);
    rejectedBecause = because;
  }

  private void requirePrepared(String attempted) {
    switch (state()) {
      case Prepared _ -> {}
      case Approved _, Rejected _ ->
          throw ONLY_WHAT_IS_PREPARED_IS_DECIDED.brokenBy(attempted, state());
    }
  }

  private void decide(ApprovalState.Name decided, String by, Instant at) {
    state = decided;
    decidedBy = by;
    decidedAt = at;
  }

  /// The state with its facts.
  public ApprovalState state() {
    return switch (state) {
      case PREPARED -> new Prepared(preparedBy);
      case APPROVED -> new Approved(requireNonNull(decidedBy), requireNonNull(decidedAt));
      case REJECTED -> new Rejected(requireNonNull(decidedBy), requireNonNull(rejectedBecause));
    };
  }

  public ApprovalState.Name name() {
    return state;
  }

  public boolean isApproved() {
    return state == ApprovalState.Name.APPROVED;
  }

  String preparedBy() {
    return preparedBy;
  }

  Instant preparedAt() {
    return preparedAt;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  /// When it was approved or rejected; null before.
  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable String rejectedBecause() {
    return rejectedBecause;
  }
}
