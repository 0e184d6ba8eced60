package nl.innovatietraineeship.placement.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import nl.innovatietraineeship.kit.id.Numbers;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// The trainees.
@ApplicationScoped
public class Trainees {

  @Inject EntityManager entities;
  @Inject Scope scope;
  @Inject Numbers numbers;

  void add(Trainee trainee) {
    entities.persist(trainee);
  }

  /// The next human reference, such as `T-000001`.
  String nextReference() {
    return "T-%06d".formatted(numbers.next("trainee_number"));
  }

  /// @param but this one
  boolean isRegistered(Brin brin, String email, TraineeId but) {
    return !entities
        .createQuery(
            "select 1 from Trainee t"
                + " where t.brin = :brin and lower(t.email) = :email and t.id.value <> :but",
            Integer.class)
        .setParameter("brin", brin)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setParameter("but", but.value())
        .getResultList()
        .isEmpty();
  }

  Selection<Trainee> visible() {
    return Selection.of(entities, Trainee.class, scope.trainees());
  }

  /// One of the caller's own hogeschool, held until the end of the transaction.
  ///
  /// @throws NotFound when there is none
  public Trainee lockOwn(String raw) {
    return Selection.of(entities, Trainee.class, scope.ofOwnHogeschool())
        .lock(raw)
        .orElseThrow(() -> new NotFound("trainee", raw));
  }

  /// Holds a trainee's row, so that nothing else is planned for the same person meanwhile.
  public void hold(TraineeId id) {
    entities.find(Trainee.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
