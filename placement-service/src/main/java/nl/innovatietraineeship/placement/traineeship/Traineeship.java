package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_AMENDED_LAST_DAY_IS_LATER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_EMPLOYMENT_IS_ENTERED_ONCE_IT_BEGAN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_EMPLOYMENT_LASTS_AS_PUBLISHED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_INTERNSHIP_IS_FINISHED_ON_ITS_LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_INTERNSHIP_STARTS_TODAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_BEGINS_WITHIN_ITS_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_REPLACEMENT_FOLLOWS_AN_END;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEESHIP_IS_REPLACED_ONCE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.BOTH_CHOSE_GO;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.NOBODY_CONFIRMS_FOR_TWO_PARTIES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_AN_EMPLOYED_TRAINEESHIP_IS_COMPLETED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_AN_INTERNSHIP_IS_GRADUATED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_GRADUATED_TRAINEESHIP_IS_CHOSEN_ON;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_GRADUATED_TRAINEESHIP_IS_EMPLOYED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_IS_CANCELLED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_STARTS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_RUNNING_TRAINEESHIP_ENDS_EARLY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_RUNNING_TRAINEESHIP_IS_SUPERVISED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_WHAT_LASTS_GETS_OTHER_DATES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_WHAT_LASTS_IS_PAUSED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_DURATIONS_ARE_KNOWN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_LAST_DAY_IS_WITHIN_ITS_PHASE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_NOT_OVER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_TRAINING_PROGRAMME_IS_MET;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.WHAT_IS_OVER_IS_NOT_AMENDED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Employed;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Ended;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Graduated;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Internship;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Matched;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Name;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Over;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Running;
import org.jspecify.annotations.Nullable;

/// A trainee at a firm under a plan: matched, confirmed by the three parties, started, finished as
/// internship, and, where firm and trainee want it, employed and completed.
@Entity
public class Traineeship extends TraineeshipFacts {

  @Embedded private Confirmations confirmations = new Confirmations();

  protected Traineeship() {}

