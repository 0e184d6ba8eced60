package nl.innovatietraineeship.budget.planreview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import nl.innovatietraineeship.budget.planreview.Step.Part;

/// The money of a grant as a person would keep it: what is due of it, what the bank did, what was
/// performed, and what is to be paid back.
final class PlainGrant {
  private static final int AT_AWARD = 50;
  private static final int WHEN_HALF_STARTED = 30;
  private static final int HUNDRED = 100;

  private enum Where {
    DUE,
    UNDER_WAY,
    PAID,
    CANCELLED
  }

  private final long perSlot;
  private final int opened;
  private final ObjLongConsumer<String> note;
  private final Map<Part, Long> amounts = new EnumMap<>(Part.class);
  private final Map<Part, Where> parts = new EnumMap<>(Part.class);
  private final Set<Integer> started = new HashSet<>();
  private final Set<Integer> finished = new HashSet<>();
  private final boolean fixed;
  private long award;
  private boolean requested;
  private boolean isFinal;
  private long last;
  private final List<Debt> debts = new ArrayList<>();

  /// What one decision asks back.
  private static final class Debt {
    long asked;
    long received;
    long forgone;

    Debt(long asked) {
      this.asked = asked;
    }

    long open() {
      return asked - received - forgone;
    }
  }

  /// @param performanceFrom less is a fixed sum: paid whole at once, and not accounted for
  /// @param note takes a cause with its cents
  PlainGrant(long award, long perSlot, long performanceFrom, ObjLongConsumer<String> note) {
    this.award = award;
    this.perSlot = perSlot;
    fixed = award < performanceFrom;
    this.note = note;
    opened = slots();
    note.accept("GRANT_AWARDED", award);
    owe(Part.A1, firstOf(award));
  }

  private long firstOf(long whole) {
    return fixed ? whole : whole * AT_AWARD / HUNDRED;
  }

  /// The first and the second part together.
  private long bothOf(long whole) {
    return firstOf(whole) + (fixed ? 0 : whole * WHEN_HALF_STARTED / HUNDRED);
  }

  void start(int slot) {
    if (started.add(slot)) {
      oweWhenHalfStarted();
    }
  }

  private void oweWhenHalfStarted() {
    if (2 * started.size() >= slots() && !parts.containsKey(Part.A2)) {
      owe(Part.A2, bothOf(award) - dueOrPaid(Part.A1));
    }
  }

  /// What no bank has, nor had, makes up with the rest what was promised until now of the grant
  /// that there is now, as far as the rest is not more: the first part at most its share while the
  /// second is due as well.
  private void adjust() {
    long promised = parts.containsKey(Part.A2) ? bothOf(award) : firstOf(award);
    boolean first = parts.get(Part.A1) == Where.DUE;
    boolean second = parts.get(Part.A2) == Where.DUE;
    if (first) {
      long left = promised - (second ? 0 : dueOrPaid(Part.A2));
      adjust(Part.A1, second ? Math.min(firstOf(award), left) : left);
    }
    if (second) {
      adjust(Part.A2, promised - dueOrPaid(Part.A1));
    }
    if (first || second) {
      long all = dueOrPaid(Part.A1) + dueOrPaid(Part.A2);
      if (all != Math.max(promised, paid(Part.A1) + paid(Part.A2))) {
        throw new AssertionError("promised " + promised + ", due or paid " + all);
      }
    }
    oweWhenHalfStarted();
  }

  private void adjust(Part part, long cents) {
    if (cents > 0) {
      amounts.put(part, cents);
    } else {
      parts.put(part, Where.CANCELLED);
    }
  }

  private boolean stands(Part part) {
    return parts.containsKey(part) && parts.get(part) != Where.CANCELLED;
  }

  private long dueOrPaid(Part part) {
    return stands(part) ? amount(part) : 0;
  }

  void finish(int slot) {
    finished.add(slot);
  }

  /// Once.
  boolean request() {
    boolean first = !requested;
    requested = true;
    return first;
  }

  boolean isRequested() {
    return requested;
  }

  /// True when something was due.
  boolean batch() {
    boolean due = parts.containsValue(Where.DUE);
    parts.replaceAll((_, where) -> where == Where.DUE ? Where.UNDER_WAY : where);
    return due;
  }

  boolean debit(Part part, boolean done) {
    if (parts.get(part) != Where.UNDER_WAY) {
      return false;
    }
    parts.put(part, done ? Where.PAID : Where.DUE);
    if (done) {
      note.accept(part == Part.F ? "REST_PAID" : "ADVANCE_PAID", amount(part));
    }
    return true;
  }

  /// While nothing came in, or was given up, of what is to be paid back.
  boolean comeBack(Part part) {
    if (parts.get(part) != Where.PAID || recovered() + forgone() > 0) {
      return false;
    }
    parts.put(part, Where.DUE);
    note.accept(part == Part.F ? "REST_RETURNED" : "ADVANCE_RETURNED", amount(part));
    if (open() > 0) {
      long less = open() - Math.max(0, paid() - last);
      for (Debt debt : debts.reversed()) {
        long cut = Math.min(less, debt.open());
        if (cut > 0) {
          debt.asked -= cut;
          less -= cut;
          note.accept("RECOVERY_REVERSED", cut);
        }
      }
      if (parts.containsKey(Part.F)) {
        lowerWhatIsDue();
      } else {
        cancel();
        owe(Part.F, last - paid());
      }
    } else if (!isFinal) {
      adjust();
    }
    return true;
  }

