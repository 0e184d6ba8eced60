package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AFTER_CARE_IS_RECORDED_ONCE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AFTER_CARE_IS_RECORDED_WHEN_DUE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_EMPLOYMENT_IS_ENTERED_ONCE_IT_BEGAN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_EMPLOYMENT_LASTS_AS_PUBLISHED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_INTERNSHIP_IS_FINISHED_ON_ITS_LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.BOTH_CHOSE_GO;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_AN_EMPLOYED_TRAINEESHIP_IS_COMPLETED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_AN_INTERNSHIP_IS_GRADUATED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_COMPLETED_TRAINEESHIP_HAS_AFTER_CARE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_GRADUATED_TRAINEESHIP_IS_CHOSEN_ON;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_GRADUATED_TRAINEESHIP_IS_EMPLOYED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_RUNNING_TRAINEESHIP_ENDS_EARLY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_THE_CONTRACT_OF_AN_EMPLOYMENT_IS_EXTENDED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_LAST_DAY_IS_WITHIN_ITS_PHASE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_SLOT_REFILL_IS_KNOWN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_TRAINING_PROGRAMME_IS_MET;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.plan.Durations;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.SlotNo;
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
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Over;
import nl.innovatietraineeship.placement.traineeship.TraineeshipState.Running;

/// From the end of an internship to the end of the employment, or to an earlier end.
@MappedSuperclass
abstract class TraineeshipCourse extends TraineeshipUnderway {

  protected TraineeshipCourse() {}

