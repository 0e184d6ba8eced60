package nl.innovatietraineeship.budget.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/// All batches of payments.
@ApplicationScoped
class Batches implements PanacheRepositoryBase<Batch, BatchId> {

  int countOf(CallId call) {
    return (int) count("callId.value", call.value());
  }

  Batch sought(String sought) {
    Optional<Batch> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> findByIdOptional(new BatchId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference).firstResultOptional();
        };
    return found.orElseThrow(() -> new NotFound("payment batch", sought));
  }

  List<Batch> list(
      @Nullable IdOrReference call, ApprovalState.@Nullable Name state, PageRequest page) {
    return Conditions.after(page)
        .named("call", call)
        .equal("approval.state", state)
        .list(this, page);
  }
}
