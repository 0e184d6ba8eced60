package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_AMENDED_LAST_DAY_IS_LATER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_BEGINS_WITHIN_ITS_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_LASTS_AT_MOST_A_YEAR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_RECORD_IS_MADE_ONCE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_RECORD_IS_WITHDRAWN_ONCE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.NOBODY_CONFIRMS_FOR_TWO_PARTIES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_PAUSE_THAT_IS_NOT_OVER_ENDS_EARLIER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_RUNNING_TRAINEESHIP_IS_SUPERVISED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_WHAT_LASTS_GETS_OTHER_DATES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_WHAT_LASTS_IS_PAUSED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_CONTRACT_LASTS_AS_LONG;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.WHAT_IS_OVER_IS_NOT_AMENDED;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.plan.Durations;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.trainee.TraineeId;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Employed;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Graduated;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Internship;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Matched;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Name;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Over;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Running;
import org.jspecify.annotations.Nullable;

/// What happens beside the course of a traineeship: meetings, training, pauses, amendments.
@MappedSuperclass
abstract class TraineeshipUnderway extends TraineeshipFacts {

  /// All that were ever proposed: who agreed to one for a party acts for that party.
  @OneToMany
  @JoinColumn(name = "traineeship_id", insertable = false, updatable = false)
  private List<Amendment> proposed = new ArrayList<>();

  protected TraineeshipUnderway() {}

  TraineeshipUnderway(TraineeshipId id, Plan plan, Place place, TraineeId trainee) {
    super(id, plan, place, trainee);
  }

  abstract Confirmations confirmations();

  static void refuseOverlap(String attempted, Object state, Optional<String> other) {
    other.ifPresent(reference -> {
      throw A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME.brokenBy(
          attempted, state, "It overlaps with " + reference + ".");
    });
  }

  /// Whatever its roles, a person confirms, chooses, proposes and agrees for one party.
  void refuseForAnother(String sub, Party party, String attempted) {
    if (confirmations().boundToAnother(sub, party)
        || chosen().boundToAnother(sub, party)
        || proposed.stream().anyMatch(each -> each.boundToAnother(sub, party))) {
      throw NOBODY_CONFIRMS_FOR_TWO_PARTIES.brokenBy(attempted, state());
    }
  }

  /// The lector records a meeting.
  ///
  /// @param recorded whether one of that day is, and stands
  SupervisionMeeting meet(
      SupervisionMeetingId id,
      LocalDate day,
      boolean attended,
      @Nullable String note,
      boolean recorded,
      LocalDate today) {
    refuseRecord("record a meeting", day, recorded, today);
    supervision = supervision.met(day, attended);
    return new SupervisionMeeting(id, this, supervision.meetings(), day, attended, note);
  }

  /// The lector records a training session.
  ///
  /// @param recorded whether one of that day and topic is, and stands
  TrainingSession train(
      TrainingSessionId id,
      LocalDate day,
      boolean attended,
      TrainingTopic topic,
      BigDecimal hours,
      boolean recorded,
      LocalDate today) {
    refuseRecord("record a session", day, recorded, today);
    supervision = supervision.trained();
    return new TrainingSession(id, this, supervision.sessions(), day, attended, topic, hours);
  }

  private void refuseRecord(String attempted, LocalDate day, boolean recorded, LocalDate today) {
    refuseUnsupervised(attempted);
    LocalDate first = Objects.requireNonNull(internship).startedOn();
    if (day.isBefore(first) || day.isAfter(today)) {
      throw A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP.brokenBy(
          attempted, state(), "It is from " + first + " to " + today + ".");
    }
    if (recorded) {
      throw A_RECORD_IS_MADE_ONCE.brokenBy(attempted, state(), "It is of " + day + ".");
    }
  }

  private void refuseUnsupervised(String attempted) {
    switch (state()) {
      case Running _ -> {}
      case Matched _, Over _ ->
          throw ONLY_A_RUNNING_TRAINEESHIP_IS_SUPERVISED.brokenBy(attempted, state());
    }
  }

  /// The lector withdraws what was recorded by mistake: it stays readable, and does not count.
  ///
  /// @param lastMeetingOn day of the last meeting that the trainee attended, of those that stand
  ///   without it; null when there is none
  void withdraw(
      SupervisionRecord record, String reason, @Nullable LocalDate lastMeetingOn, Instant at) {
    refuseUnsupervised("withdraw a record");
    if (record.withdrawn().isPresent()) {
      throw A_RECORD_IS_WITHDRAWN_ONCE.brokenBy("withdraw a record", state());
    }
    record.withdraw(new Withdrawn(BusinessClock.dayOf(at), reason));
    supervision = supervision.without(lastMeetingOn);
    note(record.withdrawal(), Party.HOGESCHOOL, at, record.reference());
  }

