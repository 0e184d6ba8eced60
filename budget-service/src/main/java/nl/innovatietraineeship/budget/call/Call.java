package nl.innovatietraineeship.budget.call;

import static nl.innovatietraineeship.budget.call.CallRule.A_CEILING_IS_ONLY_RAISED;
import static nl.innovatietraineeship.budget.call.CallRule.A_RANKING_IS_SERVED_ONCE;
import static nl.innovatietraineeship.budget.call.CallRule.CEILING_HOLDS;
import static nl.innovatietraineeship.budget.call.CallRule.ONLY_RESERVED_MONEY_IS_RELEASED;
import static nl.innovatietraineeship.budget.call.CallRule.THE_CEILING_OF_A_SETTLED_CALL_STANDS;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// The books of a call. Its row is the lock under which money is promised.
///
/// The amounts here are what the rules of this aggregate reckon with; the columns are moved by the
/// ledger's entries alone, in the database, so that balance and entries cannot differ.
@Entity
@Table(name = "call")
public class Call implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CallId id;

  private String reference;
  private String title;

  @Enumerated(EnumType.STRING)
  private CallState state;

  @Enumerated(EnumType.STRING)
  private FitPolicy fitPolicy;

  @Enumerated(EnumType.STRING)
  private PartialAward partialAward;

  private LocalDate waitlistUntil;
  private int internshipMonths;
  private int employmentMonths;

  @Embedded private Parameters parameters;

  private @Nullable Integer rankingVersion;
  private Instant openedAt;
  private int raises;

  @Column(insertable = false, updatable = false)
  private Money ceiling;

  @Column(insertable = false, updatable = false)
  private Money reserved;

  @Column(insertable = false, updatable = false)
  private Money awarded;

  @Column(insertable = false, updatable = false)
  private Money closed;

  @Column(insertable = false, updatable = false)
  private Money determined;

  @Column(insertable = false, updatable = false)
  private Money advanced;

  @Column(insertable = false, updatable = false)
  private Money paid;

  @Column(insertable = false, updatable = false)
  private Money recoverable;

  @Column(insertable = false, updatable = false)
  private Money recovered;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Call() {}

  private Call(CallId id, Terms terms, Instant at) {
    this.id = id;
    this.reference = terms.reference();
    this.title = terms.title();
    this.state = CallState.OPEN;
    this.fitPolicy = terms.fitPolicy();
    this.partialAward = terms.partialAward();
    this.waitlistUntil = terms.waitlistUntil();
    this.internshipMonths = terms.internshipMonths();
    this.employmentMonths = terms.employmentMonths();
    this.parameters = terms.parameters();
    this.openedAt = at;
    this.ceiling = terms.ceiling();
    this.reserved = Money.ZERO;
    this.awarded = Money.ZERO;
    this.closed = Money.ZERO;
    this.determined = Money.ZERO;
    this.advanced = Money.ZERO;
    this.paid = Money.ZERO;
    this.recoverable = Money.ZERO;
    this.recovered = Money.ZERO;
  }

  /// What this service keeps of a published call.
  ///
  /// @param ceiling the subsidy ceiling (subsidieplafond, Awb 4:22)
  /// @param waitlistUntil the last day on which money set free serves the waiting list
  public record Terms(
      String reference,
      String title,
      Money ceiling,
      FitPolicy fitPolicy,
      PartialAward partialAward,
      LocalDate waitlistUntil,
      int internshipMonths,
      int employmentMonths,
      Parameters parameters) {}

  /// A published call: all of its money is free.
  public static Call opened(CallId id, Terms terms, Instant at) {
    return new Call(id, terms, at);
  }

  /// The window is over. Nothing changes for a call that is allocated.
  public void close() {
    state =
        switch (state) {
          case OPEN, CLOSED -> CallState.CLOSED;
          case ALLOCATED, SETTLED -> state;
        };
  }

  /// This ranking is the one that is served from now on.
  public void allocate(int ranking) {
    if (hasServed(ranking) || state == CallState.SETTLED) {
      throw A_RANKING_IS_SERVED_ONCE.brokenBy("allocate", state);
    }
    rankingVersion = ranking;
    state = CallState.ALLOCATED;
  }

  /// True for the served ranking and those before it.
  public boolean hasServed(int ranking) {
    return rankingVersion != null && ranking <= rankingVersion;
  }

  /// Plan-review settled it. What the bank still returns is paid again from its books.
  public void settle() {
    switch (state) {
      case ALLOCATED -> state = CallState.SETTLED;
      case SETTLED -> {}
      case OPEN, CLOSED ->
          throw new IllegalArgumentException("A call whose ranking was not served is not settled.");
    }
  }

  /// Sets money apart.
  public void reserve(Money amount) {
    if (amount.isMoreThan(free())) {
      throw CEILING_HOLDS.brokenBy("reserve", state, amount + " is asked, " + free() + " is free.");
    }
    reserved = reserved.plus(amount);
  }

  /// Sets reserved money free.
  public void release(Money amount) {
    unreserve("release", amount);
  }

  /// Reserved money is granted: promised as it was, under another name.
  public void award(Money amount) {
    unreserve("award", amount);
    awarded = awarded.plus(amount);
  }

  /// The ceiling of a RANKED call is raised at any time, and never lowered.
  public void raise(Money to) {
    requireRaise("raise", to);
    ceiling = to;
    raises++;
  }

  /// A change that is prepared must be a raise too.
  public void requireRaise(String attempted, Money to) {
    if (state == CallState.SETTLED) {
      throw THE_CEILING_OF_A_SETTLED_CALL_STANDS.brokenBy(attempted, state);
    }
    if (!to.isMoreThan(ceiling)) {
      throw A_CEILING_IS_ONLY_RAISED.brokenBy(attempted, state, "It is " + ceiling + ".");
    }
  }

  /// A grant has its final amount: what it stays below its award is free.
  ///
  /// @param award what was granted
  /// @param amount the final amount, at most that
  public void determine(Money award, Money amount) {
    closed = closed.plus(award);
    determined = determined.plus(amount);
  }

  /// What was determined is changed to so much less.
  public void lowerDetermined(Money less) {
    determined = determined.minus(less);
  }

  /// A grant is renounced or withdrawn: all of it is free, or that part.
  public void unaward(Money amount) {
    awarded = awarded.minus(amount);
  }

  private void unreserve(String attempted, Money amount) {
    if (amount.isMoreThan(reserved)) {
      throw ONLY_RESERVED_MONEY_IS_RELEASED.brokenBy(attempted, state);
    }
    reserved = reserved.minus(amount);
  }

  /// True while money that comes free goes to who waits; later it stays free.
  public boolean servesWaitingListOn(LocalDate day) {
    return state == CallState.ALLOCATED && !day.isAfter(waitlistUntil);
  }

  public CallId id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String title() {
    return title;
  }

  public CallState state() {
    return state;
  }

  public FitPolicy fitPolicy() {
    return fitPolicy;
  }

  public PartialAward partialAward() {
    return partialAward;
  }

  public LocalDate waitlistUntil() {
    return waitlistUntil;
  }

  public int internshipMonths() {
    return internshipMonths;
  }

  public int employmentMonths() {
    return employmentMonths;
  }

  /// How its grants are paid, accounted for and determined.
  public Parameters parameters() {
    return parameters;
  }

  /// The ranking that was served; null before the first.
  public @Nullable Integer rankingVersion() {
    return rankingVersion;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /// How often the ceiling was raised.
  int raises() {
    return raises;
  }

  public Money ceiling() {
    return ceiling;
  }

  public Money reserved() {
    return reserved;
  }

  public Money awarded() {
    return awarded;
  }

  /// Of what was awarded, the part that has its final amount: it counts as that amount.
  public Money closed() {
    return closed;
  }

  public Money determined() {
    return determined;
  }

  public Money advanced() {
    return advanced;
  }

  public Money paid() {
    return paid;
  }

  public Money recoverable() {
    return recoverable;
  }

  public Money recovered() {
    return recovered;
  }

  /// What can still be promised: the ceiling less what is reserved, and less what is awarded or,
  /// once that is known, determined.
  public Money free() {
    return ceiling.minus(reserved).minus(awarded).plus(closed).minus(determined);
  }

  @Override
  public long version() {
    return version;
  }
}
