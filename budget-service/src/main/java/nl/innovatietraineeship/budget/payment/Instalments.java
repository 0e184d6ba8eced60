package nl.innovatietraineeship.budget.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All instalments of all grants.
@ApplicationScoped
class Instalments implements PanacheRepositoryBase<Instalment, InstalmentId> {

  /// What is due in a call and in no payment that is under way, the oldest first.
  List<Instalment> payable(CallId call) {
    return list(
        "from Instalment i where i.grant.callId.value = ?1 and i.state = ?2 and not exists"
            + " (select 1 from Payment p where p.instalmentId.value = i.id.value"
            + " and p.state in ?3) order by i.dueOn, i.id.value",
        call.value(),
        InstalmentState.Name.DUE,
        List.of(PaymentState.Name.PREPARED, PaymentState.Name.APPROVED));
  }

  List<Instalment> dueOf(GrantId grant) {
    return list(
        "grant.grantId.value = ?1 and state = ?2 order by id.value",
        grant.value(),
        InstalmentState.Name.DUE);
  }

  /// All of a grant, in the order of their moments: one each at most.
  List<Instalment> of(GrantId grant) {
    return list("grant.grantId.value = ?1 order by reference", grant.value());
  }

  Instalment known(InstalmentId id) {
    return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no instalment " + id));
  }

  Optional<Instalment> sought(String sought) {
    return switch (IdOrReference.parse(sought)) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new InstalmentId(id));
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).firstResultOptional();
    };
  }

  List<Instalment> list(
      @Nullable IdOrReference call,
      @Nullable IdOrReference plan,
      @Nullable Brin brin,
      InstalmentState.@Nullable Name state,
      PageRequest page) {
    return Conditions.after(page)
        .named("grant.call", call)
        .named("grant.plan", plan)
        .equal("grant.brin", brin)
        .equal("state", state)
        .list(this, page);
  }
}