  /// Days on which it rests, by which its end moves.
  ///
  /// @param pausedThen whether another pause has one of these days
  /// @param overlapping another traineeship of the trainee over the days that it lasts longer
  /// @param by hogeschool or firm
  Pause pause(
      PauseId id,
      LocalDate first,
      LocalDate last,
      boolean pausedThen,
      Optional<String> overlapping,
      Party by,
      Instant at) {
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
    refuseShortContract("pause", plannedEnd.plusDays(days));
    if (state == Name.INTERNSHIP) {
      internship = Objects.requireNonNull(internship).longer(days);
    }
    plannedEnd = plannedEnd.plusDays(days);
    pauses++;
    Pause pause = new Pause(id, this, pauses, first, last);
    note(Step.PAUSED, by, at, pause.reference());
    return pause;
  }

  /// None before the employment, whose contract is entered then.
  private void refuseShortContract(String attempted, LocalDate lastDay) {
    if (employment != null && employment.until().isBefore(lastDay)) {
      throw THE_CONTRACT_LASTS_AS_LONG.brokenBy(
          attempted,
          state(),
          "It ends on " + employment.until() + ", the employment would on " + lastDay + ".");
    }
  }

  private void refusePause(LocalDate first, LocalDate last, LocalDate since, LocalDate ends) {
    if (first.isBefore(since) || first.isAfter(ends) || last.isBefore(first)) {
      throw A_PAUSE_BEGINS_WITHIN_ITS_TIME.brokenBy(
          "pause", state(), "It is from " + since + " to " + ends + ".");
    }
    if (last.isAfter(Pause.latest(first))) {
      throw A_PAUSE_LASTS_AT_MOST_A_YEAR.brokenBy(
          "pause", state(), "It ends at the latest on " + Pause.latest(first) + ".");
    }
  }

  /// A pause ends earlier than planned: the end moves back by the days that it does not use.
  ///
  /// @param otherBegins on which day the last of its other pauses begins
  /// @param by hogeschool or firm
  void endPause(
      Pause pause, LocalDate last, Optional<LocalDate> otherBegins, Party by, Instant at) {
    LocalDate today = BusinessClock.dayOf(at);
    LocalDate ends =
        switch (state()) {
          case Internship(var _, var since, var lastDay) when lasts(pause, since, today) -> lastDay;
          case Employed(var _, var since, var lastDay) when lasts(pause, since, today) -> lastDay;
          case Matched _, Running _, Over _ ->
              throw ONLY_A_PAUSE_THAT_IS_NOT_OVER_ENDS_EARLIER.brokenBy("end a pause", state());
        };
    if (last.isBefore(pause.firstDay()) || !last.isBefore(pause.lastDay())) {
      throw A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS.brokenBy(
          "end a pause",
          state(),
          "It is from " + pause.firstDay() + " to " + pause.lastDay() + ".");
    }
    long unused = ChronoUnit.DAYS.between(last, pause.lastDay());
    LocalDate moved = ends.minusDays(unused);
    otherBegins
        .filter(day -> day.isAfter(moved))
        .ifPresent(day -> {
          throw A_PAUSE_BEGINS_WITHIN_ITS_TIME.brokenBy(
              "end a pause", state(), "Another would begin on " + day + ", after " + moved + ".");
        });
    pause.endOn(last);
    if (state == Name.INTERNSHIP) {
      internship = Objects.requireNonNull(internship).longer(-unused);
    }
    plannedEnd = plannedEnd.minusDays(unused);
    note(Step.PAUSE_ENDED_EARLY, by, at, pause.reference());
  }

  private static boolean lasts(Pause pause, LocalDate since, LocalDate today) {
    return !pause.firstDay().isBefore(since) && !pause.lastDay().isBefore(today);
  }

