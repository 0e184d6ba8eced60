package nl.innovatietraineeship.budget.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All grants.
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<Grant, GrantId> {

  @Inject BudgetAccess access;

  /// What a caller asks for; null where all are meant.
  record Filter(@Nullable IdOrReference call, @Nullable Brin brin, @Nullable IdOrReference plan) {}

  /// The grant of a claim that has one.
  public Grant of(Claim claim) {
    return find("claimId.value", claim.id().value()).singleResult();
  }

  public Grant known(GrantId id) {
    return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no grant " + id));
  }

  /// The grant of a request's path. To a hogeschool, another institution's grant does not exist.
  public Grant seen(String sought) {
    return sought(IdOrReference.parse(sought))
        .filter(grant -> access.maySeeGrantTo(grant.brin()))
        .orElseThrow(() -> new NotFound("grant", sought));
  }

  /// The grant that a request names in its body.
  public Grant named(String sought) {
    return sought(IdOrReference.parse(sought))
        .orElseThrow(() ->
            new InvalidInput(
                InputError.body("/grant", "unknown", "There is no grant " + sought + ".")));
  }

  public Optional<Grant> sought(IdOrReference sought) {
    return switch (sought) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new GrantId(id));
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).firstResultOptional();
    };
  }

  List<Grant> list(Filter filter, PageRequest page) {
    return Conditions.after(page)
        .named("call", filter.call())
        .named("plan", filter.plan())
        .equal("brin", filter.brin())
        .list(this, page);
  }
}
