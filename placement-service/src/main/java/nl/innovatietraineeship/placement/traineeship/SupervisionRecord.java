package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/// What a lector records of a day, attended by the trainee or missed. It stays readable for good:
/// withdrawn, it does not count.
@MappedSuperclass
abstract class SupervisionRecord implements Versioned {

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "traineeship_id"))
  private TraineeshipId traineeshipId;

  private LocalDate day;
  private boolean attended;

  @Embedded private @Nullable Withdrawn withdrawn;

  @SuppressWarnings("NullAway.Init")
  protected SupervisionRecord() {}

  /// @param reference of the record, within its traineeship
  SupervisionRecord(
      TraineeshipIdentity traineeship, String reference, LocalDate day, boolean attended) {
    this.traineeshipId = traineeship.id();
    this.reference = traineeship.reference() + "-" + reference;
    this.day = day;
    this.attended = attended;
  }

  /// That it is withdrawn, as the history of the traineeship tells it.
  abstract Step withdrawal();

  Optional<Withdrawn> withdrawn() {
    return Optional.ofNullable(withdrawn);
  }

  void withdraw(Withdrawn why) {
    withdrawn = why;
  }

  TraineeshipId traineeshipId() {
    return traineeshipId;
  }

  String reference() {
    return reference;
  }

  LocalDate day() {
    return day;
  }

  boolean attended() {
    return attended;
  }

  @Override
  public long version() {
    return version;
  }
}
