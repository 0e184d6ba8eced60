package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;
import nl.innovatietraineeship.planreview.term.TermName;

/// A term ends in a week. Told once of each last day: see [TermTelling].
///
/// @param subject reference of the plan or review
/// @param role whose term it is
record TermNearing(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    String subject,
    TermName term,
    String role,
    LocalDate lastDay)
    implements Event {

  static TermNearing of(Plan plan, FollowedTerms.Told told, Instant at) {
    return new TermNearing(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        told.subject(),
        told.name(),
        told.role(),
        told.lastDay());
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
