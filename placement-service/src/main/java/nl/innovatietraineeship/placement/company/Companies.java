package nl.innovatietraineeship.placement.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.id.Numbers;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// The firms.
@ApplicationScoped
public class Companies {

  @Inject EntityManager entities;
  @Inject Scope scope;
  @Inject Numbers numbers;

  void add(Company company) {
    entities.persist(company);
    entities.flush();
  }

  /// The next human reference, such as `C-000001`.
  String nextReference() {
    return "C-%06d".formatted(numbers.next("company_number"));
  }

  boolean isRegistered(Kvk kvk) {
    return !entities
        .createQuery("select 1 from Company c where c.kvk = :kvk", Integer.class)
        .setParameter("kvk", kvk)
        .getResultList()
        .isEmpty();
  }

  Selection<Company> visible() {
    return Selection.of(entities, Company.class, scope.companies());
  }

  /// The caller's own firm, held until the end of the transaction.
  ///
  /// @throws NotFound when it is another's
  Company lockOwn(String raw) {
    return Selection.of(entities, Company.class, scope.ownCompany())
        .lock(raw)
        .orElseThrow(() -> new NotFound("company", raw));
  }

  /// A firm for which the caller may offer a place; empty for any other, as if there were none.
  public Optional<Company> toOfferFor(String raw) {
    return Selection.of(entities, Company.class, scope.companiesToActFor()).find(raw);
  }

  /// A firm of which the caller may correct the particulars, held until the end of the transaction.
  ///
  /// @throws NotFound when it is none of these
  Company lockToCorrect(String raw) {
    return Selection.of(entities, Company.class, scope.companiesToActFor())
        .lock(raw)
        .orElseThrow(() -> new NotFound("company", raw));
  }

  /// As it stands, and held so until the end of the transaction.
  public Company lockShared(CompanyId id) {
    return entities.find(Company.class, id, LockModeType.PESSIMISTIC_READ);
  }

  public Company get(CompanyId id) {
    return entities.find(Company.class, id);
  }

  /// Several at once, by id.
  public Map<CompanyId, Company> byIds(Collection<CompanyId> ids) {
    List<Company> found =
        entities
            .createQuery("select c from Company c where c.id.value in :ids", Company.class)
            .setParameter("ids", ids.stream().map(CompanyId::value).toList())
            .getResultList();
    return found.stream().collect(Collectors.toMap(Company::id, Function.identity()));
  }
}
