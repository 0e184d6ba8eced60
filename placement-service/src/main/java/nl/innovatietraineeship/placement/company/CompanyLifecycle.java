package nl.innovatietraineeship.placement.company;

import static nl.innovatietraineeship.placement.company.CompanyRule.A_FIRM_IS_REGISTERED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.placement.access.Scope;

/// Commands on firms.
@ApplicationScoped
@Transactional
class CompanyLifecycle {

  @Inject Companies companies;
  @Inject Scope scope;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Company register(CompanyRegistration asked) {
    Kvk kvk = new Kvk(asked.kvk());
    if (!scope.actsForAnInstitution() && !scope.isCompany(kvk)) {
      throw new NotAllowed("A firm registers itself: your token names another KvK number.");
    }
    if (companies.isRegistered(kvk)) {
      throw A_FIRM_IS_REGISTERED_ONCE.brokenBy("register", "REGISTERED");
    }
    Company company =
        Company.register(
            new CompanyId(ids.next()),
            companies.nextReference(),
            kvk,
            asked.name(),
            new Address(asked.street(), asked.postcode(), asked.city(), asked.province()),
            asked.sector(),
            clock.instant());
    companies.add(company);
    return company;
  }

  Company declare(String raw, CompanyDeclaration declared) {
    Company company = companies.lockOwn(raw);
    if (company.declaration() != null) {
      ifMatch.require(company);
    }
    company.declare(declared.declaration());
    return company;
  }
}
