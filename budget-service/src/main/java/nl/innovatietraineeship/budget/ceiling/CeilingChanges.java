package nl.innovatietraineeship.budget.ceiling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import org.jspecify.annotations.Nullable;

/// All changes of ceilings.
@ApplicationScoped
class CeilingChanges implements PanacheRepositoryBase<CeilingChange, CeilingChangeId> {

  Optional<CeilingChange> sought(String sought, LockModeType lock) {
    return switch (IdOrReference.parse(sought)) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new CeilingChangeId(id), lock);
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).withLock(lock).firstResultOptional();
    };
  }

  long countOf(CallId call) {
    return count("callId.value", call.value());
  }

  boolean isOneOpen(CallId call) {
    return count(
            "callId.value = ?1 and approval.state = ?2", call.value(), ApprovalState.Name.PREPARED)
        > 0;
  }

  List<CeilingChange> list(
      @Nullable IdOrReference call, ApprovalState.@Nullable Name state, PageRequest page) {
    return Conditions.after(page)
        .named("call", call)
        .equal("approval.state", state)
        .list(this, page);
  }
}
