package nl.innovatietraineeship.planreview.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.planreview.plan.Plan;

/// The decisions that are prepared or signed and not announced, for other features to ask.
@ApplicationScoped
public class OpenDecisions {

  private final Decisions decisions;

  OpenDecisions(Decisions decisions) {
    this.decisions = decisions;
  }

  /// A decision that is not announced yet.
  public record Open(String reference, DecisionStatus status) {}

  /// The one that binds the plan as it now stands.
  public Optional<Open> on(Plan plan, LocalDate today) {
    return decisions.openWith(plan.id().value()).stream()
        .filter(decision ->
            decision.items().stream()
                .filter(item -> item.planId().equals(plan.id().value()))
                .anyMatch(item -> item.binds(plan, today)))
        .map(decision -> new Open(decision.reference(), decision.status()))
        .findFirst();
  }
}
