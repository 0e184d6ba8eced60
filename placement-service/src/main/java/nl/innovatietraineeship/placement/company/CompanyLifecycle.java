package nl.innovatietraineeship.placement.company;

import static nl.innovatietraineeship.placement.company.CompanyRule.A_FIRM_IS_REGISTERED_ONCE;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Bodies;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
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
  @Inject Bodies bodies;

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
            asked.address(),
            asked.sector(),
            clock.instant());
    companies.add(company);
    return company;
  }

  Company correct(String raw, JsonNode patch) {
    Company company = companies.lockToCorrect(raw);
    ifMatch.require(company);
    var corrected =
        bodies.patched(CompanyRegistration.of(company), patch, CompanyRegistration.class);
    if (!corrected.kvk().equals(company.kvk().value())) {
      throw new InvalidInput(
          InputError.body(
              "/kvk", "fixed", "A firm keeps the KvK number by which it is known: leave out kvk."));
    }
    company.correct(
        corrected.name(), corrected.address(), corrected.sector(), scope.isCompany(company.kvk()));
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
