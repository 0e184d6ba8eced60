package nl.innovatietraineeship.budget.planreview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.planreview.PlainBooks.Setting;
import nl.innovatietraineeship.budget.planreview.PlainBooks.Standing;
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

/// A random history of a call, the same for the same seed: drawn beside plain books of its own, so
/// that most of it is what could happen.
final class PlainHistory {
  static final int STEPS = 100;
  private static final int VERSIONS = 3;

  /// Everything is accounted for, some of it, or nothing.
  private static final long ALL_FROM = 1;

  private static final long SOME_FROM = 250;
  private static final long NONE_FROM = 2_500_000;

  private final Random random;
  private final Setting setting;
  private final PlainBooks books;
  private final List<Step> steps = new ArrayList<>();

  private PlainHistory(Random random, Setting setting) {
    this.random = random;
    this.setting = setting;
    books = new PlainBooks(setting);
  }

  static PlainHistory drawn(long seed) {
    var random = new Random(seed);
    var history = new PlainHistory(random, setting(random));
    while (history.steps.size() < STEPS) {
      history.goOn();
    }
    return history;
  }

  Setting setting() {
    return setting;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /// What its own books say in the end.
  PlainBooks books() {
    return books;
  }

  private static Setting setting(Random random) {
    int plans = 3 + random.nextInt(4);
    var slots = IntStream.range(0, plans).mapToObj(_ -> 1 + random.nextInt(5)).toList();
    long perSlot = 50L + random.nextInt(100);
    long asked = slots.stream().mapToLong(each -> each * perSlot).sum();
    var rankings = new ArrayList<List<Integer>>();
    for (int version = 1; version <= VERSIONS; version++) {
      var order = new ArrayList<>(IntStream.rangeClosed(1, plans).boxed().toList());
      Collections.shuffle(order, random);
      rankings.add(order);
    }
    return new Setting(
        asked * (40L + random.nextInt(50)) / 100,
        any(random, FitPolicy.values()),
        any(random, PartialAward.values()),
        perSlot,
        slots,
        rankings,
        any(random, new Long[] {ALL_FROM, ALL_FROM, SOME_FROM, NONE_FROM}),
        random.nextInt(3) == 0);
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private void goOn() {
    int plan = 1 + random.nextInt(setting.slots().size());
    var grant = books.grant(plan);
    if (grant.isEmpty() || random.nextInt(30) == 0) {
      ofTheCall(plan);
    } else if (grant.get().open() > 0 && random.nextBoolean()) {
      ofTheRecovery(plan, grant.get());
    } else if (grant.get().isClosed() && random.nextInt(3) > 0) {
      ofTheClosedGrant(plan, grant.get());
    } else {
      ofTheGrant(plan, grant.get());
    }
  }

  private void ofTheCall(int plan) {
    int version = 1 + random.nextInt(VERSIONS);
    switch (random.nextInt(24)) {
      case 0, 1, 2 -> ranking(version).forEach(this::add);
      case 3 -> add(new Ranked(version, plan));
      case 4, 5 -> add(new Withdrawn(plan, random.nextInt(4) == 0));
      case 6 ->
          add(new Refused(plan, any(random, new String[] {"CEILING", "ASSESSMENT", "BOARD"})));
      case 7 -> add(new Redelivered(random.nextInt(STEPS)));
      case 8 -> add(new Raised(books.ceiling() + random.nextInt(200) - 40));
      case 9 -> add(any(random, new Step[] {new Renounced(plan, 0), new Requested(plan)}));
      default -> {
        if (books.standing(plan) == Standing.RESERVED || random.nextInt(400) == 0) {
          add(new Awarded(plan, random.nextInt(30) == 0 ? 1 : 0));
        }
      }
    }
  }

  /// A whole ranking, now and then with a withdrawal in its midst, or with a plan that is missing.
  private List<Step> ranking(int version) {
    var whole = new ArrayList<Step>();
    for (int plan : setting.ranking(version)) {
      whole.add(new Ranked(version, plan));
    }
    if (random.nextInt(5) == 0) {
      int at = random.nextInt(whole.size());
      whole.add(at, new Withdrawn(setting.ranking(version).get(at), false));
    }
    if (random.nextInt(30) == 0) {
      whole.removeFirst();
    }
    whole.add(new Established(version));
    return whole;
  }

  private void ofTheGrant(int plan, PlainGrant grant) {
    int slot = 1 + random.nextInt(grant.opened());
    switch (random.nextInt(29)) {
      case 0, 1, 2, 3, 4 -> add(new Performed(plan, slot, random.nextInt(3) > 0));
      case 5, 6, 7, 8 -> add(new Batched());
      case 9, 10, 11, 12, 13, 14, 15, 16 ->
          add(new Debited(plan, part(grant.underWay()), random.nextInt(6) > 0));
      case 17, 18 -> add(new Returned(plan, part(grant.debited())));
      case 19, 20 -> add(new Requested(plan));
      case 21, 22, 23 ->
          add(new Determined(plan, random.nextInt(3) == 0 ? random.nextInt(300) : 0));
      case 24, 25, 26, 27 -> add(takenBack(plan, 1 + random.nextInt(grant.opened())));
      default -> add(takenBack(plan, 0));
    }
  }

  /// It has its final amount, or has ended: the rest is paid, or the amount changed.
  private void ofTheClosedGrant(int plan, PlainGrant grant) {
    switch (random.nextInt(8)) {
      case 0, 1 -> add(new Batched());
      case 2, 3, 4 -> add(new Debited(plan, part(grant.underWay()), random.nextInt(6) > 0));
      case 5 -> add(new Returned(plan, part(grant.debited())));
      default -> add(new Changed(plan, 1 + random.nextInt(100)));
    }
  }

  private Step takenBack(int plan, int kept) {
    return random.nextBoolean() ? new GrantWithdrawn(plan, kept) : new Renounced(plan, kept);
  }

  /// One of those, or any where there is none.
  private Part part(List<Part> those) {
    return those.isEmpty() ? any(random, Part.values()) : those.get(random.nextInt(those.size()));
  }

  /// In parts, whole, and now and then more than is open.
  private void ofTheRecovery(int plan, PlainGrant grant) {
    int debt = 1 + random.nextInt(grant.debts());
    long open = grant.open(debt);
    switch (random.nextInt(8)) {
      case 0, 1 -> add(new PaidBack(plan, debt, 1 + random.nextLong(open + 1)));
      case 2 -> add(new PaidBack(plan, debt, Math.max(1, open + random.nextInt(2))));
      case 3 -> add(new Agreed(plan, debt));
      case 4 -> add(new Waived(plan, debt, random.nextBoolean()));
      case 5 -> add(new Lapsed(plan));
      default -> add(new Returned(plan, part(grant.debited())));
    }
  }

  /// What would be refused is left out, but for some of it.
  private void add(Step step) {
    if (books.take(step) || random.nextInt(10) == 0) {
      steps.add(step);
    }
  }
}
