package nl.innovatietraineeship.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.innovatietraineeship.scenario.PlanFigures.Part;
import nl.innovatietraineeship.scenario.PlanFigures.Theme;
import nl.innovatietraineeship.scenario.PlanFigures.TopSector;

/// The plans of a call, all from one seed: the same seed draws the same plans.
///
/// However it falls: those ranked first fit under the ceiling together, and the next does not.
final class Draw {
  /// The two hogescholen that the local login page has users of.
  private static final List<String> ALWAYS = List.of("01VU", "30GB");

  /// Committee scores that are positive and leave no tie, best first: every total from 18 down to
  /// 12 with every score on *plan* that can be part of it. A tie would go to the server's lot, and
  /// two suites would tell two stories.
  private static final List<Scores> POSITIVE =
      List.of(
          new Scores(6, 6, 6),
          new Scores(6, 5, 6),
          new Scores(6, 6, 5),
          new Scores(5, 5, 6),
          new Scores(6, 5, 5),
          new Scores(6, 6, 4),
          new Scores(4, 5, 6),
          new Scores(5, 5, 5),
          new Scores(6, 5, 4),
          new Scores(4, 4, 6),
          new Scores(5, 4, 5),
          new Scores(5, 5, 4),
          new Scores(4, 4, 5),
          new Scores(5, 4, 4),
          new Scores(4, 4, 4));

  /// One fails by a single criterion though its total is among the better, one by two.
  private static final List<Scores> NEGATIVE = List.of(new Scores(6, 6, 3), new Scores(3, 5, 3));

  /// So many at the maximum of the call, or a little below it, use up the ceiling.
  private static final int FUNDED = 13;

  private static final int LAST_POSITIVE = 14;
  private static final int FUNDED_SLOTS = CallFigures.MOST_SLOTS;
  private static final int FEWEST_SLOTS = 13;
  private static final long LOWEST_PRICE_CENTS = 19_500_00;
  private static final int PRICE_SPREAD_CENTS = 500_00;
  private static final int REVIEWERS = 8;
  private static final List<TopSector> SECTORS = List.of(TopSector.values());

  private final Random random;
  private final List<Institution> hogescholen;
  private final List<Institution> lenders;
  private final int startDays;

  private Draw(long seed, CallCalendar calendar) {
    random = new Random(seed);
    startDays = calendar.starts().size();
    var standing = new ArrayList<>(Institution.standingOn(calendar.opensAt().toLocalDate()));
    Collections.shuffle(standing, random);
    standing.sort(
        (a, b) -> Boolean.compare(!ALWAYS.contains(a.brin()), !ALWAYS.contains(b.brin())));
    int plans = POSITIVE.size() + NEGATIVE.size();
    hogescholen = new ArrayList<>(standing.subList(0, plans));
    lenders = List.copyOf(standing.subList(plans, plans + REVIEWERS));
    Collections.shuffle(hogescholen, random);
  }

  static List<PlanFigures> of(long seed, CallCalendar calendar) {
    return new Draw(seed, calendar).plans();
  }

  private List<PlanFigures> plans() {
    var advices = new ArrayList<Scores>(POSITIVE);
    advices.addAll(NEGATIVE);
    Collections.shuffle(advices, random);
    return IntStream.range(0, hogescholen.size())
        .mapToObj(index -> plan(index, advices.get(index)))
        .toList();
  }

  private PlanFigures plan(int index, Scores advice) {
    int rank = POSITIVE.indexOf(advice);
    boolean funded = rank >= 0 && rank < FUNDED;
    int slots = funded ? FUNDED_SLOTS : between(FEWEST_SLOTS, FUNDED_SLOTS);
    var price = Euros.ofCents(LOWEST_PRICE_CENTS + random.nextInt(PRICE_SPREAD_CENTS + 1));
    return new PlanFigures(
        index + 1,
        hogescholen.get(index),
        SECTORS.get(index % SECTORS.size()),
        themes(),
        slots,
        price,
        List.of(lender(2 * index), lender(2 * index + 1)),
        forms(advice),
        advice,
        part(advice),
        startDays(slots));
  }

  /// Each befalls a plan of its own; which one follows from its place.
  private static Part part(Scores advice) {
    return switch (POSITIVE.indexOf(advice)) {
      case 4 -> Part.REPLACED_REVIEWER;
      case 7 -> Part.LIFTED_CONFLICT;
      case 9 -> Part.WITHDRAWN;
      case 11 -> Part.REPAIRED;
      case FUNDED - 1 -> Part.UNLUCKY;
      case LAST_POSITIVE -> Part.CORRECTED;
      default -> advice.equals(NEGATIVE.getLast()) ? Part.SET_ASIDE : Part.NONE;
    };
  }

  private Institution lender(int turn) {
    return lenders.get(turn % lenders.size());
  }

  private List<Theme> themes() {
    var themes = new ArrayList<>(List.of(Theme.values()));
    Collections.shuffle(themes, random);
    return themes.subList(0, between(1, 2)).stream().sorted().toList();
  }

  /// The best plan was scored a point lower by both: the committee departs from them and says why.
  private List<Scores> forms(Scores advice) {
    if (advice.equals(POSITIVE.getFirst())) {
      var lower = advice.each(score -> score - 1);
      return List.of(lower, lower);
    }
    return List.of(
        advice.each(score -> score - random.nextInt(2)),
        advice.each(score -> score + random.nextInt(2)));
  }

  /// The first trainee of a plan starts within two months of the grant, the others as it comes.
  private List<Integer> startDays(int slots) {
    var days = new ArrayList<Integer>();
    days.add(random.nextInt(2));
    for (int slot = 1; slot < slots; slot++) {
      days.add(random.nextInt(startDays));
    }
    return days.stream().sorted().toList();
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
