package nl.innovatietraineeship.planreview.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.planreview.call.ACall;
import nl.innovatietraineeship.planreview.call.Call;

/// Plans for tests: each word is the command that brings a plan there.
public final class APlan {

  public static final Instant NOON = Instant.parse("2020-12-01T11:00:00Z");
  public static final LocalDate DAY = LocalDate.parse("2020-12-01");

  /// The first day after the reserve places of the call.
  public static final LocalDate AFTER_THE_LIST = LocalDate.parse("2022-01-01");

  public static final Brin OWN = new Brin("30GB");
  public static final Brin PARTNER = new Brin("28DN");
  public static final Kvk FIRM = new Kvk("90000001");
  public static final String LECTOR = "lector-30GB";
  public static final String OFFICER = "officer-1";
  public static final UUID RESERVATION = UUID.fromString("017738fc-6100-7daf-8171-137a54737d56");
  public static final UUID DECISION = UUID.fromString("0177486f-7500-7300-b6a1-bdbe3c9195f0");
  public static final UUID GRANT = UUID.fromString("01774e71-8b00-71c1-9be7-6042bb10f053");

  /// A month after the last day of law to decide.
  static final LocalDate NAMED = LocalDate.parse("2021-06-18");

  /// A letter is opened, two days after the window has closed.
  static final LocalDate OPENED = LocalDate.parse("2020-12-17");

  static final Defect DEFECT = new Defect("summary", "It does not say who asks.");
  static final SectionText SUPPLEMENT = new SectionText("summary", "The bakers of Breda ask.");

  private APlan() {}

  public static PlanContent content() {
    return content(15, Money.euros(20_000), "What it is about.");
  }

  public static PlanContent content(int slots, Money perSlot, String summary) {
    return new PlanContent(
        "Less waste in the last mile",
        TopSector.LOGISTICS,
        LECTOR,
        "Lector of the institution",
        slots,
        perSlot,
        new PlanDetails(
            List.of(Theme.ENERGY_SUSTAINABILITY),
            List.of(new SectionText("summary", summary)),
            List.of(PARTNER),
            List.of(FIRM)));
  }

  public static Plan draft() {
    return draft(ACall.opened(), 1, content());
  }

  public static Plan draft(Call call, int number, PlanContent content) {
    byte[] seed = {(byte) number};
    PlanId id = new PlanId(UUID.nameUUIDFromBytes(seed));
    return Plan.draft(id, call, number, OWN, content, null, DAY);
  }

  public static Plan approved() {
    return approved(draft());
  }

  static Plan approved(Plan plan) {
    plan.approve(plan.contentVersion(), LECTOR, DAY, null);
    return plan;
  }

  /// From a letter that came at noon and is opened when the call has closed.
  static Plan fromLetter(Call call) {
    PlanId id = new PlanId(UUID.nameUUIDFromBytes(new byte[] {1}));
    return Plan.draft(id, call, 1, OWN, content(), NOON, OPENED);
  }

  public static Plan lapsed() {
    Plan plan = approved();
    var _ = plan.lapse(DAY);
    return plan;
  }

  public static Plan submitted() {
    return submitted(draft());
  }

  static Plan submitted(Plan draft) {
    Plan plan = approved(draft);
    var _ = plan.submit(NOON);
    return plan;
  }

  /// Invited at noon, to repair the summary until 15 December 2020.
  public static Plan incomplete() {
    Plan plan = submitted();
    var _ = plan.checkIncomplete(List.of(DEFECT), NOON);
    return plan;
  }

  public static Plan supplemented() {
    Plan plan = incomplete();
    var _ = plan.supplement(List.of(SUPPLEMENT), NOON);
    return plan;
  }

  /// Supplemented in time, and found incomplete once more on the day after.
  public static void invitedAgain(Plan plan) {
    var _ = plan.supplement(List.of(SUPPLEMENT), NOON);
    var _ = plan.checkIncomplete(List.of(DEFECT), NOON.plusSeconds(86_400));
  }

  public static Plan setAside() {
    Plan plan = incomplete();
    plan.announce(settingAside(LocalDate.parse("2020-12-16")));
    return plan;
  }

  public static Plan clockStopped() {
    Plan plan = complete();
    plan.stopClock(ClockStopGround.AGREED, "As agreed.", DAY);
    return plan;
  }

  public static Plan complete() {
    return complete(submitted());
  }

  static Plan complete(Plan plan) {
    var _ = plan.checkComplete(NOON);
    return plan;
  }

  public static Plan underReview() {
    return underReview(complete());
  }

  static Plan underReview(Plan plan) {
    var _ = plan.assign(twoReviewers(), OFFICER, NOON);
    return plan;
  }

  public static Plan positive() {
    return assessed(underReview(), 5, 4, 6);
  }

