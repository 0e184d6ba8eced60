package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ANOTHER_LECTOR_IS_AGREED_TO;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_INTERNSHIP_STARTS_TODAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_REPLACEMENT_FOLLOWS_AN_END;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEESHIP_IS_REPLACED_ONCE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_IS_CANCELLED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_STARTS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_DURATIONS_ARE_KNOWN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_NOT_OVER;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.plan.Durations;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.plan.PlanState;
import nl.innovatietraineeship.placement.plan.Slot;
import nl.innovatietraineeship.placement.plan.SlotNo;
import nl.innovatietraineeship.placement.trainee.TraineeId;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Cancelled;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Ended;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Matched;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Name;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Over;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Running;
import org.jspecify.annotations.Nullable;

/// A trainee at a firm under a plan: matched, confirmed by the three parties, started, finished as
/// internship, and, where firm and trainee want it, employed and completed.
@Entity
public class Traineeship extends TraineeshipCourse {

  @Embedded private Confirmations confirmations = new Confirmations();

  /// Added to and never loaded: its history reads them page by page.
  @OneToMany(mappedBy = "traineeship", cascade = CascadeType.PERSIST)
  private List<TraineeshipStep> steps = new ArrayList<>();

  protected Traineeship() {}

  private Traineeship(
      TraineeshipId id,
      Plan plan,
      Place place,
      TraineeId trainee,
      MatchTerms terms,
      LocalDate plannedEnd,
      Instant at) {
    super(id, plan, place, trainee);
    this.lector = terms.lector();
    this.replaced = terms.replaces();
    this.plannedStart = terms.plannedStart();
    this.plannedEnd = plannedEnd;
    this.matchedAt = at;
    this.state = Name.MATCHED;
    note(Step.MATCHED, Party.HOGESCHOOL, at, replaces());
  }

  /// What must hold of a plan before a trainee is matched under it.
  ///
  /// @return how long the traineeship will last
  static Durations matchable(Plan plan, Optional<Durations> durations) {
    return switch (plan.state()) {
      case PlanState.Known _, PlanState.Awarded _ ->
          durations.orElseThrow(() -> THE_DURATIONS_ARE_KNOWN.brokenBy("match", plan.state()));
      case PlanState.Over _ -> throw THE_PLAN_IS_NOT_OVER.brokenBy("match", plan.state());
    };
  }

  /// Matches a trainee with a place, which is filled by it, under a plan that is `matchable`.
  ///
  /// @param overlapping another traineeship of the trainee over the planned time
  static Traineeship match(
      TraineeshipId id,
      Plan plan,
      Place place,
      TraineeId trainee,
      Optional<String> overlapping,
      MatchTerms terms,
      Durations durations,
      Instant at) {
    refuseOverlap("match", "NEW", overlapping);
    place.fill(plan.brin());
    LocalDate plannedEnd = durations.traineeshipEnds(terms.plannedStart());
    return new Traineeship(id, plan, place, trainee, terms, plannedEnd, at);
  }

  /// What a match that comes instead of this one tells of it.
  ///
  /// @param under the plan of that match
  Replaced replacedUnder(PlanId under) {
    return switch (state()) {
      case Ended _, Cancelled _ when planId().equals(under) -> {
        if (replacedBy != null) {
          throw A_TRAINEESHIP_IS_REPLACED_ONCE.brokenBy(
              "match", state(), "It was replaced by " + replacedBy + ".");
        }
        yield new Replaced(id().value(), reference());
      }
      case Matched _, Running _, Over _ ->
          throw A_REPLACEMENT_FOLLOWS_AN_END.brokenBy("match", state());
    };
  }

  /// Another match came instead of this one.
  void replacedBy(Traineeship match, Instant at) {
    note(Step.REPLACED, Party.HOGESCHOOL, at, match.reference());
  }

  /// A party confirms for itself. When it has confirmed already, by whomever, nothing changes.
  void confirm(Party party, String sub, Instant at) {
    switch (state()) {
      case Matched _ -> {
        refuseForAnother(sub, party, "confirm");
        if (confirmations.confirm(party, sub, at)) {
          note(Step.CONFIRMED, party, at);
        }
      }
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED.brokenBy("confirm", state());
    }
  }