  TraineeshipCourse(TraineeshipId id, Plan plan, Place place, TraineeId trainee) {
    super(id, plan, place, trainee);
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
        note(Step.GRADUATED, Party.HOGESCHOOL, at);
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
        note(go ? Step.CHOSE_GO : Step.CHOSE_NO_GO, party, at);
        yield Optional.of(new TraineeshipGoDecided(at, about(), slot, party, go, today));
      }
      case Matched _, Internship _, Employed _, Over _ ->
          throw ONLY_A_GRADUATED_TRAINEESHIP_IS_CHOSEN_ON.brokenBy("choose", state());
    };
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
        note(Step.EMPLOYED, Party.COMPANY, at);
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

  /// The firm extends the contract; the last day of the traineeship stays.
  ///
  /// @param sub the person who enters it for the firm
  void extendContract(LocalDate until, String sub, Instant at) {
    switch (state()) {
      case Employed _ -> {
        refuseForAnother(sub, Party.COMPANY, "extend the contract");
        Employment present = Objects.requireNonNull(employment);
        if (!until.isAfter(present.until())) {
          throw ONLY_THE_CONTRACT_OF_AN_EMPLOYMENT_IS_EXTENDED.brokenBy(
              "extend the contract", state(), "It ends on " + present.until() + ".");
        }
        employment = present.extendedTo(until);
        note(Step.CONTRACT_EXTENDED, Party.COMPANY, at, present.until() + " to " + until);
      }
      case Matched _, Internship _, Graduated _, Over _ ->
          throw ONLY_THE_CONTRACT_OF_AN_EMPLOYMENT_IS_EXTENDED.brokenBy(
              "extend the contract", state());
    }
  }

  /// The traineeship is completed, after its last day.
  ///
  /// @param lacks what the training programme still lacks; empty while it is not known what the
  ///   call asks, which is not met
  TraineeshipCompleted complete(Optional<List<TrainingProgramme.Lacking>> lacks, Instant at) {
    return switch (state()) {
      case Employed(var slot, var _, var lastDay) -> {
        LocalDate today = BusinessClock.dayOf(at);
        if (!today.isAfter(lastDay)) {
          throw A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY.brokenBy(
              "complete", state(), "Its last day is " + lastDay + ".");
        }
        if (lacks.filter(List::isEmpty).isEmpty()) {
          throw THE_TRAINING_PROGRAMME_IS_MET.brokenBy(
              "complete", state(), TrainingProgramme.told(lacks));
        }
        state = Name.COMPLETED;
        completedOn = today;
        note(Step.COMPLETED, Party.HOGESCHOOL, at);
        yield new TraineeshipCompleted(at, about(), slot, lastDay, today);
      }
      case Matched _, Internship _, Graduated _, Over _ ->
          throw ONLY_AN_EMPLOYED_TRAINEESHIP_IS_COMPLETED.brokenBy("complete", state());
    };
  }

  /// Whether the firm employs the trainee still, recorded once of each moment, when it has come.
  ///
  /// @param by hogeschool or firm
  void recordAfterCare(AfterCare.Point moment, boolean employed, Party by, Instant at) {
    switch (state()) {
      case Completed(var _, var lastDay, var _) -> {
        LocalDate today = BusinessClock.dayOf(at);
        if (today.isBefore(moment.dueOn(lastDay))) {
          throw AFTER_CARE_IS_RECORDED_WHEN_DUE.brokenBy(
              "record after-care", state(), "It is due on " + moment.dueOn(lastDay) + ".");
        }
        if (afterCare().at(moment) != null) {
          throw AFTER_CARE_IS_RECORDED_ONCE.brokenBy("record after-care", state());
        }
        afterCare = afterCare().with(moment, employed, today);
        note(Step.AFTER_CARE_RECORDED, by, at);
      }
      case Matched _, Running _, NoGo _, Ended _, Cancelled _ ->
          throw ONLY_A_COMPLETED_TRAINEESHIP_HAS_AFTER_CARE.brokenBy("record after-care", state());
    }
  }

  /// It ends before it is complete. The slot comes free when the internship was not finished and
  /// the call lets slots be taken again.
  ///
  /// @param by the party that records it, whoever brought it about
  /// @param refill whether the call lets them; empty while the call is not known
  TraineeshipEnded end(EndTerms terms, Party by, Optional<Boolean> refill, Instant at) {
    return switch (state()) {
      case Internship(var slot, var since, var lastDay) -> {
        boolean free = refill.orElseThrow(() -> THE_SLOT_REFILL_IS_KNOWN.brokenBy("end", state()));
        yield ended(terms, by, Phase.INTERNSHIP, slot, since, lastDay, free, at);
      }
      case Graduated(var slot, var _, var _) ->
          ended(terms, by, Phase.GRADUATED, slot, finished(), plannedEnd, false, at);
      case Employed(var slot, var since, var lastDay) ->
          ended(terms, by, Phase.EMPLOYED, slot, since, lastDay, false, at);
      case Matched _, Over _ ->
          throw ONLY_A_RUNNING_TRAINEESHIP_ENDS_EARLY.brokenBy("end", state());
    };
  }

  private LocalDate finished() {
    return Objects.requireNonNull(internship).lastDay();
  }

  private TraineeshipEnded ended(
      EndTerms terms,
      Party by,
      Phase phase,
      SlotNo slot,
      LocalDate since,
      LocalDate until,
      boolean slotFree,
      Instant at) {
    LocalDate lastDay = terms.lastDay();
    LocalDate latest = earlier(BusinessClock.dayOf(at), until);
    if (lastDay.isBefore(since) || lastDay.isAfter(latest)) {
      throw THE_LAST_DAY_IS_WITHIN_ITS_PHASE.brokenBy(
          "end", state(), "It is from " + since + " to " + latest + ".");
    }
    state = Name.ENDED;
    plannedEnd = lastDay;
    ending = new Ending(phase, terms.reason(), terms.text(), terms.by(), lastDay, slotFree);
    note(Step.ENDED, by, at, null, ending);
    return new TraineeshipEnded(
        at, about(), phase, terms.reason(), terms.by(), slot, lastDay, slotFree, replaces());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /// Its grant ended while it runs: noted, for those who decide whether to go on.
  void grantEnded(Instant at) {
    switch (state()) {
      case Running _ -> {
        grantEndedOn = BusinessClock.dayOf(at);
        note(Step.GRANT_ENDED, null, at);
      }
      case Matched _, Over _ -> {}
    }
  }
}