  public static Plan negative() {
    return assessed(underReview(), 6, 6, 3);
  }

  static Plan assessed(Plan plan, int demand, int network, int planScore) {
    var _ = plan.advise(advice(demand, network, planScore), CHAIR, twoReviews(1, 6), NOON);
    return plan;
  }

  public static void correct(Plan plan, int demand, int network, int planScore) {
    var _ = plan.correct(advice(demand, network, planScore), CHAIR, twoReviews(1, 6), NOON);
  }

  /// A plan of this call, from its draft to its assessment.
  public static Plan assessedIn(Call call, int number, int demand, int network, int planScore) {
    Plan drafted = draft(call, number, content());
    return assessed(underReview(complete(submitted(drafted))), demand, network, planScore);
  }

  public static Plan ranked() {
    Plan plan = positive();
    var _ = plan.rank(1, 1, 2, NOON);
    return plan;
  }

  public static Plan reserved() {
    Plan plan = ranked();
    var _ = plan.onReservationMade(1, RESERVATION, Money.euros(300_000));
    return plan;
  }

  public static Plan waitlisted() {
    Plan plan = ranked();
    var _ = plan.onPlanWaitlisted(1, 1);
    return plan;
  }

  public static Plan awarded() {
    Plan plan = reserved();
    plan.announce(award());
    return plan;
  }

  public static Plan refusedForTheCeiling() {
    Plan plan = waitlisted();
    plan.announce(refusal(Ground.CEILING));
    return plan;
  }

  /// Invited to rebut, refused for the ceiling, and reserved from the list: not announced yet.
  public static Plan served() {
    Plan plan = invitedToRebut();
    var _ = plan.advise(advice(5, 4, 6), CHAIR, twoReviews(1, 6), NOON.plus(Duration.ofDays(15)));
    var _ = plan.rank(1, 1, 2, NOON);
    var _ = plan.onPlanWaitlisted(1, 1);
    plan.announce(refusal(Ground.CEILING));
    var _ = plan.onReservationMade(1, RESERVATION, Money.euros(300_000));
    return plan;
  }

  /// In a call with a rebuttal of two weeks.
  public static Plan underReviewToBeRebutted() {
    var call = ACall.opened(new ACall.Terms().rebuttal(Period.ofWeeks(2)).make());
    return underReview(complete(submitted(draft(call, 1, content()))));
  }

  /// From 1 until 15 December 2020.
  static Plan invitedToRebut() {
    Plan plan = underReviewToBeRebutted();
    plan.inviteToRebut(2, DAY);
    return plan;
  }

  /// Refused for the ceiling, and no longer interested in its reserve place.
  public static Plan givenUp() {
    Plan plan = refusedForTheCeiling();
    withdraw(plan);
    return plan;
  }

  public static Plan withdrawn() {
    Plan plan = submitted();
    var _ = plan.withdraw(null, NOON);
    return plan;
  }

  public static void withdraw(Plan plan) {
    var _ = plan.withdraw(null, NOON);
  }

  public static Announced award() {
    return new Announced(
        DECISION,
        Outcome.AWARDED,
        null,
        LocalDate.parse("2021-01-29"),
        LocalDate.parse("2021-03-12"),
        LocalDate.parse("2021-03-29"),
        LocalDate.parse("2022-11-29"));
  }

  public static Announced settingAside(LocalDate on) {
    return new Announced(DECISION, Outcome.SET_ASIDE, null, on, on.plusWeeks(6), null, null);
  }

  public static Announced refusal(Ground ground) {
    return refusal(ground, LocalDate.parse("2021-01-29"));
  }

  public static Announced refusal(Ground ground, LocalDate on) {
    return new Announced(DECISION, Outcome.REFUSED, ground, on, on.plusWeeks(6), null, null);
  }

  public static Advice advice(int demand, int network, int planScore) {
    return new Advice(
        List.of(
            new CommitteeScore("demand-articulation", demand, null),
            new CommitteeScore("network-formation", network, null),
            new CommitteeScore("plan", planScore, null)),
        null);
  }

  /// Reviews with these two scores on each criterion.
  public static List<ReviewScores> twoReviews(int one, int other) {
    return List.of(review(one), review(other));
  }

  static ReviewScores review(int score) {
    return new ReviewScores(
        Map.of("demand-articulation", score, "network-formation", score, "plan", score));
  }

  public static List<Assessor> twoReviewers() {
    return List.of(reviewer("REV-0001", "25BE"), reviewer("REV-0002", "07GR"));
  }

  static final Assessor CHAIR = new Assessor("the chair", "chair-1", Set.of(), Set.of(), false);

  static Assessor reviewer(String reference, String brin) {
    return new Assessor(reference, "sub-" + reference, Set.of(new Brin(brin)), Set.of(), false);
  }
}
