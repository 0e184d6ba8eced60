package nl.innovatietraineeship.budget.payee;

import static nl.innovatietraineeship.budget.payee.PayeeRule.AN_INSTITUTION_HAS_ONE_OPEN_PAYEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.kit.security.CurrentCaller;

/// The commands on payees.
@ApplicationScoped
class PayeeLifecycle {

  @Inject Payees payees;
  @Inject Institutions institutions;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  Payee propose(NewPayee input) {
    if (institutions.standing(input.brin(), clock.today()).isEmpty()) {
      throw new InvalidInput(
          InputError.body(
              "/brin", "unknown", "There is no institution " + input.brin() + " today."));
    }
    if (payees.isOneOpen(input.brin())) {
      throw AN_INSTITUTION_HAS_ONE_OPEN_PAYEE.brokenBy(
          "propose a payee", ApprovalState.Name.PREPARED);
    }
    Payee payee =
        Payee.propose(
            new PayeeId(ids.next()),
            (int) payees.countOf(input.brin()) + 1,
            input.brin(),
            input.iban(),
            caller.get().sub(),
            clock.instant());
    payees.persist(payee);
    return payee;
  }

  Payee approve(String id) {
    Payee payee = locked(id);
    payee.approve(caller.get().sub(), clock.instant());
    return payee;
  }

  Payee reject(String id, String because) {
    Payee payee = locked(id);
    payee.reject(caller.get().sub(), clock.instant(), because);
    return payee;
  }

  private Payee locked(String id) {
    return payees
        .sought(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFound("payee", id));
  }
}