  /// A party revokes its confirmation, by whomever of it. Without one nothing changes.
  void revoke(Party party, String sub, Instant at) {
    switch (state()) {
      case Matched _ -> {
        refuseForAnother(sub, party, "revoke");
        if (confirmations.revoke(party, at)) {
          note(Step.REVOKED, party, at);
        }
      }
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED.brokenBy("revoke", state());
    }
  }

  /// The hogeschool names the lector, or another one while nobody else confirmed.
  void supervisedBy(Lector named, Instant at) {
    switch (state()) {
      case Matched _ -> {
        if (lector != null
            && (confirmations.stands(Party.COMPANY) || confirmations.stands(Party.TRAINEE))) {
          throw ANOTHER_LECTOR_IS_AGREED_TO.brokenBy(
              "name the lector", state(), "Propose an amendment of kind LECTOR.");
        }
        lector = named;
        note(Step.LECTOR_NAMED, Party.HOGESCHOOL, at);
      }
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR.brokenBy("name the lector", state());
    }
  }

  /// What a start still lacks, in order of precedence; nothing once started or cancelled. `start`
  /// asks the same.
  List<Missing> missing(StartConditions conditions) {
    return switch (state()) {
      case Matched _ -> conditions.missing(confirmations, lector);
      case Running _, Over _ -> List.of();
    };
  }

  /// The internship starts and takes the slot, when nothing is missing.
  ///
  /// @param free a free slot of the plan, held by this transaction; null when there is none
  /// @param on the day of the start
  /// @param overlapping another traineeship of the trainee over the time that begins on that day
  InternshipStarted start(
      StartConditions conditions,
      @Nullable Slot free,
      Durations durations,
      LocalDate on,
      Optional<String> overlapping,
      Instant at) {
    return switch (state()) {
      case Matched _ -> {
        refuseOverlap("start", state(), overlapping);
        LocalDate today = BusinessClock.dayOf(at);
        if (!on.equals(today)) {
          throw AN_INTERNSHIP_STARTS_TODAY.brokenBy("start", state(), "Today is " + today + ".");
        }
        missing(conditions).stream()
            .findFirst()
            .ifPresent(first -> {
              throw first.rule().brokenBy("start", state(), first.because());
            });
        yield started(Objects.requireNonNull(free).take(id()), durations, on, at);
      }
      case Running _, Over _ -> throw ONLY_A_MATCHED_TRAINEESHIP_STARTS.brokenBy("start", state());
    };
  }

  private InternshipStarted started(SlotNo slot, Durations durations, LocalDate on, Instant at) {
    LocalDate lastDay = durations.internshipEnds(on);
    state = Name.INTERNSHIP;
    internship = new InternshipFacts(slot.value(), on, lastDay, null);
    plannedEnd = durations.traineeshipEnds(on);
    note(Step.STARTED, Party.HOGESCHOOL, at);
    return new InternshipStarted(at, about(), slot, on, lastDay);
  }

  /// A party lets the match fall through, for itself.
  TraineeshipEnded cancel(
      EndReason reason, @Nullable String text, Party party, String sub, Instant at) {
    switch (state()) {
      case Matched _ -> refuseForAnother(sub, party, "cancel");
      case Running _, Over _ -> {}
    }
    return cancel(reason, text, EndedBy.of(party), at);
  }

  /// A party, or the end of its plan, lets the match fall through.
  TraineeshipEnded cancel(EndReason reason, @Nullable String text, EndedBy by, Instant at) {
    return switch (state()) {
      case Matched _ -> {
        state = Name.CANCELLED;
        ending = new Ending(Phase.MATCHED, reason, text, by, BusinessClock.dayOf(at), false);
        note(Step.CANCELLED, by.party(), at, null, ending);
        yield new TraineeshipEnded(
            at, about(), Phase.MATCHED, reason, by, null, null, null, replaces());
      }
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CANCELLED.brokenBy("cancel", state());
    };
  }

  TraineeshipMatched matched() {
    return new TraineeshipMatched(matchedAt, about(), plannedStart, replaces());
  }

  @Override
  void note(
      Step step, @Nullable Party by, Instant at, @Nullable String about, @Nullable Ending why) {
    steps.add(new TraineeshipStep(this, step, by, at, about, why));
  }

  @Override
  Confirmations confirmations() {
    return confirmations;
  }
}
