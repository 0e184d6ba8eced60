package nl.innovatietraineeship.budget.planreview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.planreview.Step.Agreed;
import nl.innovatietraineeship.budget.planreview.Step.Awarded;
import nl.innovatietraineeship.budget.planreview.Step.Batched;
import nl.innovatietraineeship.budget.planreview.Step.Changed;
import nl.innovatietraineeship.budget.planreview.Step.Debited;
import nl.innovatietraineeship.budget.planreview.Step.Determined;
import nl.innovatietraineeship.budget.planreview.Step.Established;
import nl.innovatietraineeship.budget.planreview.Step.GrantWithdrawn;
import nl.innovatietraineeship.budget.planreview.Step.Lapsed;
import nl.innovatietraineeship.budget.planreview.Step.PaidBack;
import nl.innovatietraineeship.budget.planreview.Step.Part;
import nl.innovatietraineeship.budget.planreview.Step.Performed;
import nl.innovatietraineeship.budget.planreview.Step.Raised;
import nl.innovatietraineeship.budget.planreview.Step.Ranked;
import nl.innovatietraineeship.budget.planreview.Step.Redelivered;
import nl.innovatietraineeship.budget.planreview.Step.Refused;
import nl.innovatietraineeship.budget.planreview.Step.Renounced;
import nl.innovatietraineeship.budget.planreview.Step.Requested;
import nl.innovatietraineeship.budget.planreview.Step.Returned;
import nl.innovatietraineeship.budget.planreview.Step.Waived;
import nl.innovatietraineeship.budget.planreview.Step.Withdrawn;
import org.jspecify.annotations.Nullable;

/// The books of a call as a person would keep them: lists, sums and loops, nothing of the service.
final class PlainBooks {

  /// What is asked by plan 1, 2, ..., and in which order each version ranks them.
  ///
  /// @param slots of each plan, by its number less one
  /// @param performanceFrom below this a grant is a fixed sum
  /// @param over the activities are, and so is the term to ask for a determination
  record Setting(
      long ceiling,
      FitPolicy policy,
      PartialAward partial,
      long perSlot,
      List<Integer> slots,
      List<List<Integer>> rankings,
      long performanceFrom,
      boolean over) {

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
    DETERMINED,
    SETTLED,
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
    @Nullable PlainGrant grant;

    Line(int plan, int version, int rank) {
      this.plan = plan;
      this.version = version;
      this.rank = rank;
    }

    boolean stands() {
      return standing == Standing.WAITING || standing == Standing.RESERVED;
    }

    /// All is paid, or paid back; or, since a payment came back, no more.
    void settle() {
      if (standing == Standing.DETERMINED || standing == Standing.SETTLED) {
        standing = requireNonNull(grant).isEven() ? Standing.SETTLED : Standing.DETERMINED;
      }
    }

    String told() {
      return standing + " " + held + (grant == null ? "" : grant);
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
      case Withdrawn(int plan, boolean late) -> event(() -> takeOut(plan, !late));
      case Refused(int plan, String ground) ->
          event(() -> {
            if (!ground.equals("CEILING")) {
              takeOut(plan, true);
            }
          });
      case Awarded(int plan, int more) -> event(() -> award(plan, more));
      case Redelivered _ -> true;
      case Raised(long to) -> raise(to);
      case Performed(int plan, int slot, boolean finished) -> perform(plan, slot, finished);
      case Batched _ -> grants().stream().map(PlainGrant::batch).reduce(false, Boolean::logicalOr);
      case Debited(int plan, Part part, boolean paid) ->
          done(plan, grant -> grant.debit(part, paid));
      case Returned(int plan, Part part) -> done(plan, grant -> grant.comeBack(part));
      case Requested(int plan) ->
          standing(plan) == Standing.GRANTED && done(plan, PlainGrant::request);
      case Determined(int plan, long below) ->
          close(
              plan,
              Standing.DETERMINED,
              grant -> (setting.over() || grant.isRequested()) && grant.determine(below));
      case Changed(int plan, long below) -> lower(plan, below);
      case Renounced(int plan, int kept) -> takeBack(plan, kept);
      case GrantWithdrawn(int plan, int kept) -> takeBack(plan, kept);
      case Agreed(int plan, int debt) -> done(plan, grant -> grant.open(debt) > 0);
      case PaidBack(int plan, int debt, long cents) ->
          done(plan, grant -> grant.payBack(debt, cents));
      case Waived(int plan, int debt, boolean approved) ->
          done(plan, grant -> approved ? grant.waive(debt) : grant.open(debt) > 0);
      case Lapsed(int plan) -> done(plan, PlainGrant::lapse);
    };
  }

