package nl.innovatietraineeship.budget.determination;

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
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All determinations.
@ApplicationScoped
class Determinations implements PanacheRepositoryBase<Determination, DeterminationId> {

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

  Optional<Determination> sought(String sought) {
    return switch (IdOrReference.parse(sought)) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new DeterminationId(id));
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).firstResultOptional();
    };
  }

  /// What a caller asks for; null where all are meant.
  record Filter(
      @Nullable IdOrReference call,
      @Nullable IdOrReference plan,
      @Nullable Brin brin,
      DecisionState.@Nullable Name state) {}

  List<Determination> list(Filter filter, PageRequest page) {
    return Conditions.after(page)
        .named("grant.call", filter.call())
        .named("grant.plan", filter.plan())
        .equal("grant.brin", filter.brin())
        .equal("decision.state", filter.state())
        .list(this, page);
  }
}
