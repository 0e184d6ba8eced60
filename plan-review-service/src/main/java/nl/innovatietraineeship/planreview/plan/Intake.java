package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.innovatietraineeship.awb.Suspension;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An application from its receipt to its completeness.
///
/// @param submittedVersion of the text, as its lector approved it
/// @param completeAt the moment of receipt, or of the supplement that completed it
/// @param repairUntil the last day of the repair term that runs or passed unused
/// @param repairs every invitation to repair, the last one last
/// @param clockStops every other stop of the clock, the last one last
/// @param delayNotices every notice that the decision is late, the last one last
@Embeddable
record Intake(
    Instant receivedAt,
    Integer submittedVersion,
    @Nullable Instant suppliedAt,
    @Nullable Instant completeAt,
    @Nullable LocalDate repairUntil,
    @JdbcTypeCode(SqlTypes.JSON) List<Repair> repairs,
    @JdbcTypeCode(SqlTypes.JSON) List<ClockStop> clockStops,
    @JdbcTypeCode(SqlTypes.JSON) List<DelayNotice> delayNotices) {

  static Intake received(Instant at, int version) {
    return new Intake(at, version, null, null, null, List.of(), List.of(), List.of());
  }

  Intake complete(Instant at) {
    return new Intake(
        receivedAt, submittedVersion, suppliedAt, at, null, repairs, clockStops, delayNotices);
  }

  /// When it was last handed in.
  Instant handedInAt() {
    return suppliedAt == null ? receivedAt : suppliedAt;
  }

  Intake invited(Repair repair) {
    var all = Stream.concat(repairs.stream(), Stream.of(repair)).toList();
    return new Intake(
        receivedAt,
        submittedVersion,
        suppliedAt,
        completeAt,
        repair.until(),
        all,
        clockStops,
        delayNotices);
  }

  Intake supplied(Instant at, LocalDate on) {
    var all =
        Stream.concat(
                repairs.stream().limit(repairs.size() - 1),
                Stream.of(repairs.getLast().suppliedOn(on)))
            .toList();
    return new Intake(
        receivedAt, submittedVersion, at, completeAt, null, all, clockStops, delayNotices);
  }

  Intake with(List<ClockStop> stops) {
    return new Intake(
        receivedAt,
        submittedVersion,
        suppliedAt,
        completeAt,
        repairUntil,
        repairs,
        stops,
        delayNotices);
  }

  Intake told(DelayNotice notice) {
    var all = Stream.concat(delayNotices.stream(), Stream.of(notice)).toList();
    return new Intake(
        receivedAt,
        submittedVersion,
        suppliedAt,
        completeAt,
        repairUntil,
        repairs,
        clockStops,
        all);
  }

  /// The stop whose end is not known.
  Optional<ClockStop> runningStop() {
    return clockStops.stream().filter(ClockStop::isRunning).findFirst();
  }

  List<Suspension> suspensions(LocalDate today) {
    return Stream.concat(
            repairs.stream().flatMap(repair -> repair.suspension().stream()),
            clockStops.stream().flatMap(stop -> stop.suspension(today).stream()))
        .toList();
  }
}
