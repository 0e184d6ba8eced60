package nl.innovatietraineeship.budget.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.decision.DecisionState;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All withdrawals of grants.
@ApplicationScoped
class Withdrawals implements PanacheRepositoryBase<Withdrawal, WithdrawalId> {

  int countOf(GrantId grant) {
    return (int) count("grant.grantId.value", grant.value());
  }

  boolean isOneOpen(GrantId grant) {
    return count(
            "grant.grantId.value = ?1 and decision.state in ?2",
            grant.value(),
            List.of(DecisionState.Name.PREPARED, DecisionState.Name.SIGNED))
        > 0;
  }

  Withdrawal sought(String sought) {
    Optional<Withdrawal> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> findByIdOptional(new WithdrawalId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference).firstResultOptional();
        };
    return found.orElseThrow(() -> none(sought));
  }

  static NotFound none(String sought) {
    return new NotFound("grant withdrawal", sought);
  }

  List<Withdrawal> list(
      @Nullable IdOrReference call,
      @Nullable Brin brin,
      DecisionState.@Nullable Name state,
      PageRequest page) {
    return Conditions.after(page)
        .named("grant.call", call)
        .equal("grant.brin", brin)
        .equal("decision.state", state)
        .list(this, page);
  }
}
