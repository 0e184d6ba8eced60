package nl.innovatietraineeship.placement.trainee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;

/// A student who becomes an innovation trainee (innovatietrainee). Name, address and programme are
/// kept here and nowhere else.
@Entity
public class Trainee implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TraineeId id;

  private String reference;
  @Version private long version;
  private Brin brin;
  private String name;
  private String email;
  private String programme;
  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init")
  protected Trainee() {}

  private Trainee(
      TraineeId id, String reference, Brin brin, TraineeRegistration asked, Instant at) {
    this.id = id;
    this.reference = reference;
    this.brin = brin;
    this.name = asked.name();
    this.email = asked.email();
    this.programme = asked.programme();
    this.registeredAt = at;
  }

  static Trainee register(
      TraineeId id, String reference, Brin brin, TraineeRegistration asked, Instant at) {
    return new Trainee(id, reference, brin, asked, at);
  }

  /// What was registered wrongly, or has changed, is put right.
  void correct(TraineeRegistration corrected) {
    this.name = corrected.name();
    this.email = corrected.email();
    this.programme = corrected.programme();
  }

  public TraineeId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  Brin brin() {
    return brin;
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  String programme() {
    return programme;
  }

  Instant registeredAt() {
    return registeredAt;
  }
}
