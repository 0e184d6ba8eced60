package nl.innovatietraineeship.budget.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// A grant is another than it was: it ended, or pays fewer slots.
///
/// @param amount the new one
/// @param slots the new number
record GrantChanged(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    Why ground,
    Money amount,
    int slots,
    LocalDate onDay,
    Instant occurredOn)
    implements Event {

  /// By its hogeschool, or on a ground of Awb 4:48(1).
  enum Why {
    RENOUNCED,
    ACTIVITIES_NOT_DONE,
    OBLIGATIONS_NOT_MET,
    WRONG_INFORMATION,
    AWARD_WAS_WRONG;

    static Why of(EndGround ground) {
      return switch (ground) {
        case ACTIVITIES_NOT_DONE -> ACTIVITIES_NOT_DONE;
        case OBLIGATIONS_NOT_MET -> OBLIGATIONS_NOT_MET;
        case WRONG_INFORMATION -> WRONG_INFORMATION;
        case AWARD_WAS_WRONG -> AWARD_WAS_WRONG;
      };
    }
  }

  static GrantChanged of(Grant grant, Why ground, Instant at) {
    return new GrantChanged(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.id(),
        grant.brin(),
        ground,
        grant.left(),
        grant.slotsLeft(),
        BusinessClock.dayOf(at),
        at);
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return plan;
  }
}
