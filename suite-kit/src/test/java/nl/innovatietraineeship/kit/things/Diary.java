package nl.innovatietraineeship.kit.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/// What the jobs did, when it was due, and what the clock said then.
@ApplicationScoped
class Diary {

  @Inject EntityManager entities;

  void write(String what, Instant due, Instant clock) {
    entities
        .createNativeQuery("insert into diary (what, due, clock) values (:what, :due, :clock)")
        .setParameter("what", what)
        .setParameter("due", due)
        .setParameter("clock", clock)
        .executeUpdate();
  }
}