  /// @param below what was performed, and at least nothing
  boolean determine(long below) {
    note.accept("GRANT_DETERMINED", award);
    close(Math.max(0, performed() - below));
    owe(Part.F, last - paid());
    return true;
  }

  /// What was determined becomes so much less, and at least nothing.
  boolean lower(long below) {
    long less = Math.min(below, last);
    if (less == 0) {
      return false;
    }
    note.accept("DETERMINATION_CHANGED", less);
    long asked = Math.max(0, paid() - last);
    last -= less;
    lowerWhatIsDue();
    ask(Math.max(0, paid() - last) - asked);
    return true;
  }

  /// To what is not paid of the final amount.
  private void lowerWhatIsDue() {
    long left = Math.max(0, last - paid());
    for (Part part : at(Where.DUE)) {
      long stays = Math.min(left, amount(part));
      adjust(part, stays);
      left -= stays;
    }
    if (left > 0) {
      throw new AssertionError(left + " is due in no part");
    }
  }

  /// Renounced or withdrawn.
  boolean end() {
    note.accept("GRANT_WITHDRAWN", award);
    close(0);
    return true;
  }

  /// Fewer than there are, and all that started.
  boolean keep(int kept) {
    if (kept >= slots() || kept < started.size()) {
      return false;
    }
    note.accept("GRANT_CHANGED", award - kept * perSlot);
    award = kept * perSlot;
    adjust();
    return true;
  }

  private void close(long amount) {
    isFinal = true;
    last = amount;
    cancel();
    ask(paid() - last);
  }

  private void ask(long cents) {
    if (cents > 0) {
      debts.add(new Debt(cents));
      note.accept("RECOVERY_OPENED", cents);
    }
  }

  boolean payBack(int debt, long cents) {
    if (cents > open(debt)) {
      return false;
    }
    debts.get(debt - 1).received += cents;
    note.accept("MONEY_RECOVERED", cents);
    return true;
  }

  /// What is open of it stays with the recipient.
  boolean waive(int debt) {
    return open(debt) > 0 && forgo(debts.get(debt - 1), "RECOVERY_WAIVED");
  }

  /// All that is open stays with the recipient.
  boolean lapse() {
    boolean some = false;
    for (Debt debt : debts) {
      some |= forgo(debt, "RECOVERY_LAPSED");
    }
    return some;
  }

  private boolean forgo(Debt debt, String cause) {
    long rest = debt.open();
    if (rest == 0) {
      return false;
    }
    debt.forgone = rest;
    note.accept(cause, rest);
    return true;
  }

  /// How often it was asked back.
  int debts() {
    return debts.size();
  }

  /// What is open of one, by its number from 1.
  long open(int debt) {
    return debt > debts.size() ? 0 : debts.get(debt - 1).open();
  }

  /// The parts that stand there, in their order.
  private List<Part> at(Where place) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue() == place)
        .map(Map.Entry::getKey)
        .toList();
  }

  List<Part> underWay() {
    return at(Where.UNDER_WAY);
  }

  List<Part> debited() {
    return at(Where.PAID);
  }

  private void owe(Part part, long cents) {
    if (cents > 0) {
      amounts.put(part, cents);
      parts.put(part, Where.DUE);
    }
  }

  private void cancel() {
    parts.replaceAll((_, where) -> where == Where.DUE ? Where.CANCELLED : where);
  }

  private long amount(Part part) {
    return amounts.getOrDefault(part, 0L);
  }

  int slots() {
    return (int) (award / perSlot);
  }

  /// Those that placement opened: some may be in use that are paid no more.
  int opened() {
    return opened;
  }

  /// What it is by now.
  long award() {
    return award;
  }

  /// At the price of a slot for each internship that was finished, of as many as there are; of a
  /// fixed sum all.
  long performed() {
    return fixed ? award : Math.min(finished.size(), slots()) * perSlot;
  }

  long advanced() {
    return paid(Part.A1) + paid(Part.A2);
  }

  long rest() {
    return paid(Part.F);
  }

  private long paid() {
    return advanced() + rest();
  }

  private long paid(Part part) {
    return parts.get(part) == Where.PAID ? amount(part) : 0;
  }

  long open() {
    return debts.stream().mapToLong(Debt::open).sum();
  }

  long recovered() {
    return debts.stream().mapToLong(debt -> debt.received).sum();
  }

  private long forgone() {
    return debts.stream().mapToLong(debt -> debt.forgone).sum();
  }

  /// The final amount; nothing before that.
  long last() {
    return last;
  }

  /// It was determined, or has ended.
  boolean isClosed() {
    return isFinal;
  }

  /// What was paid and not paid back, nor forgone, is what was determined.
  boolean isEven() {
    return isFinal && paid() - recovered() - forgone() == last;
  }

  @Override
  public String toString() {
    var told = new StringBuilder();
    parts.forEach((part, where) -> told.append(" %s %s %d".formatted(part, where, amount(part))));
    return " of %d in %d, paid %d, recovered %d, forgone %d, open %d, final %s;%s"
        .formatted(
            award, slots(), paid(), recovered(), forgone(), open(), isFinal ? last : "none", told);
  }
}
