package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.innovatietraineeship.awb.Months;
import nl.innovatietraineeship.kit.http.Versioned;

/// Days on which an internship or employment rests, and by which its end moves. Why is not kept.
@Entity
class Pause implements Versioned {

  /// What rests longer than a year is no pause: it ends, for LONG_ABSENCE, and may be replaced.
  static final int MAXIMUM_MONTHS = 12;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PauseId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "traineeship_id"))
  private TraineeshipId traineeshipId;

  private LocalDate firstDay;
  private LocalDate lastDay;

  @SuppressWarnings("NullAway.Init")
  protected Pause() {}

  Pause(
      PauseId id,
      TraineeshipIdentity traineeship,
      int number,
      LocalDate firstDay,
      LocalDate lastDay) {
    this.id = id;
    this.traineeshipId = traineeship.id();
    this.reference = "%s-P%d".formatted(traineeship.reference(), number);
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /// The latest last day of a pause.
  static LocalDate latest(LocalDate firstDay) {
    return Months.lastDay(firstDay, MAXIMUM_MONTHS);
  }

  /// It ends earlier than planned.
  void endOn(LocalDate day) {
    lastDay = day;
  }

  /// How many days a pause lasts, first and last included.
  static long days(LocalDate firstDay, LocalDate lastDay) {
    return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
  }

  PauseId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  TraineeshipId traineeshipId() {
    return traineeshipId;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }
}
