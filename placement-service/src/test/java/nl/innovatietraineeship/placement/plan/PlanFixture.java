package nl.innovatietraineeship.placement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;

/// Plans in every state, each word an event that tells of it.
public final class PlanFixture {

  public static final Instant NOON = Instant.parse("2021-02-01T11:00:00Z");
  public static final LocalDate DAY = LocalDate.of(2021, 2, 1);
  public static final Brin BRIN = new Brin("30GB");
  public static final Durations SIX_AND_TWELVE = new Durations(6, 12);
  private static final CallId CALL =
      new CallId(UUID.fromString("017587f8-5400-7ef7-8751-547445bfbfb4"));
  private static final PlanId PLAN =
      new PlanId(UUID.fromString("0175dacb-f100-70d8-981a-757fb5cf323e"));

  private final Plan plan = Plan.meet(new PlanIdentity(PLAN, "IT20-001", CALL, "IT20", BRIN));

  private boolean listIsOver;

  private PlanFixture() {}

  public static PlanFixture aPlan() {
    return new PlanFixture();
  }

  public PlanFixture withdrawn() {
    plan.on(new PlanReviewEvent.PlanWithdrawn(NOON, CALL, "IT20", PLAN, "IT20-001", BRIN, DAY));
    return this;
  }

  public PlanFixture refused(PlanReviewEvent.Ground ground) {
    decided(PlanReviewEvent.Outcome.REFUSED, ground);
    return this;
  }

  public PlanFixture setAside() {
    decided(PlanReviewEvent.Outcome.SET_ASIDE, null);
    return this;
  }

  public PlanFixture awarded() {
    decided(PlanReviewEvent.Outcome.AWARDED, null);
    return this;
  }

  boolean decided(
      PlanReviewEvent.Outcome outcome,
      PlanReviewEvent.@org.jspecify.annotations.Nullable Ground ground) {
    return plan.on(
        new PlanReviewEvent.PlanDecisionAnnounced(
            NOON, CALL, "IT20", PLAN, "IT20-001", BRIN, outcome, ground, DAY),
        listIsOver);
  }

  boolean withdraws() {
    return plan.on(
        new PlanReviewEvent.PlanWithdrawn(NOON, CALL, "IT20", PLAN, "IT20-001", BRIN, DAY));
  }

  boolean granted() {
    return plan.on(
        new BudgetEvent.GrantAwarded(
            NOON, CALL, "IT20", PLAN, "IT20-001", UUID.randomUUID(), BRIN, 2, 5, 10));
  }

  boolean changedTo(int slots) {
    return plan.on(
        new BudgetEvent.GrantChanged(NOON, CALL, "IT20", PLAN, "IT20-001", BRIN, slots, DAY));
  }

  /// The waiting list of its call is over from that day on.
  boolean waitsNoMore() {
    listIsOver = true;
    return plan.waitingIsOver(DAY);
  }

  public PlanFixture grantEnded() {
    changedTo(0);
    return this;
  }

  public PlanFixture determined() {
    determines();
    return this;
  }

  boolean determines() {
    return plan.on(
        new BudgetEvent.GrantDetermined(NOON, CALL, "IT20", PLAN, "IT20-001", BRIN, DAY, null));
  }

  public Plan plan() {
    return plan;
  }

  /// A slot of the plan that nobody took.
  public Slot slot(int number) {
    return new Slot(new SlotId(new UUID(7, number)), plan, new SlotNo(number), NOON);
  }
}
