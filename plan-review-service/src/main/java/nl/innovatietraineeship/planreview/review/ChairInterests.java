package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.planreview.plan.Plan;

/// What chairs declared, as a chair or as a reviewer.
@ApplicationScoped
class ChairInterests {

  private final EntityManager entities;

  ChairInterests(EntityManager entities) {
    this.entities = entities;
  }

  void add(ChairInterest declared) {
    entities.persist(declared);
  }

  /// Whether the person declared an interest in that plan that nobody lifted, also for a review
  /// that somebody else writes by now.
  boolean stand(String sub, Plan plan) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select from standing_interest"
                    + " where plan_id = :plan and sub = :sub)",
                Boolean.class)
            .setParameter("plan", plan.id().value())
            .setParameter("sub", sub)
            .getSingleResult();
  }
}
