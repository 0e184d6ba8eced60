package nl.innovatietraineeship.planreview.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// Calls for tests, made by the commands that make them.
public final class ACall {

  public static final String DRAFTER = "admin-1";
  public static final String OPENER = "finance-1";
  public static final Instant BEFORE = Instant.parse("2020-11-02T08:15:00Z");
  public static final Instant OPENS = Instant.parse("2020-11-16T23:00:00Z");
  public static final Instant CLOSES = Instant.parse("2020-12-15T13:00:00Z");

  static final LocalDate TOLD_ON = LocalDate.parse("2021-01-29");

  private ACall() {}

  /// The published figures of the first call, with two sections and three criteria.
  public static CallTerms terms() {
    return new Terms().make();
  }

  public static Call drafted() {
    return drafted(terms());
  }

  public static Call drafted(CallTerms terms) {
    return Call.draft(new CallId(UUID.nameUUIDFromBytes(new byte[] {1})), terms, DRAFTER);
  }

  public static Call opened() {
    return opened(terms());
  }

  public static Call opened(CallTerms terms) {
    var call = drafted(terms);
    var _ = call.open(OPENER, BEFORE);
    return call;
  }

  public static Call closed() {
    var call = opened();
    var _ = call.close(CLOSES);
    return call;
  }

  public static Call ranked() {
    var call = closed();
    var _ = call.establishRanking(List.of());
    return call;
  }

  public static Call allocated() {
    var call = ranked();
    var _ = call.onAllocationCompleted(1);
    return call;
  }

  public static Call corrected() {
    var call = allocated();
    call.correctAdvice();
    return call;
  }

  public static Call outcomeTold() {
    var call = allocated();
    call.announceOutcome(TOLD_ON);
    return call;
  }

  public static Call settled() {
    var call = outcomeTold();
    var _ = call.settle(CLOSES);
    return call;
  }

  /// Terms of which a test spells out what matters to it.
  public static final class Terms {

    private Instant opensAt = OPENS;
    private Instant closesAt = CLOSES;
    private Money ceiling = Money.euros(3_900_000);
    private Money maximum = Money.euros(300_000);
    private List<Criterion> criteria =
        List.of(
            new Criterion("demand-articulation", "Demand articulation", 4, 1),
            new Criterion("network-formation", "Network formation", 4, 1),
            new Criterion("plan", "Plan", 4, 1));
    private Scale scale = new Scale(1, 6, 6);
    private @Nullable AllocationMethod method;
    private @Nullable String tieBreak;
    private @Nullable List<Advance> advances;
    private @Nullable PerformanceShares shares;
    private @Nullable Accountability accountability;
    private List<Section> sections =
        List.of(
            new Section("summary", "Summary", true, 2000),
            new Section("remarks", "Remarks", false, 2000));
    private @Nullable Period rebuttal;
    private @Nullable Integer supervisionWeeks;
    private LocalDate waitlistUntil = LocalDate.parse("2021-12-31");

    public Terms window(Instant from, Instant until) {
      opensAt = from;
      closesAt = until;
      return this;
    }

    public Terms maximum(Money amount) {
      maximum = amount;
      return this;
    }

    public Terms sections(Section... some) {
      sections = List.of(some);
      return this;
    }

    public Terms criteria(Criterion... some) {
      criteria = List.of(some);
      return this;
    }

    public Terms scale(int lowest, int highest, int best) {
      scale = new Scale(lowest, highest, best);
      return this;
    }

    public Terms method(AllocationMethod other) {
      method = other;
      return this;
    }

    public Terms tieBreak(String code) {
      tieBreak = code;
      return this;
    }

    public Terms advances(Advance... some) {
      advances = List.of(some);
      return this;
    }

    public Terms shares(int internship, int employment) {
      shares = new PerformanceShares(internship, employment);
      return this;
    }

    public Terms showing(long performanceFrom, long costsFrom) {
      accountability = new Accountability(new Money(performanceFrom), new Money(costsFrom));
      return this;
    }

    public Terms rebuttal(Period term) {
      rebuttal = term;
      return this;
    }

    public Terms supervisionWeeks(int weeks) {
      supervisionWeeks = weeks;
      return this;
    }

    public Terms waitlistUntil(LocalDate day) {
      waitlistUntil = day;
      return this;
    }

    /// Leaves the rest to the defaults, as a caller does.
    @SuppressWarnings("NullAway")
    public CallTerms make() {
      return new CallTerms(
          "IT20",
          "Innovation traineeships, first call",
          opensAt,
          closesAt,
          ceiling,
          maximum,
          sections,
          criteria,
          scale,
          null,
          method,
          null,
          null,
          tieBreak,
          waitlistUntil,
          null,
          null,
          supervisionWeeks,
          null,
          null,
          null,
          Period.ofDays(21),
          rebuttal,
          null,
          advances,
          shares,
          null,
          accountability,
          null);
    }
  }
}
