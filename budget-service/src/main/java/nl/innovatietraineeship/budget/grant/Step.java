package nl.innovatietraineeship.budget.grant;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What happens to a grant, as its history tells it. What is performed in its slots is told by
/// placement. A suspension that ends on the day that was told takes none: nothing happens by then.
@Schema(
    name = "GrantStepKind",
    description =
        "What happens to a grant. SUSPENSION_ENDED: with the decision that was suspected, or the"
            + " determination or end of the grant; INSTALMENT_CHANGED: what is due follows a change of the grant, or of its determination;"
            + " DETERMINATION_WITHDRAWN, WITHDRAWAL_WITHDRAWN: a decision that was not announced;"
            + " WITHDRAWAL_PREPARED, WITHDRAWAL_ANNOUNCED, RENOUNCED: where it was in part, with"
            + " the amount that stays; RECOVERY_LOWERED: its payment came back; REOPENED: a payment of"
            + " a settled grant did, or its determination was changed.")
public enum Step {
  AWARDED,
  INSTALMENT_DUE,
  /// It is what the schedule gives of a grant that was changed, or what is left to pay of what was
  /// determined.
  INSTALMENT_CHANGED,
  /// The determination took its place, or the grant ended, or a change left nothing of it.
  INSTALMENT_CANCELLED,
  PAYMENT_PREPARED(Roles.FINANCE),
  PAYMENT_APPROVED(Roles.FINANCE, Roles.BOARD),
  /// With its batch, which was rejected.
  PAYMENT_DROPPED(Roles.FINANCE, Roles.BOARD),
  PAYMENT_CONFIRMED(Roles.FINANCE),
  PAYMENT_FAILED(Roles.FINANCE),
  PAYMENT_RETURNED(Roles.FINANCE),
  PAYMENTS_SUSPENDED(Roles.FINANCE),
  SUSPENSION_LIFTED(Roles.FINANCE),
  /// With the decision that was suspected, or the determination or end of the grant.
  SUSPENSION_ENDED,
  DETERMINATION_REQUESTED(Roles.HOGESCHOOL, Roles.OFFICER),
  DETERMINATION_PREPARED(Roles.FINANCE),
  DETERMINATION_SIGNED(Roles.BOARD),
  DETERMINATION_ANNOUNCED(Roles.OFFICER),
  DETERMINATION_WITHDRAWN(Roles.FINANCE, Roles.BOARD),
  WITHDRAWAL_PREPARED(Roles.FINANCE),
  WITHDRAWAL_SIGNED(Roles.BOARD),
  WITHDRAWAL_ANNOUNCED(Roles.OFFICER),
  WITHDRAWAL_WITHDRAWN(Roles.FINANCE, Roles.BOARD),
  RENOUNCED(Roles.HOGESCHOOL, Roles.OFFICER),
  RECOVERY_OPENED,
  RECOVERY_PLAN_AGREED(Roles.FINANCE),
  RECOVERY_RECEIVED(Roles.FINANCE),
  RECOVERY_LOWERED,
  WAIVER_PREPARED(Roles.FINANCE),
  WAIVER_APPROVED(Roles.FINANCE, Roles.BOARD),
  WAIVER_REJECTED(Roles.FINANCE, Roles.BOARD),
  RECOVERY_WAIVED,
  RECOVERY_LAPSED,
  SETTLED,
  REOPENED;

  private final @Nullable String role;
  private final @Nullable String orRole;

  Step() {
    this(null, null);
  }

  Step(String role) {
    this(role, null);
  }

  Step(@Nullable String role, @Nullable String orRole) {
    this.role = role;
    this.orRole = orRole;
  }

  /// False for what the suite itself does: by a job, on an event, or because somebody's command
  /// made it.
  boolean isTakenByAPerson() {
    return role != null;
  }

  /// In which of its roles somebody takes it who has both, or one of them.
  ///
  /// @param post whether it is taken for a recipient by post: that the programme office does
  String roleOf(Caller caller, boolean post) {
    String first = requireNonNull(role);
    return orRole != null && (post || !caller.is(first)) ? orRole : first;
  }

  /// A recipient is told of a payment by its approval, and of a decision by its announcement; it
  /// reads no waivers. All else the people of SIA alone read.
  static List<Step> forRecipients() {
    return Arrays.stream(values()).filter(Step::isForRecipients).toList();
  }

  private boolean isForRecipients() {
    return switch (this) {
      case PAYMENT_PREPARED,
          PAYMENT_DROPPED,
          DETERMINATION_PREPARED,
          DETERMINATION_SIGNED,
          DETERMINATION_WITHDRAWN,
          WITHDRAWAL_PREPARED,
          WITHDRAWAL_SIGNED,
          WITHDRAWAL_WITHDRAWN,
          WAIVER_PREPARED,
          WAIVER_APPROVED,
          WAIVER_REJECTED ->
          false;
      case AWARDED,
          INSTALMENT_DUE,
          INSTALMENT_CHANGED,
          INSTALMENT_CANCELLED,
          PAYMENT_APPROVED,
          PAYMENT_CONFIRMED,
          PAYMENT_FAILED,
          PAYMENT_RETURNED,
          PAYMENTS_SUSPENDED,
          SUSPENSION_LIFTED,
          SUSPENSION_ENDED,
          DETERMINATION_REQUESTED,
          DETERMINATION_ANNOUNCED,
          WITHDRAWAL_ANNOUNCED,
          RENOUNCED,
          RECOVERY_OPENED,
          RECOVERY_PLAN_AGREED,
          RECOVERY_RECEIVED,
          RECOVERY_LOWERED,
          RECOVERY_WAIVED,
          RECOVERY_LAPSED,
          SETTLED,
          REOPENED ->
          true;
    };
  }
}
