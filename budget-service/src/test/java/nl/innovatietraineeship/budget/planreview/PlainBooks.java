package nl.innovatietraineeship.budget.planreview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.planreview.Step.Awarded;
import nl.innovatietraineeship.budget.planreview.Step.Established;
import nl.innovatietraineeship.budget.planreview.Step.Paid;
import nl.innovatietraineeship.budget.planreview.Step.PaidBack;
import nl.innovatietraineeship.budget.planreview.Step.Raised;
import nl.innovatietraineeship.budget.planreview.Step.Ranked;
import nl.innovatietraineeship.budget.planreview.Step.Redelivered;
import nl.innovatietraineeship.budget.planreview.Step.Refused;
import nl.innovatietraineeship.budget.planreview.Step.Renounced;
import nl.innovatietraineeship.budget.planreview.Step.Withdrawn;

/// The books of a call as a person would keep them: lists, sums and loops, nothing of the service.
final class PlainBooks {

  /// What is asked by plan 1, 2, ..., and in which order each version ranks them.
  ///
  /// @param slots of each plan, by its number less one
  record Setting(
      long ceiling,
      FitPolicy policy,
      PartialAward partial,
      long perSlot,
      List<Integer> slots,
      List<List<Integer>> rankings) {

    long asked(int plan) {
      return slots.get(plan - 1) * perSlot;
    }

    List<Integer> ranking(int version) {
      return rankings.get(version - 1);
    }
  }

  enum Standing {
    WAITING,
    RESERVED,
    GRANTED,
    WITHDRAWN,
    VOIDED
  }

  /// A plan's line in one ranking.
  private static final class Line {
    final int plan;
    final int version;
    final int rank;
    Standing standing = Standing.WAITING;
    long held;
    boolean due;
    long paid;
    boolean paidBack;

    Line(int plan, int version, int rank) {
      this.plan = plan;
      this.version = version;
      this.rank = rank;
    }

    boolean stands() {
      return standing == Standing.WAITING || standing == Standing.RESERVED;
    }

    boolean isAwarded() {
      return standing == Standing.GRANTED || standing == Standing.WITHDRAWN;
    }
  }

  private final Setting setting;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> journal = new ArrayList<>();
  private long ceiling;
  private int served;
  private boolean parked;
  private int letters;

  PlainBooks(Setting setting) {
    this.setting = setting;
    ceiling = setting.ceiling();
    note("CALL_OPENED", 0, ceiling);
  }

  /// Does a step, and says whether it was let in: events always are.
  boolean take(Step step) {
    if (parked && isMessage(step)) {
      letters++;
      return true;
    }
    return switch (step) {
      case Ranked(int version, int plan) -> event(() -> rank(version, plan));
      case Established(int version) -> event(() -> establish(version));
      case Withdrawn(int plan, boolean late) -> event(() -> end(plan, !late));
      case Refused(int plan, String ground) ->
          event(() -> {
            if (!ground.equals("CEILING")) {
              end(plan, true);
            }
          });
      case Awarded(int plan, int more) -> event(() -> award(plan, more));
      case Redelivered _ -> true;
      case Raised(long to) -> raise(to);
      case Renounced(int plan) -> renounce(plan);
      case Paid(boolean debited) -> pay(debited);
      case PaidBack(int plan) -> payBack(plan);
    };
  }

  static boolean isMessage(Step step) {
    return switch (step) {
      case Ranked _, Established _, Withdrawn _, Refused _, Awarded _ -> true;
      case Redelivered _, Raised _, Renounced _, Paid _, PaidBack _ -> false;
    };
  }

  private static boolean event(Runnable effect) {
    effect.run();
    return true;
  }

  private void rank(int version, int plan) {
    boolean known = lines.stream().anyMatch(line -> line.plan == plan && line.version == version);
    if (version > served && !known) {
      lines.add(new Line(plan, version, setting.ranking(version).indexOf(plan) + 1));
    }
  }

  private void establish(int version) {
    if (version <= served) {
      return;
    }
    var ranked = inOrder(version);
    if (ranked.size() != setting.ranking(version).size()) {
      park();
    } else if (lines.stream().anyMatch(Line::isAwarded)) {
      ranked.stream().filter(Line::stands).forEach(this::drop);
    } else {
      served = version;
      lines.stream()
          .filter(line -> line.version < version && line.stands())
          .sorted(
              Comparator.<Line>comparingInt(line -> line.version)
                  .thenComparingInt(line -> line.rank))
          .forEach(this::drop);
      serve();
    }
  }

  /// A plan is out: what it holds serves who waits.
  private void end(int plan, boolean inTime) {
    if (counting(plan).filter(Line::stands).isEmpty()) {
      return;
    }
    lines.stream().filter(line -> line.plan == plan && line.stands()).forEach(this::drop);
    if (inTime) {
      serve();
    }
  }

