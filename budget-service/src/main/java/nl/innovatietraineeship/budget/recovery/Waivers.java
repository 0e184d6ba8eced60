package nl.innovatietraineeship.budget.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/// All waivers of recoveries.
@ApplicationScoped
class Waivers implements PanacheRepositoryBase<Waiver, WaiverId> {

  int countOf(RecoveryId recovery) {
    return (int) count("recoveryId.value", recovery.value());
  }

  boolean isOneOpen(RecoveryId recovery) {
    return count(
            "recoveryId.value = ?1 and approval.state = ?2",
            recovery.value(),
            ApprovalState.Name.PREPARED)
        > 0;
  }

  Waiver sought(String sought) {
    Optional<Waiver> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> findByIdOptional(new WaiverId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference).firstResultOptional();
        };
    return found.orElseThrow(() -> new NotFound("recovery waiver", sought));
  }

  List<Waiver> list(
      @Nullable IdOrReference call, ApprovalState.@Nullable Name state, PageRequest page) {
    return Conditions.after(page)
        .named("grant.call", call)
        .equal("approval.state", state)
        .list(this, page);
  }
}
