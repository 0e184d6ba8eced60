package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.plan.PlanState.Assessed;
import nl.innovatietraineeship.planreview.plan.PlanState.Awarded;
import nl.innovatietraineeship.planreview.plan.PlanState.Complete;
import nl.innovatietraineeship.planreview.plan.PlanState.Decided;
import nl.innovatietraineeship.planreview.plan.PlanState.Draft;
import nl.innovatietraineeship.planreview.plan.PlanState.InIntake;
import nl.innovatietraineeship.planreview.plan.PlanState.Incomplete;
import nl.innovatietraineeship.planreview.plan.PlanState.Lapsed;
import nl.innovatietraineeship.planreview.plan.PlanState.Ranked;
import nl.innovatietraineeship.planreview.plan.PlanState.Refused;
import nl.innovatietraineeship.planreview.plan.PlanState.Reserved;
import nl.innovatietraineeship.planreview.plan.PlanState.SetAside;
import nl.innovatietraineeship.planreview.plan.PlanState.Submitted;
import nl.innovatietraineeship.planreview.plan.PlanState.UnderReview;
import nl.innovatietraineeship.planreview.plan.PlanState.Undisclosed;
import nl.innovatietraineeship.planreview.plan.PlanState.Unreceived;
import nl.innovatietraineeship.planreview.plan.PlanState.Waitlisted;
import nl.innovatietraineeship.planreview.plan.PlanState.Withdrawn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What is kept of a plan, and where it stands by that. The facts that only some states have are
/// lifted into [PlanState]; the commands of [Plan] ask that.
@MappedSuperclass
abstract class PlanRow implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  PlanId id;

  @Version long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Call call;

  String reference;
  Brin brin;

  @Enumerated(EnumType.STRING)
  PlanStatus state;

  int contentVersion;
  @Embedded PlanContent content;
  @Embedded @Nullable Approval approval;
  @Nullable LocalDate lapsedOn;
  @Embedded @Nullable Intake intake;
  @Nullable Integer reviewers;

  /// What stands for the version while an outcome is hidden: what applicants do not see must not
  /// show in an ETag either. It is the version of the last change that they did see.
  @Nullable Long shownVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Advice advice;

  /// Counts the advices: the first, and each correction.
  @Nullable Integer adviceVersion;

  @Nullable Boolean positive;
  @Embedded @Nullable Rebuttal rebuttal;
  @Embedded @Nullable Standing standing;
  @Embedded @Nullable Announced announced;
  @Nullable LocalDate activitiesStartedOn;
  @Nullable UUID grantId;
  @Nullable LocalDate grantDeterminedOn;
  @Nullable LocalDate grantSettledOn;
  @Nullable LocalDate grantEndedOn;
  @Embedded @Nullable Withdrawal withdrawal;

  @SuppressWarnings("NullAway.Init")
  protected PlanRow() {}

  PlanRow(PlanId id, Call call, String reference, Brin brin, PlanContent content) {
    this.id = id;
    this.call = call;
    this.reference = reference;
    this.brin = brin;
    this.content = content;
    this.contentVersion = 1;
    this.state = PlanStatus.DRAFT;
  }

  public PlanState state() {
    return switch (state) {
      case DRAFT -> new Draft(contentVersion);
      case LAPSED -> new Lapsed(Facts.known(lapsedOn));
      case SUBMITTED -> new Submitted(Facts.known(intake).handedInAt());
      case INCOMPLETE -> new Incomplete(Facts.known(intake).repairs().getLast());
      case COMPLETE -> new Complete(Facts.known(Facts.known(intake).completeAt()));
      case UNDER_REVIEW -> new UnderReview(Facts.known(reviewers));
      case ASSESSED -> new Assessed(Facts.known(positive));
      case RANKED -> new Ranked(stood().rankingVersion(), stood().rank());
      case RESERVED ->
          new Reserved(
              stood().rankingVersion(),
              Facts.known(stood().reservationId()),
              Facts.known(stood().reservedAmount()));
      case WAITLISTED ->
          new Waitlisted(stood().rankingVersion(), Facts.known(stood().reservePlace()));
      case AWARDED -> new Awarded(Facts.known(announced));
      case REFUSED -> new Refused(Facts.known(announced), placeLeft(Facts.known(announced)));
      case SET_ASIDE -> new SetAside(Facts.known(announced));
      case WITHDRAWN -> new Withdrawn(Facts.known(withdrawal).withdrawnOn());
    };
  }

  private Standing stood() {
    return Facts.known(standing);
  }

  /// What budget does with the place later does not show in it.
  private int placeLeft(Announced refusal) {
    return refusal.ground() == Ground.CEILING
        ? openReservePlace(refusal.announcedOn()).orElse(0)
        : 0;
  }

  /// The state as an applicant may know it: what is not announced is under review, and who was
  /// refused for the ceiling stays so until a new announcement.
  public PlanState shown() {
    PlanState present = state();
    return switch (present) {
      case Undisclosed _ ->
          announced == null
              ? new UnderReview(Facts.known(reviewers))
              : new Refused(announced, placeLeft(announced));
      case Unreceived _, InIntake _, UnderReview _, Decided _, Withdrawn _ -> present;
    };
  }

  /// The reserve place that its applicant was told and did not give up, else 0.
  int placeTold() {
    return announced == null ? 0 : placeLeft(announced);
  }

  /// The status that goes with [#shown()].
  public PlanStatus shownStatus() {
    return isMasked() ? announced == null ? PlanStatus.UNDER_REVIEW : PlanStatus.REFUSED : state;
  }

  /// True while the plan has an outcome that is not announced.
  boolean isMasked() {
    return state() instanceof Undisclosed;
  }

  public PlanId id() {
    return id;
  }

  public Call call() {
    return call;
  }

  public String reference() {
    return reference;
  }

  public Brin brin() {
    return brin;
  }

  public PlanStatus status() {
    return state;
  }

  public PlanContent content() {
    return content;
  }

  public int contentVersion() {
    return contentVersion;
  }

  public Optional<Advice> advice() {
    return Optional.ofNullable(advice);
  }

  public Optional<Integer> adviceVersion() {
    return Optional.ofNullable(adviceVersion);
  }

  /// The last day of law to decide on it: that of its call, and what stopped the clock.
  public Term decideBefore(LocalDate today) {
    return call.decideBefore(intake == null ? List.of() : intake.suspensions(today));
  }

  /// The term that was named last for a decision that is late; empty where none was named, or where
  /// the term of law lasts as long since its clock was stopped.
  Optional<Term> delayedUntil(LocalDate today) {
    return intake().map(Intake::delayNotices).filter(notices -> !notices.isEmpty()).stream()
        .map(notices -> notices.getLast().term())
        .filter(named -> named.lastDay().isAfter(decideBefore(today).lastDay()))
        .findFirst();
  }

  /// The day by which its applicant may expect the decision: that of law, or the later one that was
  /// named.
  public LocalDate expectedBy(LocalDate today) {
    return delayedUntil(today).orElseGet(() -> decideBefore(today)).lastDay();
  }

  /// The clock of its decision stands still, and nobody knows until when.
  public boolean isClockStopped() {
    return runningStop().isPresent();
  }

  /// The stop of its clock whose end is not known.
  public Optional<ClockStop> runningStop() {
    return intake().flatMap(Intake::runningStop);
  }

  public Optional<Integer> rankingVersion() {
    return standing().map(Standing::rankingVersion);
  }

  public Optional<UUID> reservation() {
    return standing().map(Standing::reservationId);
  }

  public Optional<Integer> reservePlace() {
    return standing().map(Standing::reservePlace);
  }

  /// The place at which budget listed it, while the list of its call lasts.
  public Optional<Integer> openReservePlace(LocalDate day) {
    return reservePlace().filter(_ -> call.hasReservePlacesOn(day));
  }

  /// It was refused for the ceiling, and budget may serve it still, for all that budget told.
  public boolean keepsItsPlace() {
    return announced != null
        && announced.ground() == Ground.CEILING
        && standing().filter(Standing::keepsItsPlace).isPresent();
  }

  Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  Optional<Approval> approval() {
    return Optional.ofNullable(approval);
  }

  Optional<Intake> intake() {
    return Optional.ofNullable(intake);
  }

  public Optional<Rebuttal> rebuttal() {
    return Optional.ofNullable(rebuttal);
  }

  /// True while reviews of it are written: not any more once its applicant was invited to answer
  /// them.
  public boolean isReviewed() {
    return state == PlanStatus.UNDER_REVIEW && rebuttal == null;
  }

  public Optional<Integer> reviewers() {
    return Optional.ofNullable(reviewers);
  }

  Optional<Boolean> positive() {
    return Optional.ofNullable(positive);
  }

  public Optional<Announced> announced() {
    return Optional.ofNullable(announced);
  }

  /// The day on which the first internship of its grant started.
  public Optional<LocalDate> activitiesStartedOn() {
    return Optional.ofNullable(activitiesStartedOn);
  }

  Optional<UUID> grantId() {
    return Optional.ofNullable(grantId);
  }

  Optional<LocalDate> grantDeterminedOn() {
    return Optional.ofNullable(grantDeterminedOn);
  }

  public Optional<LocalDate> grantSettledOn() {
    return Optional.ofNullable(grantSettledOn);
  }

  Optional<LocalDate> grantEndedOn() {
    return Optional.ofNullable(grantEndedOn);
  }

  /// The last day of the repair term that runs or passed unused.
  public Optional<LocalDate> repairUntil() {
    return intake().map(Intake::repairUntil);
  }

  /// Its applicant withdrew it, or gave up its reserve place.
  public boolean isWithdrawn() {
    return withdrawal != null;
  }

  Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }

  @Override
  public long version() {
    return version;
  }

  /// The version for an applicant: also of a withdrawn plan, since what it was withdrawn from stays
  /// hidden, and of one whose reserve place has lapsed, which tells that it was not served.
  long shownVersion() {
    boolean lapsed = standing().map(Standing::reservePlaceLapsedOn).isPresent();
    boolean hiding = isMasked() || withdrawal != null || lapsed;
    return hiding && shownVersion != null ? shownVersion : version;
  }
}
