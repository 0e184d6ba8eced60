package nl.innovatietraineeship.placement.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/// A research plan as placement knows it: plan-review and budget own it, their events tell. Events
/// are absorbed: what comes too late is noted, never refused.
@Entity
@Table(name = "known_plan")
public class Plan implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PlanId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;
  private Brin brin;

  @Enumerated(EnumType.STRING)
  private PlanState.Name state;

  private @Nullable LocalDate overOn;

  /// Neither changes what is shown, nor the version.
  @OptimisticLock(excluded = true)
  private boolean refusedForCeiling;

  private @Nullable Integer slotsAsked;
  private @Nullable UUID grantId;

  /// As the grant pays for by now; null before it.
  private @Nullable Integer slotsGranted;

  private @Nullable Integer internshipMonths;
  private @Nullable Integer employmentMonths;
  private int lastTraineeshipNo;
  private @Nullable String absorbed;

  @SuppressWarnings("NullAway.Init")
  protected Plan() {}

  private Plan(PlanIdentity identity) {
    this.id = identity.id();
    this.reference = identity.reference();
    this.callId = identity.callId();
    this.call = identity.call();
    this.brin = identity.brin();
    this.state = PlanState.Name.KNOWN;
  }

  /// From the first event that tells of it.
  static Plan meet(PlanIdentity identity) {
    return new Plan(identity);
  }

  void on(PlanReviewEvent.PlanSubmitted submitted) {
    slotsAsked = submitted.slots();
  }

  /// @return whether the plan is over by this
  boolean on(PlanReviewEvent.PlanWithdrawn withdrawn) {
    return switch (state()) {
      case PlanState.Known _ -> over(PlanState.Name.WITHDRAWN, withdrawn.on());
      case PlanState.Awarded _, PlanState.Over _ -> note("withdrawal of " + withdrawn.on());
    };
  }

  /// An award after a refusal is a new decision, and counts; after a withdrawal it is noted.
  ///
  /// @param waitingIsOver whether the waiting list of its call is
  /// @return whether the plan is over by this
  boolean on(PlanReviewEvent.PlanDecisionAnnounced announced, boolean waitingIsOver) {
    return switch (announced.outcome()) {
      case AWARDED -> awarded("award announced on " + announced.announcedOn());
      case SET_ASIDE -> refused(announced.announcedOn());
      case REFUSED ->
          switch (Objects.requireNonNull(announced.ground())) {
            case CEILING -> {
              refusedForCeiling = true;
              yield waitingIsOver && refused(announced.announcedOn());
            }
            case ASSESSMENT, BOARD -> refused(announced.announcedOn());
          };
    };
  }

  /// The waiting list of its call is over: a refusal for the ceiling is without hope from now on,
  /// also of a plan that was served meanwhile. That it was shows when its award is announced, which
  /// is a new decision; a plan that stayed as it was until then would tell.
  ///
  /// @return whether the plan is over by this
  boolean waitingIsOver(LocalDate on) {
    return switch (state()) {
      case PlanState.Known _ -> refusedForCeiling && over(PlanState.Name.REFUSED, on);
      case PlanState.Awarded _, PlanState.Over _ -> false;
    };
  }

  /// @return whether slots are to be opened
  boolean on(BudgetEvent.GrantAwarded granted) {
    awarded("grant " + granted.grantId());
    if (state != PlanState.Name.AWARDED || grantId != null) {
      return false;
    }
    grantId = granted.grantId();
    slotsGranted = granted.slots();
    internshipMonths = granted.internshipMonths();
    employmentMonths = granted.employmentMonths();
    return true;
  }

  /// The grant pays for fewer slots from now on, or for none.
  ///
  /// @return whether the plan is over by this
  boolean on(BudgetEvent.GrantChanged changed) {
    return switch (state()) {
      case PlanState.Awarded _ -> {
        slotsGranted = changed.slots();
        yield changed.slots() == 0 && over(PlanState.Name.GRANT_ENDED, changed.onDay());
      }
      case PlanState.Known _, PlanState.Over _ ->
          note("grant changed to %d slots on %s".formatted(changed.slots(), changed.onDay()));
    };
  }

  /// Nothing starts any more; what runs goes on.
  ///
  /// @return whether the plan is over by this
  boolean on(BudgetEvent.GrantDetermined determined) {
    return switch (state()) {
      case PlanState.Awarded _, PlanState.GrantEnded _ ->
          over(PlanState.Name.DETERMINED, determined.announcedOn());
      case PlanState.Known _, PlanState.Withdrawn _, PlanState.Refused _, PlanState.Determined _ ->
          note("determination announced on " + determined.announcedOn());
    };
  }

  private boolean awarded(String what) {
    return switch (state()) {
      case PlanState.Known _, PlanState.Refused _ -> {
        state = PlanState.Name.AWARDED;
        overOn = null;
        yield false;
      }
      case PlanState.Awarded _ -> false;
      case PlanState.Withdrawn _, PlanState.GrantEnded _, PlanState.Determined _ -> note(what);
    };
  }

  private boolean refused(LocalDate on) {
    return switch (state()) {
      case PlanState.Known _ -> over(PlanState.Name.REFUSED, on);
      case PlanState.Awarded _, PlanState.Over _ -> note("refusal announced on " + on);
    };
  }

  private boolean over(PlanState.Name as, LocalDate on) {
    state = as;
    overOn = on;
    return true;
  }

  private boolean note(String what) {
    String late = what + " came when the plan was " + state;
    absorbed = absorbed == null ? late : absorbed + "\n" + late;
    return false;
  }

  /// The number of the plan's next traineeship; the caller holds the plan's row.
  public int numberTraineeship() {
    return ++lastTraineeshipNo;
  }

  public PlanState state() {
    return switch (state) {
      case KNOWN -> new PlanState.Known();
      case AWARDED -> new PlanState.Awarded();
      case WITHDRAWN -> new PlanState.Withdrawn(Objects.requireNonNull(overOn));
      case REFUSED -> new PlanState.Refused(Objects.requireNonNull(overOn));
      case GRANT_ENDED -> new PlanState.GrantEnded(Objects.requireNonNull(overOn));
      case DETERMINED -> new PlanState.Determined(Objects.requireNonNull(overOn));
    };
  }

  /// As the grant tells them; empty before the grant, when those of the call hold.
  Optional<Durations> durations() {
    return internshipMonths == null || employmentMonths == null
        ? Optional.empty()
        : Optional.of(new Durations(internshipMonths, employmentMonths));
  }

  PlanState.Name stateName() {
    return state;
  }

  public PlanId id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  public CallId callId() {
    return callId;
  }

  public String call() {
    return call;
  }

  public Brin brin() {
    return brin;
  }

  /// How many slots the grant pays for by now; none before it.
  int slotsGranted() {
    return slotsGranted == null ? 0 : slotsGranted;
  }

  @Nullable Integer slotsAsked() {
    return slotsAsked;
  }

  @Nullable String absorbed() {
    return absorbed;
  }
}
