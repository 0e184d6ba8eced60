package nl.innovatietraineeship.budget.recovery;

import static nl.innovatietraineeship.budget.grant.GrantRule.A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECEIPT_IS_BETWEEN_THE_RECOVERY_AND_TODAY;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECEIPT_IS_POSITIVE;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECOVERY_LAPSES_AFTER_ITS_TERM;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.ONLY_AN_OPEN_RECOVERY_RECEIVES;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.THE_PARTS_ARE_DUE_BEFORE_THE_RECOVERY_LAPSES;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.THE_PARTS_ARE_IN_ORDER;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.THE_PARTS_COVER_WHAT_IS_OPEN;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.recovery.RecoveryState.Lapsed;
import nl.innovatietraineeship.budget.recovery.RecoveryState.Open;
import nl.innovatietraineeship.budget.recovery.RecoveryState.Received;
import nl.innovatietraineeship.budget.recovery.RecoveryState.Reversed;
import nl.innovatietraineeship.budget.recovery.RecoveryState.Waived;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// What is to be paid back of a grant: it may be agreed in instalments, and comes in by receipts.
/// Recovery is discretionary (Awb 4:57(1)): the rest may be waived. It lapses when the term of its
/// cause is over.
@Entity
@Table(name = "recovery")
class Recovery implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RecoveryId id;

  private String reference;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private RecoveryCause cause;

  private Money amount;
  private Money received;
  private Money reversed;
  private Money forgone;

  @Enumerated(EnumType.STRING)
  private RecoveryState.Name state;

  private LocalDate openedOn;
  private LocalDate lapsesAfter;
  private @Nullable LocalDate endedOn;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "recovery_part", joinColumns = @JoinColumn(name = "recovery_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Part> parts = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "recovery_receipt", joinColumns = @JoinColumn(name = "recovery_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Receipt> receipts = new ArrayList<>();

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Recovery() {}

  private Recovery(RecoveryId id, int number, GrantOf grant, Asked asked, LocalDate openedOn) {
    this.id = id;
    this.reference = grant.plan() + "-R" + number;
    this.grant = grant;
    this.cause = asked.cause();
    this.amount = asked.amount();
    this.received = Money.ZERO;
    this.reversed = Money.ZERO;
    this.forgone = Money.ZERO;
    this.state = RecoveryState.Name.OPEN;
    this.openedOn = openedOn;
    this.lapsesAfter = cause.term(asked.since()).lastDay();
  }

  /// What is to be paid back.
  ///
  /// @param since the day from which its term counts
  record Asked(RecoveryCause cause, Money amount, LocalDate since) {}

  /// @param number of the grant's recoveries, from 1: a determination that is changed makes another
  static Recovery open(RecoveryId id, int number, GrantOf grant, Asked asked, LocalDate on) {
    return new Recovery(id, number, grant, asked, on);
  }

  /// A plan takes the place of the one before.
  void agree(List<Part> agreed, LocalDate today) {
    Money open = requireOpen("agree a plan of instalments");
    Money together = agreed.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    if (!together.equals(open) || agreed.stream().anyMatch(part -> !part.amount().isPositive())) {
      throw THE_PARTS_COVER_WHAT_IS_OPEN.brokenBy(
          "agree a plan of instalments", state(), open + " is open, " + together + " is planned.");
    }
    LocalDate before = today;
    for (Part part : agreed) {
      if (!part.dueOn().isAfter(before)) {
        throw THE_PARTS_ARE_IN_ORDER.brokenBy("agree a plan of instalments", state());
      }
      before = part.dueOn();
    }
    LocalDate last = cause.renewed(lapsesAfter, today);
    if (before.isAfter(last)) {
      throw THE_PARTS_ARE_DUE_BEFORE_THE_RECOVERY_LAPSES.brokenBy(
          "agree a plan of instalments", state(), "That is " + last + ".");
    }
    lapsesAfter = last;
    parts.clear();
    parts.addAll(agreed);
  }

  void receive(Receipt receipt, LocalDate today) {
    Money open = requireOpen("record a receipt");
    if (receipt.receivedOn().isBefore(openedOn) || receipt.receivedOn().isAfter(today)) {
      throw A_RECEIPT_IS_BETWEEN_THE_RECOVERY_AND_TODAY.brokenBy("record a receipt", state());
    }
    if (!receipt.amount().isPositive()) {
      throw A_RECEIPT_IS_POSITIVE.brokenBy("record a receipt", state());
    }
    if (receipt.amount().isMoreThan(open)) {
      throw NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE.brokenBy(
          "record a receipt", state(), open + " is open.");
    }
    received = received.plus(receipt.amount());
    receipts.add(receipt);
    endWhenNothingIsOpen(RecoveryState.Name.RECEIVED, today);
  }

  /// A payment came back. A plan of instalments that was agreed before covers too much, and is
  /// dropped.
  ///
  /// @param most what is not too much any more, and may be more than is open here
  /// @return what is not to be paid back any more
  Money reverse(Money most, LocalDate today) {
    Money open =
        switch (state()) {
          case Open(var rest) when !received.isPositive() -> rest;
          case Open _, Received _, Reversed _, Waived _, Lapsed _ ->
              throw A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT.brokenBy("return a payment", state());
        };
    Money less = most.isMoreThan(open) ? open : most;
    reversed = reversed.plus(less);
    parts.clear();
    endWhenNothingIsOpen(RecoveryState.Name.REVERSED, today);
    return less;
  }

  /// The rest stays with the recipient.
  ///
  /// @return that rest
  Money waive(LocalDate today) {
    return forgo(requireOpen("waive"), RecoveryState.Name.WAIVED, today);
  }

  /// The rest is not recovered any more. Source: Awb 4:57(4), 4:104(1).
  ///
  /// @return that rest
  Money lapse(LocalDate today) {
    Money open = requireOpen("lapse");
    if (!today.isAfter(lapsesAfter)) {
      throw A_RECOVERY_LAPSES_AFTER_ITS_TERM.brokenBy(
          "lapse", state(), "That is until " + lapsesAfter + ".");
    }
    return forgo(open, RecoveryState.Name.LAPSED, today);
  }

  private Money forgo(Money open, RecoveryState.Name end, LocalDate today) {
    forgone = open;
    endWhenNothingIsOpen(end, today);
    return open;
  }

  private void endWhenNothingIsOpen(RecoveryState.Name end, LocalDate today) {
    if (!rest().isPositive()) {
      state = end;
      endedOn = today;
    }
  }

  Money requireOpen(String attempted) {
    return switch (state()) {
      case Open(var rest) -> rest;
      case Received _, Reversed _, Waived _, Lapsed _ ->
          throw ONLY_AN_OPEN_RECOVERY_RECEIVES.brokenBy(attempted, state());
    };
  }

  RecoveryState state() {
    return switch (state) {
      case OPEN -> new Open(rest());
      case RECEIVED -> new Received();
      case REVERSED -> new Reversed();
      case WAIVED -> new Waived(forgone);
      case LAPSED -> new Lapsed(forgone);
    };
  }

  RecoveryState.Name stateName() {
    return state;
  }

  Money rest() {
    return amount.minus(received).minus(reversed).minus(forgone);
  }

  /// What is not to be paid back because a payment came back.
  Money reversed() {
    return reversed;
  }

  /// What is not recovered any more: waived, or lapsed.
  Money forgone() {
    return forgone;
  }

  /// When nothing was open any more; null until then.
  @Nullable LocalDate endedOn() {
    return endedOn;
  }

  RecoveryId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  GrantOf grant() {
    return grant;
  }

  RecoveryCause cause() {
    return cause;
  }

  Money amount() {
    return amount;
  }

  Money received() {
    return received;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  /// After this day it is not recovered any more.
  LocalDate lapsesAfter() {
    return lapsesAfter;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  List<Receipt> receipts() {
    return List.copyOf(receipts);
  }

  @Override
  public long version() {
    return version;
  }
}