  private Traineeship(
      TraineeshipId id,
      Plan plan,
      Place place,
      TraineeId trainee,
      MatchTerms terms,
      LocalDate plannedEnd,
      Instant at) {
    super(id, plan, place, trainee, terms, plannedEnd, at);
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

  private static void refuseOverlap(String attempted, Object state, Optional<String> other) {
    other.ifPresent(reference -> {
      throw A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME.brokenBy(
          attempted, state, "It overlaps with " + reference + ".");
    });
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

  /// A party confirms for itself. When it has confirmed already, by whomever, nothing changes.
  void confirm(Party party, String sub, Instant at) {
    switch (state()) {
      case Matched _ -> confirmations.confirm(party, sub, at, state());
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED.brokenBy("confirm", state());
    }
  }

  /// A party revokes its confirmation, by whomever of it. Without one nothing changes.
  void revoke(Party party, String sub, Instant at) {
    switch (state()) {
      case Matched _ -> confirmations.revoke(party, sub, at, state());
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED.brokenBy("revoke", state());
    }
  }

  /// The hogeschool names the lector, or another one.
  void supervisedBy(Lector named) {
    lector =
        switch (state()) {
          case Matched _ -> named;
          case Running _, Over _ ->
              throw ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR.brokenBy("name the lector", state());
        };
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
    return new InternshipStarted(at, about(), slot, on, lastDay);
  }

  /// The internship is finished, on its last day or later: it has earned its slot.
  InternshipGraduated graduate(Instant at) {
    return switch (state()) {
      case Internship(var slot, var _, var lastDay) -> {
        LocalDate today = BusinessClock.dayOf(at);
        if (today.isBefore(lastDay)) {
          throw AN_INTERNSHIP_IS_FINISHED_ON_ITS_LAST_DAY.brokenBy(
              "graduate", state(), "Its last day is " + lastDay + ".");
        }
        state = Name.GRADUATED;
        internship = Objects.requireNonNull(internship).graduated(today);
        yield new InternshipGraduated(at, about(), slot, today);
      }
      case Matched _, Graduated _, Employed _, Over _ ->
          throw ONLY_AN_INTERNSHIP_IS_GRADUATED.brokenBy("graduate", state());
    };
  }

  /// Firm or trainee chooses, for itself: the first no-go ends it, a go may become one. The same
  /// choice again changes nothing.
  ///
  /// @param party COMPANY or TRAINEE
  Optional<TraineeshipGoDecided> choose(Party party, boolean go, String sub, Instant at) {
    return switch (state()) {
      case Graduated(var slot, var _, var chosen) -> {
        refuseForAnother(sub, party, "choose");
        if (chosen.of(party).filter(earlier -> earlier.go() == go).isPresent()) {
          yield Optional.empty();
        }
        LocalDate today = BusinessClock.dayOf(at);
        choices = chosen.with(new Choices.Choice(party, go, today, sub));
        if (!go) {
          state = Name.NO_GO;
          plannedEnd = Objects.requireNonNull(internship).lastDay();
        }
        yield Optional.of(new TraineeshipGoDecided(at, about(), slot, party, go, today));
      }
      case Matched _, Internship _, Employed _, Over _ ->
          throw ONLY_A_GRADUATED_TRAINEESHIP_IS_CHOSEN_ON.brokenBy("choose", state());
    };
  }

  void refuseForAnother(String sub, Party party, String attempted) {
    if (confirmations.boundToAnother(sub, party) || chosen().boundToAnother(sub, party)) {
      throw NOBODY_CONFIRMS_FOR_TWO_PARTIES.brokenBy(attempted, state());
    }
  }

  /// The firm enters the contract, after both chose go.
  ///
  /// @param sub the person who enters it for the firm
  /// @param overlapping another traineeship of the trainee over the time of the employment
  EmploymentStarted employ(
      Employment contract,
      Durations durations,
      Optional<String> overlapping,
      String sub,
      Instant at) {
    return switch (state()) {
      case Graduated(var slot, var _, var chosen) -> {
        refuseForAnother(sub, Party.COMPANY, "employ");
        if (!chosen.bothGo()) {
          throw BOTH_CHOSE_GO.brokenBy("employ", state());
        }
        refuseContract(contract, durations, BusinessClock.dayOf(at));
        refuseOverlap("employ", state(), overlapping);
        LocalDate lastDay = durations.employmentEnds(contract.from());
        state = Name.EMPLOYED;
        employment = contract;
        plannedEnd = lastDay;
        yield new EmploymentStarted(at, about(), slot, contract.from(), lastDay);
      }
      case Matched _, Internship _, Employed _, Over _ ->
          throw ONLY_A_GRADUATED_TRAINEESHIP_IS_EMPLOYED.brokenBy("employ", state());
    };
  }

  private void refuseContract(Employment contract, Durations durations, LocalDate today) {
    LocalDate internshipEnds = Objects.requireNonNull(internship).lastDay();
    if (!contract.from().isAfter(internshipEnds) || contract.from().isAfter(today)) {
      throw AN_EMPLOYMENT_IS_ENTERED_ONCE_IT_BEGAN.brokenBy(
          "employ", state(), "The internship ended on " + internshipEnds + ".");
    }
    LocalDate least = durations.employmentEnds(contract.from());
    if (contract.until().isBefore(least)) {
      throw AN_EMPLOYMENT_LASTS_AS_PUBLISHED.brokenBy(
          "employ", state(), "It lasts at least until " + least + ".");
    }
  }

  /// The traineeship is completed, after its last day.
  ///
  /// @param lacking what the training programme still lacks
  TraineeshipCompleted complete(List<TrainingProgramme.Lacking> lacking, Instant at) {
    return switch (state()) {
      case Employed(var slot, var _, var lastDay) -> {
        LocalDate today = BusinessClock.dayOf(at);
        if (!today.isAfter(lastDay)) {
          throw A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY.brokenBy(
              "complete", state(), "Its last day is " + lastDay + ".");
        }
        if (!lacking.isEmpty()) {
          throw THE_TRAINING_PROGRAMME_IS_MET.brokenBy(
              "complete", state(), TrainingProgramme.told(lacking));
        }
        state = Name.COMPLETED;
        completedOn = today;
        yield new TraineeshipCompleted(at, about(), slot, lastDay, today);
      }
      case Matched _, Internship _, Graduated _, Over _ ->
          throw ONLY_AN_EMPLOYED_TRAINEESHIP_IS_COMPLETED.brokenBy("complete", state());
    };
  }

  /// The lector records a meeting.
  SupervisionMeeting meet(
      SupervisionMeetingId id,
      LocalDate day,
      boolean attended,
      @Nullable String note,
      LocalDate today) {
    refuseRecord("record a meeting", day, today);
    supervision = supervision.met(day, attended);
    return new SupervisionMeeting(id, this, supervision.meetings(), day, attended, note);
  }

  /// The lector records a training session.
  TrainingSession train(
      TrainingSessionId id,
      LocalDate day,
      boolean attended,
      TrainingTopic topic,
      BigDecimal hours,
      LocalDate today) {
    refuseRecord("record a session", day, today);
    supervision = supervision.trained();
    return new TrainingSession(id, this, supervision.sessions(), day, attended, topic, hours);
  }

  private void refuseRecord(String attempted, LocalDate day, LocalDate today) {
    switch (state()) {
      case Running _ -> {
        LocalDate first = Objects.requireNonNull(internship).startedOn();
        if (day.isBefore(first) || day.isAfter(today)) {
          throw A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP.brokenBy(
              attempted, state(), "It is from " + first + " to " + today + ".");
        }
      }
      case Matched _, Over _ ->
          throw ONLY_A_RUNNING_TRAINEESHIP_IS_SUPERVISED.brokenBy(attempted, state());
    }
  }

  /// Days on which it rests, by which its end moves.
  ///
  /// @param pausedThen whether another pause has one of these days
  /// @param overlapping another traineeship of the trainee over the days that it lasts longer
  Pause pause(
      PauseId id,
      LocalDate first,
      LocalDate last,
      boolean pausedThen,
      Optional<String> overlapping) {
    switch (state()) {
      case Internship(var _, var since, var ends) -> refusePause(first, last, since, ends);
      case Employed(var _, var since, var ends) -> refusePause(first, last, since, ends);
      case Matched _, Graduated _, Over _ ->
          throw ONLY_WHAT_LASTS_IS_PAUSED.brokenBy("pause", state());
    }
    if (pausedThen) {
      throw A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER.brokenBy("pause", state());
    }
    refuseOverlap("pause", state(), overlapping);
    long days = Pause.days(first, last);
    if (state == Name.INTERNSHIP) {
      internship = Objects.requireNonNull(internship).longer(days);
    }
    plannedEnd = plannedEnd.plusDays(days);
    pauses++;
    return new Pause(id, this, pauses, first, last);
  }

  private void refusePause(LocalDate first, LocalDate last, LocalDate since, LocalDate ends) {
    if (first.isBefore(since) || first.isAfter(ends) || last.isBefore(first)) {
      throw A_PAUSE_BEGINS_WITHIN_ITS_TIME.brokenBy(
          "pause", state(), "It is from " + since + " to " + ends + ".");
    }
  }

  /// A party proposes to amend what was agreed.
  Amendment amend(
      AmendmentId id, AmendmentKind kind, Amended amended, Party by, String sub, Instant at) {
    refuseAmendment();
    refuseForAnother(sub, by, "propose");
    amendments++;
    return new Amendment(id, this, amendments, kind, amended, by, sub, at);
  }

  /// Whether anything of it can still be amended.
  void refuseAmendment() {
    switch (state()) {
      case Matched _, Running _ -> {}
      case Over _ -> throw WHAT_IS_OVER_IS_NOT_AMENDED.brokenBy("amend", state());
    }
  }

  /// Another lector, agreed to.
  void amend(Lector another) {
    lector = another;
  }

  /// The last day of the whole when the day that DATES amends becomes this one.
  LocalDate plannedEndWith(LocalDate day, Durations durations) {
    return switch (state()) {
      case Matched _ -> durations.traineeshipEnds(day);
      case Internship(var _, var _, var lastDay) ->
          plannedEnd.plusDays(ChronoUnit.DAYS.between(lastDay, day));
      case Graduated _, Employed _, Over _ -> day;
    };
  }

  /// Other dates, agreed to: another planned start, or a later last day.
  ///
  /// @param last of the whole, then
  /// @param overlapping another traineeship of the trainee over the time that it takes then
  void amend(LocalDate day, LocalDate last, Optional<String> overlapping) {
    switch (state()) {
      case Matched _ -> plannedStart = day;
      case Internship(var _, var _, var lastDay) -> {
        refuseEarlier(day, lastDay);
        internship =
            Objects.requireNonNull(internship).longer(ChronoUnit.DAYS.between(lastDay, day));
      }
      case Employed(var _, var _, var lastDay) -> refuseEarlier(day, lastDay);
      case Graduated _, Over _ -> throw ONLY_WHAT_LASTS_GETS_OTHER_DATES.brokenBy("amend", state());
    }
    refuseOverlap("amend", state(), overlapping);
    plannedEnd = last;
  }

  private void refuseEarlier(LocalDate day, LocalDate lastDay) {
    if (!day.isAfter(lastDay)) {
      throw AN_AMENDED_LAST_DAY_IS_LATER.brokenBy(
          "amend", state(), "The last day is " + lastDay + ".");
    }
  }

  /// No meeting was recorded since too long: told once of each gap.
  ///
  /// @param dueOn the last day on which one was due
  SupervisionDue remind(LocalDate dueOn, Instant at) {
    return switch (state()) {
      case Running _ -> {
        supervision = supervision.reminded(unmetSince());
        yield new SupervisionDue(at, about(), dueOn);
      }
      case Matched _, Over _ ->
          throw ONLY_A_RUNNING_TRAINEESHIP_IS_SUPERVISED.brokenBy("remind", state());
    };
  }

  /// It ends before it is complete. The slot comes free when the internship was not finished and
  /// the call lets slots be taken again.
  ///
  /// @param refill whether the call lets them
  TraineeshipEnded end(EndTerms terms, boolean refill, Instant at) {
    return switch (state()) {
      case Internship(var slot, var since, var _) ->
          ended(terms, Phase.INTERNSHIP, slot, since, refill, at);
      case Graduated(var slot, var _, var _) ->
          ended(terms, Phase.GRADUATED, slot, finished(), false, at);
      case Employed(var slot, var since, var _) ->
          ended(terms, Phase.EMPLOYED, slot, since, false, at);
      case Matched _, Over _ ->
          throw ONLY_A_RUNNING_TRAINEESHIP_ENDS_EARLY.brokenBy("end", state());
    };
  }

  private LocalDate finished() {
    return Objects.requireNonNull(internship).lastDay();
  }

  private TraineeshipEnded ended(
      EndTerms terms, Phase phase, SlotNo slot, LocalDate since, boolean slotFree, Instant at) {
    LocalDate lastDay = terms.lastDay();
    LocalDate latest = earlier(BusinessClock.dayOf(at), plannedEnd);
    if (lastDay.isBefore(since) || lastDay.isAfter(latest)) {
      throw THE_LAST_DAY_IS_WITHIN_ITS_PHASE.brokenBy(
          "end", state(), "It is from " + since + " to " + latest + ".");
    }
    state = Name.ENDED;
    plannedEnd = lastDay;
    ending = new Ending(phase, terms.reason(), terms.text(), terms.by(), lastDay, slotFree);
    return new TraineeshipEnded(
        at, about(), phase, terms.reason(), terms.by(), slot, lastDay, slotFree, replaces());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /// A party, or the end of its plan, lets the match fall through.
  TraineeshipEnded cancel(EndReason reason, @Nullable String text, EndedBy by, Instant at) {
    return switch (state()) {
      case Matched _ -> {
        state = Name.CANCELLED;
        ending = new Ending(Phase.MATCHED, reason, text, by, BusinessClock.dayOf(at), false);
        yield new TraineeshipEnded(
            at, about(), Phase.MATCHED, reason, by, null, null, null, replaces());
      }
      case Running _, Over _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CANCELLED.brokenBy("cancel", state());
    };
  }

  /// Its grant ended while it runs: noted, for those who decide whether to go on.
  void grantEnded(LocalDate on) {
    grantEndedOn =
        switch (state()) {
          case Running _ -> on;
          case Matched _, Over _ -> grantEndedOn;
        };
  }

  TraineeshipMatched matched() {
    return new TraineeshipMatched(matchedAt, about(), plannedStart, replaces());
  }

  Confirmations confirmations() {
    return confirmations;
  }
}
