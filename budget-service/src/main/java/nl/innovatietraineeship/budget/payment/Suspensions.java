package nl.innovatietraineeship.budget.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All suspensions of payments.
@ApplicationScoped
class Suspensions implements PanacheRepositoryBase<Suspension, SuspensionId> {

  /// The grants of a call whose payments wait; a suspension that is not lifted ends with its last
  /// day.
  Set<GrantId> suspendedIn(CallId call, LocalDate on) {
    return list("grant.callId.value = ?1 and liftedOn is null and untilDay >= ?2", call.value(), on)
        .stream()
        .map(suspension -> suspension.grant().grantId())
        .collect(Collectors.toSet());
  }

  List<Suspension> of(GrantId grant) {
    return list("grant.grantId.value = ?1 order by id.value", grant.value());
  }

  Suspension sought(String sought) {
    Optional<Suspension> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> findByIdOptional(new SuspensionId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference).firstResultOptional();
        };
    return found.orElseThrow(() -> none(sought));
  }

  static NotFound none(String sought) {
    return new NotFound("payment suspension", sought);
  }

  /// @param brin of which institution's grants; null for all
  List<Suspension> list(@Nullable IdOrReference plan, @Nullable Brin brin, PageRequest page) {
    return Conditions.after(page)
        .named("grant.plan", plan)
        .equal("grant.brin", brin)
        .list(this, page);
  }
}
