package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.place.PlaceFixture.aPlace;
import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.plan.PlanFixture.SIX_AND_TWELVE;
import static nl.innovatietraineeship.placement.plan.PlanFixture.aPlan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.placement.company.Eligibility;
import nl.innovatietraineeship.placement.plan.PlanFixture;
import nl.innovatietraineeship.placement.plan.Slot;
import nl.innovatietraineeship.placement.trainee.TraineeId;
import org.jspecify.annotations.Nullable;

/// Traineeships in every state, each word a command; what surrounds them is fit for a start unless
/// it is spelled out.
final class TraineeshipFixture {

  static final Lector LECTOR = new Lector("lector-1", "L. van Dijk");

  /// Six months from 1 February 2021 end on this day.
  static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 31);

  static final Instant FINISHED = noon(LAST_DAY);
  static final Instant EMPLOYED = noon(LAST_DAY.plusDays(1));
  static final LocalDate EMPLOYMENT_ENDS = LocalDate.of(2022, 7, 31);

  /// The first moment at which it can be completed.
  static final Instant OVER = noon(EMPLOYMENT_ENDS.plusDays(1));

  static final Employment CONTRACT =
      new Employment(
          LAST_DAY.plusDays(1),
          EMPLOYMENT_ENDS.plusYears(1),
          new BigDecimal("32"),
          "Process researcher");

  private final PlanFixture plan;
  private Traineeship traineeship;
  private @Nullable Slot free;
  private Eligibility firm = new Eligibility(true, "The firm is an SME.");

  private TraineeshipFixture(PlanFixture plan) {
    this.plan = plan;
    this.free = plan.slot(1);
    this.traineeship = matched(plan, Optional.empty(), LECTOR);
  }

  /// A match under an awarded plan.
  static TraineeshipFixture aTraineeship() {
    return aTraineeship(aPlan().awarded());
  }

  static TraineeshipFixture aTraineeship(PlanFixture plan) {
    return new TraineeshipFixture(plan);
  }

  static Traineeship overlapping(Optional<String> other) {
    return matched(aPlan().awarded(), other, LECTOR);
  }

  private static Traineeship matched(
      PlanFixture plan, Optional<String> other, @Nullable Lector lector) {
    return Traineeship.match(
        new TraineeshipId(UUID.fromString("01773deb-ce80-7bea-b0e7-10a1785f77e0")),
        plan.plan(),
        aPlace().accepted().place(),
        new TraineeId(UUID.fromString("01773deb-0000-7bea-b0e7-10a1785f77e0")),
        other,
        new MatchTerms(DAY, lector, null),
        Traineeship.matchable(plan.plan(), Optional.of(SIX_AND_TWELVE)),
        NOON);
  }

  TraineeshipFixture confirmed() {
    for (Party party : Party.values()) {
      traineeship.confirm(party, party.name(), NOON);
    }
    return this;
  }

  TraineeshipFixture revoked(Party party) {
    traineeship.revoke(party, party.name(), NOON);
    return this;
  }

  TraineeshipFixture withoutSlot() {
    free = null;
    return this;
  }

  /// The same, matched without naming a lector.
  TraineeshipFixture withoutLector() {
    boolean confirmed = !traineeship.confirmations().standing().isEmpty();
    traineeship = matched(plan, Optional.empty(), null);
    return confirmed ? confirmed() : this;
  }

  TraineeshipFixture atALargeFirm() {
    firm = new Eligibility(false, "The firm is no SME.");
    return this;
  }

  TraineeshipFixture started() {
    start();
    return this;
  }

  /// The internship is finished on its last day.
  TraineeshipFixture graduated() {
    traineeship.graduate(FINISHED);
    return this;
  }

  TraineeshipFixture chosen(Party party, boolean go) {
    traineeship.choose(party, go, party.name(), FINISHED);
    return this;
  }

  TraineeshipFixture bothGo() {
    return chosen(Party.COMPANY, true).chosen(Party.TRAINEE, true);
  }

  /// On the first day behind the internship.
  TraineeshipFixture employed() {
    employ(CONTRACT);
    return this;
  }

  EmploymentStarted employ(Employment contract) {
    return traineeship.employ(contract, SIX_AND_TWELVE, Optional.empty(), "COMPANY", EMPLOYED);
  }

  TraineeshipFixture completed() {
    traineeship.complete(Optional.of(List.of()), OVER);
    return this;
  }

  TraineeshipFixture endedOn(LocalDate lastDay) {
    end(lastDay, true);
    return this;
  }

  TraineeshipEnded end(LocalDate lastDay, boolean refill) {
    return end(lastDay, Optional.of(refill));
  }

  TraineeshipEnded end(LocalDate lastDay, Optional<Boolean> refill) {
    return traineeship.end(
        new EndTerms(EndReason.FIRM_CEASED, null, EndedBy.COMPANY, lastDay),
        Party.COMPANY,
        refill,
        OVER);
  }

  TraineeshipFixture cancelled() {
    traineeship.cancel(EndReason.PLAN_WITHDRAWN, null, EndedBy.SYSTEM, NOON);
    return this;
  }

  InternshipStarted start() {
    return start(DAY);
  }

  InternshipStarted start(LocalDate on) {
    return traineeship.start(conditions(), free, SIX_AND_TWELVE, on, Optional.empty(), NOON);
  }

  List<TraineeshipRule> missing() {
    return lacks().stream().map(Missing::rule).toList();
  }

  List<Missing> lacks() {
    return traineeship.missing(conditions());
  }

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(BusinessClock.AMSTERDAM).toInstant();
  }

  Traineeship traineeship() {
    return traineeship;
  }

  private StartConditions conditions() {
    return new StartConditions(plan.plan().state(), free == null ? 0 : 1, firm);
  }
}