  private void award(int plan, int more) {
    var line = counting(plan).orElse(null);
    if (line != null && line.isAwarded()) {
      return;
    }
    if (line == null || line.standing != Standing.RESERVED || more != 0) {
      park();
      return;
    }
    line.standing = Standing.GRANTED;
    line.due = true;
    note("GRANT_AWARDED", plan, line.held);
  }

  private boolean raise(long to) {
    if (to <= ceiling) {
      return false;
    }
    note("CEILING_RAISED", 0, to - ceiling);
    ceiling = to;
    serve();
    return true;
  }

  private boolean renounce(int plan) {
    var line = counting(plan).filter(each -> each.standing == Standing.GRANTED).orElse(null);
    if (line == null) {
      return false;
    }
    line.standing = Standing.WITHDRAWN;
    line.due = false;
    note("GRANT_WITHDRAWN", plan, line.held);
    if (line.paid > 0) {
      note("RECOVERY_OPENED", plan, line.paid);
    }
    serve();
    return true;
  }

  /// A grant this small is paid whole at once.
  private boolean pay(boolean debited) {
    var due =
        lines.stream().filter(line -> line.due).sorted(Comparator.comparingInt(line -> line.plan));
    var paid = due.toList();
    if (debited) {
      for (var line : paid) {
        line.due = false;
        line.paid = line.held;
        note("ADVANCE_PAID", line.plan, line.held);
      }
    }
    return !paid.isEmpty();
  }

  private boolean payBack(int plan) {
    var line =
        counting(plan)
            .filter(each -> each.standing == Standing.WITHDRAWN && each.paid > 0 && !each.paidBack)
            .orElse(null);
    if (line == null) {
      return false;
    }
    line.paidBack = true;
    note("MONEY_RECOVERED", plan, line.paid);
    return true;
  }

  /// Down the served ranking, as published: STOP ends at the first that is not given all it asks.
  private void serve() {
    for (var line : served == 0 ? List.<Line>of() : inOrder(served)) {
      if (line.standing != Standing.WAITING) {
        continue;
      }
      long asked = setting.asked(line.plan);
      long given = Math.min(asked, partOf(free(), asked));
      if (given > 0) {
        line.standing = Standing.RESERVED;
        line.held = given;
        note("RESERVATION_MADE", line.plan, given);
      }
      if (given < asked && setting.policy() == FitPolicy.STOP) {
        return;
      }
    }
  }

  private long partOf(long free, long asked) {
    if (free >= asked) {
      return asked;
    }
    if (free < setting.perSlot()) {
      return 0;
    }
    return switch (setting.partial()) {
      case NONE -> 0;
      case WHOLE_SLOTS -> free - free % setting.perSlot();
      case TO_THE_CENT -> free;
    };
  }

  private void drop(Line line) {
    if (line.standing == Standing.RESERVED) {
      note("RESERVATION_RELEASED", line.plan, line.held);
    }
    line.standing = Standing.VOIDED;
  }

  private void park() {
    parked = true;
    letters++;
  }

  private List<Line> inOrder(int version) {
    return lines.stream()
        .filter(line -> line.version == version)
        .sorted(Comparator.comparingInt(line -> line.rank))
        .toList();
  }

  /// The line that counts for a plan: one that is not void before one that is, then the newest.
  private Optional<Line> counting(int plan) {
    return lines.stream()
        .filter(line -> line.plan == plan)
        .max(
            Comparator.<Line, Boolean>comparing(line -> line.standing != Standing.VOIDED)
                .thenComparingInt(line -> line.version));
  }

  private void note(String cause, int plan, long cents) {
    journal.add(cause + " " + plan + " " + cents);
  }

  Optional<Standing> standing(int plan) {
    return counting(plan).map(line -> line.standing);
  }

  private long held(Standing standing) {
    return lines.stream()
        .filter(line -> line.standing == standing)
        .mapToLong(line -> line.held)
        .sum();
  }

  long free() {
    return ceiling - held(Standing.RESERVED) - held(Standing.GRANTED);
  }

  long ceiling() {
    return ceiling;
  }

  /// All that the service must say of it.
  @Override
  public String toString() {
    var standings = new TreeMap<String, String>();
    for (var line : lines) {
      standings.put(line.plan + "-C" + line.version, line.standing + " " + line.held);
    }
    return String.join("\n", journal)
        + "\nceiling %d, reserved %d, awarded %d, free %d; ranking %d; letters %d\n%s"
            .formatted(
                ceiling,
                held(Standing.RESERVED),
                held(Standing.GRANTED),
                free(),
                served,
                letters,
                standings);
  }
}
