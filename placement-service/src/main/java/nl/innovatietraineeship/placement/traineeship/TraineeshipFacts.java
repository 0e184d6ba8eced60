package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.trainee.TraineeId;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Cancelled;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Completed;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Employed;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Ended;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Graduated;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Internship;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Matched;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Name;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.NoGo;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// What is known of a traineeship by now, and the state that follows from it.
@MappedSuperclass
abstract class TraineeshipFacts extends TraineeshipIdentity {

  @Embedded @Nullable Lector lector;

  @Enumerated(EnumType.STRING)
  TraineeshipState.Name state;

  Instant matchedAt;
  LocalDate plannedStart;

  /// Last day of the whole, as it is known by now: the real one once over.
  LocalDate plannedEnd;

  /// How many were recorded, and proposed.
  int pauses;

  int amendments;

  @Embedded @Nullable InternshipFacts internship;
  @Embedded @Nullable Choices choices;
  @Embedded @Nullable Employment employment;
  @Nullable LocalDate completedOn;
  @Embedded Supervision supervision = Supervision.NONE;
  @Embedded @Nullable AfterCare afterCare;
  @Embedded @Nullable Ending ending;

  /// When its grant ended while it ran; it may go on.
  @Nullable LocalDate grantEndedOn;

  @Embedded @Nullable Replaced replaced;

  /// The standing match that came instead of this one; known by that one's row.
  @Formula(
      "(select r.reference from traineeship r where r.replaces_id = id and r.state <> 'CANCELLED')")
  @Nullable String replacedBy;

  @SuppressWarnings("NullAway.Init")
  protected TraineeshipFacts() {}

  @SuppressWarnings("NullAway.Init")
  TraineeshipFacts(TraineeshipId id, Plan plan, Place place, TraineeId trainee) {
    super(id, plan, place, trainee);
  }

  TraineeshipState state() {
    return switch (state) {
      case MATCHED -> new Matched(plannedStart);
      case INTERNSHIP -> {
        var facts = Objects.requireNonNull(internship);
        yield new Internship(facts.slot(), facts.startedOn(), facts.lastDay());
      }
      case GRADUATED -> {
        var facts = Objects.requireNonNull(internship);
        yield new Graduated(facts.slot(), Objects.requireNonNull(facts.graduatedOn()), chosen());
      }
      case NO_GO -> {
        var facts = Objects.requireNonNull(internship);
        yield new NoGo(facts.slot(), Objects.requireNonNull(facts.graduatedOn()), chosen());
      }
      case EMPLOYED ->
          new Employed(
              Objects.requireNonNull(internship).slot(),
              Objects.requireNonNull(employment).from(),
              plannedEnd);
      case COMPLETED ->
          new Completed(
              Objects.requireNonNull(internship).slot(),
              plannedEnd,
              Objects.requireNonNull(completedOn));
      case ENDED -> {
        var facts = Objects.requireNonNull(ending);
        yield new Ended(
            Objects.requireNonNull(internship).slot(), facts.phase(), facts.reason(), facts.on());
      }
      case CANCELLED -> {
        var facts = Objects.requireNonNull(ending);
        yield new Cancelled(facts.reason(), facts.on());
      }
    };
  }

  /// Notes a step in its history, which is kept in the transaction of what it tells.
  ///
  /// @param by the party that took it, by the person who calls; null for the suite itself
  void note(Step step, @Nullable Party by, Instant at) {
    note(step, by, at, null, null);
  }

  /// The same.
  ///
  /// @param about the reference of what tells more of it, or the two days of an extension
  void note(Step step, @Nullable Party by, Instant at, @Nullable String about) {
    note(step, by, at, about, null);
  }

  abstract void note(
      Step step, @Nullable Party by, Instant at, @Nullable String about, @Nullable Ending why);

  Name stateName() {
    return state;
  }

  @Nullable Lector lector() {
    return lector;
  }

  LocalDate plannedStart() {
    return plannedStart;
  }

  LocalDate plannedEnd() {
    return plannedEnd;
  }

  @Nullable InternshipFacts internship() {
    return internship;
  }

  Choices chosen() {
    return choices == null ? Choices.NONE : choices;
  }

  @Nullable Employment employment() {
    return employment;
  }

  @Nullable LocalDate completedOn() {
    return completedOn;
  }

  /// The day since which no meeting was recorded that the trainee attended: the last one, or the
  /// start.
  LocalDate unmetSince() {
    LocalDate last = supervision.lastMeetingOn();
    return last == null ? Objects.requireNonNull(internship).startedOn() : last;
  }

  @Nullable Ending ending() {
    return ending;
  }

  AfterCare afterCare() {
    return afterCare == null ? AfterCare.NONE : afterCare;
  }

  @Nullable LocalDate grantEndedOn() {
    return grantEndedOn;
  }

  @Nullable String replaces() {
    return replaced == null ? null : replaced.reference();
  }

  @Nullable String replacedBy() {
    return replacedBy;
  }
}