  /// A party proposes to amend what was agreed.
  ///
  /// @param overlapping another traineeship of the trainee over the time that it would take with
  ///   the dates that are proposed
  Amendment amend(
      AmendmentId id,
      AmendmentKind kind,
      Amended amended,
      Optional<String> overlapping,
      Party by,
      String sub,
      Instant at) {
    refuseAmendment();
    refuseForAnother(sub, by, "propose");
    switch (kind) {
      case DATES -> {
        refuseDay("propose", Objects.requireNonNull(amended.day()));
        refuseOverlap("propose", state(), overlapping);
      }
      case LECTOR, FIRM_SUPERVISOR, QUESTION -> {}
    }
    amendments++;
    Amendment amendment = new Amendment(id, this, amendments, kind, amended, by, sub, at);
    proposed.add(amendment);
    note(Step.AMENDMENT_PROPOSED, by, at, amendment.reference());
    return amendment;
  }

  /// A party agrees to an amendment, for itself; agreeing again changes nothing.
  ///
  /// @return whether it holds by this: all whom it concerns agreed
  boolean agree(Amendment amendment, Party party, String sub, Instant at) {
    refuseAmendment();
    refuseForAnother(sub, party, "agree");
    boolean again = amendment.agreed().contains(party);
    boolean holds = amendment.agree(party, sub, at);
    if (!again) {
      note(Step.AMENDMENT_AGREED, party, at, amendment.reference());
    }
    if (holds) {
      note(Step.AMENDMENT_APPLIED, party, at, amendment.reference());
    }
    return holds;
  }

  /// A party that an amendment concerns, or that proposed it, does not want it.
  void reject(Amendment amendment, Party party, String sub, Instant at) {
    refuseForAnother(sub, party, "reject");
    amendment.reject(party);
    note(Step.AMENDMENT_REJECTED, party, at, amendment.reference());
  }

  /// Whether what was proposed in another state has no meaning in this one: a day means something
  /// else, and what is over is not amended.
  boolean overtakes(AmendmentKind kind) {
    return switch (state()) {
      case Matched _, Running _ -> kind == AmendmentKind.DATES;
      case Over _ -> true;
    };
  }

  /// It took another state, in which an amendment that is open has no meaning.
  void overtake(Amendment amendment, Instant at) {
    amendment.overtakenBy(state);
    note(Step.AMENDMENT_REJECTED, null, at, amendment.reference());
  }

  private void refuseAmendment() {
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
    refuseDay("amend", day);
    refuseOverlap("amend", state(), overlapping);
    switch (state()) {
      case Matched _ -> plannedStart = day;
      case Internship(var _, var _, var lastDay) ->
          internship =
              Objects.requireNonNull(internship).longer(ChronoUnit.DAYS.between(lastDay, day));
      case Graduated _, Employed _, Over _ -> {}
    }
    plannedEnd = last;
  }

  /// Its dates as they are now, for those who were told others.
  TraineeshipChanged changed(TraineeshipChanged.Cause cause, Instant at) {
    return switch (state()) {
      case Matched _ ->
          new TraineeshipChanged(
              at, about(), cause, Phase.MATCHED, null, plannedStart, null, plannedEnd);
      case Internship(var slot, var _, var lastDay) ->
          new TraineeshipChanged(
              at, about(), cause, Phase.INTERNSHIP, slot, plannedStart, lastDay, plannedEnd);
      case Employed(var slot, var _, var lastDay) ->
          new TraineeshipChanged(
              at, about(), cause, Phase.EMPLOYED, slot, plannedStart, lastDay, plannedEnd);
      case Graduated _, Over _ ->
          throw ONLY_WHAT_LASTS_GETS_OTHER_DATES.brokenBy("tell of other dates", state());
    };
  }

  /// Asked when other dates are proposed, so that what can never hold is not agreed to, and again
  /// when they are to hold: a pause may have moved the last day meanwhile.
  private void refuseDay(String attempted, LocalDate day) {
    switch (state()) {
      case Matched _ -> {}
      case Internship(var _, var _, var lastDay) -> refuseEarlier(attempted, day, lastDay);
      case Employed(var _, var _, var lastDay) -> {
        refuseEarlier(attempted, day, lastDay);
        refuseShortContract(attempted, day);
      }
      case Graduated _, Over _ ->
          throw ONLY_WHAT_LASTS_GETS_OTHER_DATES.brokenBy(attempted, state());
    }
  }

  private void refuseEarlier(String attempted, LocalDate day, LocalDate lastDay) {
    if (!day.isAfter(lastDay)) {
      throw AN_AMENDED_LAST_DAY_IS_LATER.brokenBy(
          attempted, state(), "The last day is " + lastDay + ".");
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
}
