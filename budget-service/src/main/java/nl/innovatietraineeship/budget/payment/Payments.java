package nl.innovatietraineeship.budget.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All payments.
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, PaymentId> {

  List<Payment> of(BatchId batch) {
    return list("batchId.value = ?1 order by reference", batch.value());
  }

  boolean isUnderWay(GrantId grant) {
    return count(
            "grant.grantId.value = ?1 and state in ?2",
            grant.value(),
            List.of(PaymentState.Name.PREPARED, PaymentState.Name.APPROVED))
        > 0;
  }

  /// The instalments of a grant that are in a batch, prepared or approved.
  Set<InstalmentId> underWayOf(GrantId grant) {
    return list(
            "grant.grantId.value = ?1 and state in ?2",
            grant.value(),
            List.of(PaymentState.Name.PREPARED, PaymentState.Name.APPROVED))
        .stream()
        .map(Payment::instalmentId)
        .collect(Collectors.toSet());
  }

  /// What the bank was told to debit of these grants, and has not.
  List<Payment> approvedOf(List<GrantId> grants) {
    return grants.isEmpty()
        ? List.of()
        : list(
            "grant.grantId.value in ?1 and state = ?2 order by reference",
            grants.stream().map(GrantId::value).toList(),
            PaymentState.Name.APPROVED);
  }

  Optional<Payment> sought(String sought) {
    return switch (IdOrReference.parse(sought)) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new PaymentId(id));
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).firstResultOptional();
    };
  }

  /// What a caller asks for; null where all are meant.
  record Filter(
      @Nullable IdOrReference call,
      @Nullable IdOrReference plan,
      @Nullable Brin brin,
      PaymentState.@Nullable Name state) {}

  List<Payment> list(Filter filter, @Nullable BatchId batch, PageRequest page) {
    return Conditions.after(page)
        .named("grant.call", filter.call())
        .named("grant.plan", filter.plan())
        .equal("batchId.value", batch == null ? null : batch.value())
        .equal("grant.brin", filter.brin())
        .equal("state", filter.state())
        .list(this, page);
  }
}
