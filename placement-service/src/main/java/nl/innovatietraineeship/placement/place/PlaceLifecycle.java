package nl.innovatietraineeship.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.company.Companies;
import nl.innovatietraineeship.placement.company.Company;

/// Commands on places.
@ApplicationScoped
@Transactional
class PlaceLifecycle {

  @Inject Places places;
  @Inject Companies companies;
  @Inject Outbox outbox;
  @Inject Scope scope;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Place offer(PlaceOffer asked) {
    Company firm =
        companies
            .toOfferFor(asked.companyId())
            .orElseThrow(() ->
                new InvalidInput(
                    InputError.body("/companyId", "unknown", "There is no such firm.")));
    Place place =
        Place.offer(
            new PlaceId(ids.next()),
            places.nextReference(),
            firm.id(),
            asked.terms(firm),
            scope.isCompany(firm.kvk()) ? null : scope.ownBrin(),
            clock.instant());
    places.add(place);
    outbox.add(place.offered());
    return place;
  }

  Place accept(String raw) {
    Place place = places.lock(raw);
    ifMatch.accept(place);
    place.accept(scope.ownBrin(), clock.instant());
    return place;
  }

  Place withdraw(String raw) {
    Place place = places.lock(raw);
    ifMatch.accept(place);
    Brin offeredBy = place.offeredBy();
    if (!scope.isCompany(companies.get(place.companyId()).kvk())
        && (offeredBy == null || !scope.isHogeschool(offeredBy))) {
      throw new NotAllowed("Its firm, or the hogeschool that offered it, withdraws a place.");
    }
    outbox.add(place.withdraw(clock.instant()));
    return place;
  }
}
