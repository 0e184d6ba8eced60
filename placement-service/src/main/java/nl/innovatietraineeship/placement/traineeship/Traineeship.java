package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_INTERNSHIP_STARTS_TODAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_LECTOR_SUPERVISES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_SLOT_IS_FREE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_STARTS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_DURATIONS_ARE_KNOWN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_FIRM_IS_AN_SME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_AWARDED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_NOT_OVER;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.place.PlaceId;
import nl.innovatietraineeship.placement.plan.CallId;
import nl.innovatietraineeship.placement.plan.Durations;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.plan.PlanState;
import nl.innovatietraineeship.placement.plan.Slot;
import nl.innovatietraineeship.placement.plan.SlotNo;
import nl.innovatietraineeship.placement.trainee.TraineeId;
import org.jspecify.annotations.Nullable;

/// A trainee at a firm under a plan: matched, confirmed by the three parties, started.
@Entity
public class Traineeship implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TraineeshipId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
  private PlanId planId;

  private String plan;
  private int traineeshipNo;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;
  private Brin brin;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "company_id"))
  private CompanyId companyId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "place_id"))
  private PlaceId placeId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "trainee_id"))
  private TraineeId traineeId;

  private String province;
  @Embedded private @Nullable Lector lector;

  @Enumerated(EnumType.STRING)
  private TraineeshipState.Name state;

  private Instant matchedAt;
  private LocalDate plannedStart;
  private LocalDate plannedEnd;
  @Embedded private @Nullable InternshipFacts internship;
  @Embedded private @Nullable CancelFacts cancelled;

  @Embedded private Confirmations confirmations = new Confirmations();

  @SuppressWarnings("NullAway.Init")
  protected Traineeship() {}

  private Traineeship(
      TraineeshipId id,
      Plan plan,
      Place place,
      TraineeId trainee,
      @Nullable Lector lector,
      LocalDate plannedStart,
      LocalDate plannedEnd,
      Instant at) {
    this.id = id;
    this.traineeshipNo = plan.numberTraineeship();
    this.reference = "%s-%02d".formatted(plan.reference(), traineeshipNo);
    this.planId = plan.id();
    this.plan = plan.reference();
    this.callId = plan.callId();
    this.call = plan.call();
    this.brin = plan.brin();
    this.companyId = place.companyId();
    this.placeId = place.id();
    this.province = place.terms().province();
    this.traineeId = trainee;
    this.lector = lector;
    this.plannedStart = plannedStart;
    this.plannedEnd = plannedEnd;
    this.matchedAt = at;
    this.state = TraineeshipState.Name.MATCHED;
  }

  /// What must hold of a plan before a trainee is matched under it.
  ///
  /// @return how long the traineeship will last
  static Durations matchable(Plan plan, Optional<Durations> durations) {
    return switch (plan.state()) {
      case PlanState.Known _, PlanState.Awarded _ ->
          durations.orElseThrow(() -> THE_DURATIONS_ARE_KNOWN.brokenBy("match", plan.state()));
      case PlanState.Withdrawn _, PlanState.Refused _ ->
          throw THE_PLAN_IS_NOT_OVER.brokenBy("match", plan.state());
    };
  }

  /// Matches a trainee with a place, which is filled by it, under a plan that is `matchable`.
  ///
  /// @param overlapping another traineeship of the trainee over the planned time
  /// @param lector who supervises; may be named later
  static Traineeship match(
      TraineeshipId id,
      Plan plan,
      Place place,
      TraineeId trainee,
      Optional<String> overlapping,
      @Nullable Lector lector,
      LocalDate plannedStart,
      Durations durations,
      Instant at) {
    refuseOverlap("match", "NEW", overlapping);
    place.fill(plan.brin());
    LocalDate plannedEnd = durations.traineeshipEnds(plannedStart);
    return new Traineeship(id, plan, place, trainee, lector, plannedStart, plannedEnd, at);
  }

  private static void refuseOverlap(String attempted, Object state, Optional<String> other) {
    other.ifPresent(reference -> {
      throw A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME.brokenBy(
          attempted, state, "It overlaps with " + reference + ".");
    });
  }

  /// A party confirms for itself. When it has confirmed already, by whomever, nothing changes.
  void confirm(Party party, String sub, Instant at) {
    switch (state()) {
      case TraineeshipState.Matched _ -> confirmations.confirm(party, sub, at, state());
      case TraineeshipState.Internship _, TraineeshipState.Cancelled _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED.brokenBy("confirm", state());
    }
  }

  /// A party revokes its confirmation, by whomever of it. Without one nothing changes.
  void revoke(Party party, String sub, Instant at) {
    switch (state()) {
      case TraineeshipState.Matched _ -> confirmations.revoke(party, sub, at, state());
      case TraineeshipState.Internship _, TraineeshipState.Cancelled _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED.brokenBy("revoke", state());
    }
  }

  /// The hogeschool names the lector, or another one.
  void supervisedBy(Lector named) {
    lector =
        switch (state()) {
          case TraineeshipState.Matched _ -> named;
          case TraineeshipState.Internship _, TraineeshipState.Cancelled _ ->
              throw ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR.brokenBy("name the lector", state());
        };
  }

  /// What a start still lacks, in order of precedence; nothing once started or cancelled. `start`
  /// asks the same.
  List<Missing> missing(StartConditions conditions) {
    return switch (state()) {
      case TraineeshipState.Matched _ -> lacking(conditions);
      case TraineeshipState.Internship _, TraineeshipState.Cancelled _ -> List.of();
    };
  }

  private List<Missing> lacking(StartConditions conditions) {
    List<Missing> missing = new ArrayList<>();
    if (!conditions.planBecause().isEmpty()) {
      missing.add(new Missing(THE_PLAN_IS_AWARDED, conditions.planBecause()));
    }
    if (conditions.freeSlots() == 0) {
      missing.add(new Missing(A_SLOT_IS_FREE, "The plan has no free slot."));
    }
    for (Party party : Party.values()) {
      if (!confirmations.stands(party)) {
        missing.add(new Missing(party.confirmed(), "That confirmation does not stand."));
      }
    }
    if (lector == null) {
      missing.add(new Missing(A_LECTOR_SUPERVISES, "No lector is named."));
    }
    if (!conditions.firm().eligible()) {
      missing.add(new Missing(THE_FIRM_IS_AN_SME, conditions.firm().because()));
    }
    return missing;
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
      case TraineeshipState.Matched _ -> {
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
        yield started(Objects.requireNonNull(free).take(id), durations, on, at);
      }
      case TraineeshipState.Internship _, TraineeshipState.Cancelled _ ->
          throw ONLY_A_MATCHED_TRAINEESHIP_STARTS.brokenBy("start", state());
    };
  }

  private InternshipStarted started(SlotNo slot, Durations durations, LocalDate on, Instant at) {
    LocalDate lastDay = durations.internshipEnds(on);
    state = TraineeshipState.Name.INTERNSHIP;
    internship = new InternshipFacts(slot.value(), on, lastDay);
    plannedEnd = durations.traineeshipEnds(on);
    return new InternshipStarted(at, about(), slot, on, lastDay);
  }

  /// The plan is over: the match falls through. What has started already is for the grant's end.
  ///
  /// @return what happened; empty when it was no match any more
  Optional<TraineeshipEnded> cancel(CancelReason reason, LocalDate on, Instant at) {
    return switch (state()) {
      case TraineeshipState.Matched _ -> {
        state = TraineeshipState.Name.CANCELLED;
        cancelled = new CancelFacts(reason, on);
        yield Optional.of(new TraineeshipEnded(at, about(), "MATCHED", reason, "SYSTEM"));
      }
      case TraineeshipState.Internship _, TraineeshipState.Cancelled _ -> Optional.empty();
    };
  }

  TraineeshipMatched matched() {
    return new TraineeshipMatched(matchedAt, about(), plannedStart);
  }

  Confirmations confirmations() {
    return confirmations;
  }

  TraineeshipState state() {
    return switch (state) {
      case MATCHED -> new TraineeshipState.Matched(plannedStart);
      case INTERNSHIP -> {
        var facts = Objects.requireNonNull(internship);
        yield new TraineeshipState.Internship(
            new SlotNo(facts.slotNo()), facts.startedOn(), facts.lastDay());
      }
      case CANCELLED -> {
        var facts = Objects.requireNonNull(cancelled);
        yield new TraineeshipState.Cancelled(facts.reason(), facts.on());
      }
    };
  }

  TraineeshipState.Name stateName() {
    return state;
  }

  TraineeshipId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  /// What events tell of it.
  About about() {
    return new About(callId, call, planId, plan, id, reference, brin, companyId, placeId, province);
  }

  PlanId planId() {
    return planId;
  }

  String plan() {
    return plan;
  }

  CallId callId() {
    return callId;
  }

  Brin brin() {
    return brin;
  }

  CompanyId companyId() {
    return companyId;
  }

  PlaceId placeId() {
    return placeId;
  }

  TraineeId traineeId() {
    return traineeId;
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
}
