package nl.innovatietraineeship.budget.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.performance.FactKind;
import nl.innovatietraineeship.budget.performance.Performance;

/// Derives proposals from what placement told.
@ApplicationScoped
class Proposals {

  @Inject Performance performance;

  Proposal of(Call call, Grant grant) {
    return Proposal.of(
        call.parameters(),
        grant,
        performance.slots(grant.planId(), FactKind.INTERNSHIP_FINISHED),
        performance.slots(grant.planId(), FactKind.EMPLOYMENT_FINISHED));
  }
}
