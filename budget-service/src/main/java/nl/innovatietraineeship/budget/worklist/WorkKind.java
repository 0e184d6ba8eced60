package nl.innovatietraineeship.budget.worklist;

import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be done, and in which roles.
@Schema(
    name = "WorkKind",
    description =
        "What is to be done. To pay: within six weeks (Awb 4:87). To request the determination:"
            + " within thirteen weeks after the activities (AvS 17(6)). To determine: within 22 weeks of"
            + " the request, or of the activities for a fixed sum (AvS 17(5), 17(7)); a change of that: within its five years (Awb 4:49(3)).")
enum WorkKind {
  CEILING_CHANGE_TO_APPROVE,
  PAYEE_TO_APPROVE,
  /// Something is due to an institution without an account.
  PAYEE_TO_PROPOSE,
  INSTALMENT_TO_PAY,
  BATCH_TO_APPROVE,
  /// The bank has yet to debit it.
  PAYMENT_TO_CONFIRM,
  GRANT_WITHDRAWAL_TO_SIGN,
  GRANT_WITHDRAWAL_TO_ANNOUNCE,
  /// Its activities are over; within thirteen weeks (AvS 17(6)).
  DETERMINATION_TO_REQUEST,
  /// Requested, or to be done ex officio.
  DETERMINATION_TO_PREPARE,
  DETERMINATION_TO_SIGN,
  DETERMINATION_TO_ANNOUNCE,
  /// An agreed instalment did not come in, or none is agreed.
  RECOVERY_TO_PURSUE,
  RECOVERY_WAIVER_TO_APPROVE;

  boolean isFor(Caller caller) {
    return switch (this) {
      case CEILING_CHANGE_TO_APPROVE, BATCH_TO_APPROVE, RECOVERY_WAIVER_TO_APPROVE ->
          caller.isAnyOf(Roles.FINANCE, Roles.BOARD);
      case PAYEE_TO_APPROVE,
          PAYEE_TO_PROPOSE,
          INSTALMENT_TO_PAY,
          PAYMENT_TO_CONFIRM,
          DETERMINATION_TO_PREPARE,
          RECOVERY_TO_PURSUE ->
          caller.is(Roles.FINANCE);
      case DETERMINATION_TO_REQUEST -> caller.is(Roles.HOGESCHOOL);
      case GRANT_WITHDRAWAL_TO_SIGN, DETERMINATION_TO_SIGN -> caller.is(Roles.BOARD);
      case GRANT_WITHDRAWAL_TO_ANNOUNCE, DETERMINATION_TO_ANNOUNCE -> caller.is(Roles.OFFICER);
    };
  }
}
