package nl.innovatietraineeship.planreview.call;

import static nl.innovatietraineeship.planreview.call.CallRule.*;

import java.util.List;
import nl.innovatietraineeship.awb.Amsterdam;

/// The check of a call as a whole, before it is published: what cannot work is refused.
final class WholeCall {

  private WholeCall() {}

  static void check(CallTerms terms, CallState state) {
    keep(THE_WINDOW_IS_IN_ORDER, terms.opensAt().isBefore(terms.closesAt()), state, "");
    keep(
        THE_RESERVE_PLACES_OUTLAST_THE_WINDOW,
        terms.waitlistUntil().isAfter(Amsterdam.dayOf(terms.closesAt())),
        state,
        "");
    keep(
        THE_MAXIMUM_IS_WITHIN_THE_CEILING,
        terms.maximumPerPlan().isPositive() && !terms.maximumPerPlan().isMoreThan(terms.ceiling()),
        state,
        "");
    keep(THE_SCALE_HAS_A_DIRECTION, terms.scale().hasDirection(), state, "");
    List<String> outside = codes(terms, criterion -> !terms.scale().holds(criterion.threshold()));
    keep(THRESHOLDS_ARE_WITHIN_THE_SCALE, outside.isEmpty(), state, named(outside));
    List<String> weightless = codes(terms, criterion -> criterion.weight() < 1);
    keep(WEIGHTS_ARE_POSITIVE, weightless.isEmpty(), state, named(weightless));
    keep(
        THE_TIE_BREAK_IS_A_CRITERION,
        codes(terms, _ -> true).contains(terms.tieBreak()),
        state,
        "There is no criterion " + terms.tieBreak() + ".");
    keep(
        ADVANCES_ARE_AT_MOST_THE_WHOLE,
        terms.advances().stream().mapToInt(Advance::share).sum() <= 100,
        state,
        "");
    keep(
        PERFORMANCE_SHARES_ARE_THE_WHOLE,
        terms.performanceShares().internship() + terms.performanceShares().employment() == 100,
        state,
        "");
    int weeks = 4 * (terms.internshipMonths() + terms.employmentMonths());
    keep(
        A_MEETING_FALLS_WITHIN_A_TRAINEESHIP,
        terms.supervisionWeeks() <= weeks,
        state,
        "They are " + weeks + ".");
    keep(ACCOUNTING_GROWS_WITH_THE_AMOUNT, terms.accountability().grows(), state, "");
    int characters = terms.sections().stream().mapToInt(Section::maximumLength).sum();
    keep(
        ITS_SECTIONS_FIT_IN_ONE_PLAN,
        characters <= Section.LONGEST_TOGETHER,
        state,
        "They are " + characters + ".");
    keep(ONLY_RANKED_CALLS_OPEN, terms.allocationMethod() == AllocationMethod.RANKED, state, "");
  }

  private static List<String> codes(
      CallTerms terms, java.util.function.Predicate<Criterion> which) {
    return terms.criteria().stream().filter(which).map(Criterion::code).toList();
  }

  private static String named(List<String> codes) {
    return "Not so: " + String.join(", ", codes) + ".";
  }

  private static void keep(CallRule rule, boolean kept, CallState state, String because) {
    if (!kept) {
      throw rule.brokenBy("open", state, because);
    }
  }
}