  static boolean isMessage(Step step) {
    return switch (step) {
      case Ranked _, Established _, Withdrawn _, Refused _, Awarded _ -> true;
      case Redelivered _,
          Raised _,
          Performed _,
          Batched _,
          Debited _,
          Returned _,
          Requested _,
          Determined _,
          Changed _,
          Renounced _,
          GrantWithdrawn _,
          Agreed _,
          PaidBack _,
          Waived _,
          Lapsed _ ->
          false;
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
    } else if (lines.stream().anyMatch(line -> line.grant != null)) {
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
  private void takeOut(int plan, boolean inTime) {
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
    if (line != null && line.grant != null) {
      return;
    }
    if (line == null || line.standing != Standing.RESERVED || more != 0) {
      park();
      return;
    }
    line.standing = Standing.GRANTED;
    line.grant =
        new PlainGrant(
            line.held,
            setting.perSlot(),
            setting.performanceFrom(),
            (cause, cents) -> note(cause, plan, cents));
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

  /// What comes when the grant is determined or has ended is kept and does not count.
  private boolean perform(int plan, int slot, boolean finished) {
    var line = counting(plan).orElse(null);
    if (line == null || line.grant == null) {
      return false;
    }
    if (line.standing == Standing.GRANTED && finished) {
      line.grant.finish(slot);
    } else if (line.standing == Standing.GRANTED) {
      line.grant.start(slot);
    }
    return true;
  }

  /// Something is done with the money of a grant, which may settle it, or open it again.
  private boolean done(int plan, Predicate<PlainGrant> act) {
    var line = awarded(plan).orElse(null);
    if (line == null || line.grant == null || !act.test(line.grant)) {
      return false;
    }
    line.settle();
    return true;
  }

  /// A grant that stands has its end, whatever that is: what of it comes free serves who waits.
  private boolean close(int plan, Standing end, Predicate<PlainGrant> act) {
    var line = awarded(plan).filter(each -> each.standing == Standing.GRANTED).orElse(null);
    if (line == null
        || line.grant == null
        || !line.grant.underWay().isEmpty()
        || !act.test(line.grant)) {
      return false;
    }
    line.standing = end;
    line.settle();
    serve();
    return true;
  }

  /// What was determined becomes less: that serves who waits, too.
  private boolean lower(int plan, long below) {
    var line =
        awarded(plan)
            .filter(
                each -> each.standing == Standing.DETERMINED || each.standing == Standing.SETTLED)
            .orElse(null);
    if (line == null
        || line.grant == null
        || !line.grant.underWay().isEmpty()
        || !line.grant.lower(below)) {
      return false;
    }
    line.settle();
    serve();
    return true;
  }

  /// Whole, or all but so many slots.
  private boolean takeBack(int plan, int kept) {
    return kept == 0
        ? close(plan, Standing.WITHDRAWN, PlainGrant::end)
        : close(plan, Standing.GRANTED, grant -> grant.keep(kept));
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

  private Optional<Line> awarded(int plan) {
    return lines.stream().filter(line -> line.plan == plan && line.grant != null).findFirst();
  }

  /// Of the grant of a plan, or else of the line that counts for it.
  @Nullable Standing standing(int plan) {
    return awarded(plan).or(() -> counting(plan)).map(line -> line.standing).orElse(null);
  }

  Optional<PlainGrant> grant(int plan) {
    return awarded(plan).map(line -> requireNonNull(line.grant));
  }

  private List<PlainGrant> grants() {
    return lines.stream().flatMap(line -> Optional.ofNullable(line.grant).stream()).toList();
  }

  private long held(Standing... standings) {
    return lines.stream()
        .filter(line -> List.of(standings).contains(line.standing))
        .mapToLong(line -> line.held)
        .sum();
  }

  /// What the grants are by now.
  private long granted(Standing... standings) {
    return lines.stream()
        .filter(line -> List.of(standings).contains(line.standing))
        .mapToLong(line -> requireNonNull(line.grant).award())
        .sum();
  }

  private long all(ToLongFunction<PlainGrant> amount) {
    return grants().stream().mapToLong(amount).sum();
  }

  /// The final amounts count instead of their awards; a grant that ended counts for nothing.
  long free() {
    return ceiling - held(Standing.RESERVED) - granted(Standing.GRANTED) - all(PlainGrant::last);
  }

  long ceiling() {
    return ceiling;
  }

  List<String> journal() {
    return List.copyOf(journal);
  }

  /// What stands on each account, debit less credit: from the plans and grants, not from what was
  /// booked.
  private Map<String, Long> accounts() {
    var accounts = new TreeMap<String, Long>();
    long closed = granted(Standing.DETERMINED, Standing.SETTLED);
    long paid = all(PlainGrant::advanced) + all(PlainGrant::rest);
    accounts.put("CEILING", ceiling);
    accounts.put("FREE", -free());
    accounts.put("RESERVED", -held(Standing.RESERVED));
    accounts.put("AWARDED", -granted(Standing.GRANTED) - closed);
    accounts.put("CLOSED", closed);
    accounts.put("DETERMINED", -all(PlainGrant::last));
    accounts.put("ADVANCED", all(PlainGrant::advanced));
    accounts.put("FINAL", all(PlainGrant::rest));
    accounts.put("PAID", -paid);
    accounts.put("RECOVERABLE", all(PlainGrant::open));
    accounts.put("OVERPAID", -all(PlainGrant::open) - all(PlainGrant::recovered));
    accounts.put("RECOVERED", all(PlainGrant::recovered));
    accounts.values().removeIf(balance -> balance == 0);
    return accounts;
  }

  /// All that the service must say of it: its accounts twice, added up from the entries, and as the
  /// call knows them.
  @Override
  public String toString() {
    var standings = new TreeMap<String, String>();
    for (var line : lines) {
      standings.put(line.plan + "-C" + line.version, line.told());
    }
    return String.join("\n", journal)
        + "\n%s\n%s\nranking %d; letters %d\n%s"
            .formatted(accounts(), accounts(), served, letters, standings);
  }
}
