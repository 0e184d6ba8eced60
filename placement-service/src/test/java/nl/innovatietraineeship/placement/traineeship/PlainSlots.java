package nl.innovatietraineeship.placement.traineeship;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A plan with its slots and traineeships as a person would keep them on paper.
final class PlainSlots {

  /// What befalls a plan: events of plan-review and budget, and commands on the n-th match.
  sealed interface Step {
    record Submitted() implements Step {}

    /// @param outcome AWARDED, SET_ASIDE, or the ground of a refusal
    record Decided(String outcome) implements Step {}

    record Withdrawn() implements Step {}

    record Granted(int slots) implements Step {}

    record Changed(int slots) implements Step {}

    record Determined() implements Step {}

    /// One of the messages so far, as it was: the one of that number, counted around.
    record Redelivered(int message) implements Step {}

    record Matched(boolean lector, boolean declared) implements Step {}

    record Confirmed(int match, Party party) implements Step {}

    record Revoked(int match, Party party) implements Step {}

    /// The firm of a match declares to be an SME.
    record Declared(int match) implements Step {}

    record Started(int match) implements Step {}

    record EndedEarly(int match) implements Step {}

    record Cancelled(int match) implements Step {}
  }

  private static final class Match {
    final boolean lector;
    boolean declared;
    final Set<Party> confirmed = EnumSet.noneOf(Party.class);
    String state = "MATCHED";
    int slot = -1;

    Match(boolean lector, boolean declared) {
      this.lector = lector;
      this.declared = declared;
    }
  }

  private final boolean refill;
  private String plan = "UNKNOWN";
  private boolean granted;
  private int paidFor;
  private final List<String> slots = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();

  /// @param refill whether the call lets a slot be taken again
  PlainSlots(boolean refill) {
    this.refill = refill;
  }

  /// Does a step, and says whether it was let in: events always are.
  boolean take(Step step) {
    return switch (step) {
      case Step.Submitted _ -> told();
      case Step.Decided(String outcome) -> told() && decided(outcome);
      case Step.Withdrawn _ -> told() && over(Set.of("KNOWN"), "WITHDRAWN");
      case Step.Granted(int count) -> told() && grant(count);
      case Step.Changed(int count) -> told() && change(count);
      case Step.Determined _ -> told() && over(Set.of("AWARDED", "GRANT_ENDED"), "DETERMINED");
      case Step.Redelivered _ -> true;
      case Step.Matched(boolean lector, boolean declared) -> match(lector, declared);
      case Step.Confirmed(int match, Party party) ->
          isMatched(match) && confirm(matches.get(match), party);
      case Step.Revoked(int match, Party party) ->
          isMatched(match) && revoke(matches.get(match), party);
      case Step.Declared(int match) -> match < matches.size() && declare(matches.get(match));
      case Step.Started(int match) -> isMatched(match) && start(matches.get(match));
      case Step.EndedEarly(int match) -> match < matches.size() && end(matches.get(match));
      case Step.Cancelled(int match) -> isMatched(match) && cancel(matches.get(match));
    };
  }

  private boolean told() {
    if (plan.equals("UNKNOWN")) {
      plan = "KNOWN";
    }
    return true;
  }

  private static boolean confirm(Match match, Party party) {
    match.confirmed.add(party);
    return true;
  }

  private static boolean revoke(Match match, Party party) {
    match.confirmed.remove(party);
    return true;
  }

  private boolean decided(String outcome) {
    return switch (outcome) {
      case "AWARDED" -> award();
      case "CEILING" -> true;
      default -> over(Set.of("KNOWN"), "REFUSED");
    };
  }

  private boolean award() {
    if (plan.equals("KNOWN") || plan.equals("REFUSED")) {
      plan = "AWARDED";
    }
    return true;
  }

  private boolean grant(int count) {
    award();
    if (plan.equals("AWARDED") && !granted) {
      granted = true;
      paidFor = count;
      for (int i = 0; i < count; i++) {
        slots.add("OPEN");
      }
    }
    return true;
  }

  private boolean change(int count) {
    if (plan.equals("AWARDED")) {
      paidFor = count;
      if (count == 0) {
        over(Set.of("AWARDED"), "GRANT_ENDED");
      }
    }
    closeWhatIsNotPaidFor();
    return true;
  }

  /// From the last slot to the first, whatever is not taken.
  private void closeWhatIsNotPaidFor() {
    long tooMany = slots.stream().filter(slot -> !slot.equals("CLOSED")).count() - paidFor;
    for (int i = slots.size() - 1; i >= 0 && tooMany > 0; i--) {
      if (slots.get(i).equals("OPEN")) {
        slots.set(i, "CLOSED");
        tooMany--;
      }
    }
  }

  private boolean over(Set<String> from, String to) {
    if (from.contains(plan)) {
      plan = to;
      matches.stream()
          .filter(match -> match.state.equals("MATCHED"))
          .forEach(match -> match.state = "CANCELLED");
    }
    return true;
  }

  private boolean match(boolean lector, boolean declared) {
    if (!plan.equals("KNOWN") && !plan.equals("AWARDED")) {
      return false;
    }
    return matches.add(new Match(lector, declared));
  }

  private boolean isMatched(int match) {
    return match < matches.size() && matches.get(match).state.equals("MATCHED");
  }

  private static boolean declare(Match match) {
    boolean first = !match.declared;
    match.declared = true;
    return first;
  }

  private boolean start(Match match) {
    int free = slots.indexOf("OPEN");
    boolean complete = match.confirmed.size() == Party.values().length;
    if (!plan.equals("AWARDED") || free < 0 || !complete || !match.lector || !match.declared) {
      return false;
    }
    match.state = "INTERNSHIP";
    match.slot = free;
    slots.set(free, "TAKEN");
    return true;
  }

  private boolean end(Match match) {
    if (!match.state.equals("INTERNSHIP")) {
      return false;
    }
    match.state = "ENDED";
    if (refill) {
      slots.set(match.slot, "OPEN");
      closeWhatIsNotPaidFor();
    }
    return true;
  }

  private static boolean cancel(Match match) {
    match.state = "CANCELLED";
    return true;
  }

  int matches() {
    return matches.size();
  }

  /// All that the service must say of it.
  @Override
  public String toString() {
    return "%s; slots: %s; traineeships: %s"
        .formatted(
            plan,
            String.join(" ", slots),
            matches.stream().map(match -> match.state).collect(Collectors.joining(" ")));
  }
}
