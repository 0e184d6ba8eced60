package nl.innovatietraineeship.budget.payee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All accounts of all institutions, the former ones too.
@ApplicationScoped
public class Payees implements PanacheRepositoryBase<Payee, PayeeId> {

  /// The account to which each institution is paid that has one: the newest that was approved.
  public Map<Brin, Payee> currentOf(Collection<Brin> institutions) {
    List<Payee> approved =
        list(
            "brin in ?1 and approval.state = ?2 order by approval.decidedAt, id.value",
            institutions,
            ApprovalState.Name.APPROVED);
    return approved.stream()
        .collect(Collectors.toMap(Payee::brin, Function.identity(), (_, newer) -> newer));
  }

  Optional<Payee> sought(String sought, LockModeType lock) {
    return switch (IdOrReference.parse(sought)) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new PayeeId(id), lock);
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).withLock(lock).firstResultOptional();
    };
  }

  long countOf(Brin brin) {
    return count("brin", brin);
  }

  boolean isOneOpen(Brin brin) {
    return count("brin = ?1 and approval.state = ?2", brin, ApprovalState.Name.PREPARED) > 0;
  }

  List<Payee> list(@Nullable Brin brin, ApprovalState.@Nullable Name state, PageRequest page) {
    return Conditions.after(page)
        .equal("brin", brin)
        .equal("approval.state", state)
        .list(this, page);
  }
}
