package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The iron rules of a random play, as they show from outside.
public final class IronRules {
  /// The ceiling, on the debit side, and what is promised of it.
  private static final Set<String> PROMISED =
      Set.of("RESERVED", "AWARDED", "CLOSED", "DETERMINED", "CEILING");

  /// A claim that stands with its money, or waits for some.
  private static final Set<String> BEFORE_AN_AWARD = Set.of("RESERVED", "WAITLISTED");

  private IronRules() {}

  /// What holds while events are under way.
  public static List<Check> atAnyInstant(RandomPlay play) {
    return List.of(ceiling(play), nobodySignsAlone(play), MoneyRules.check(play));
  }

  /// What holds when all events have come, too.
  public static List<Check> whenSettled(RandomPlay play) {
    var outcome = Outcome.read(play.stage());
    return List.of(
        ceiling(play),
        nobodySignsAlone(play),
        MoneyRules.check(play),
        StartsCheck.starts(outcome),
        lectorAndFirm(play, outcome),
        new Check("Each says the same of money and trainees.", PositionsCheck.figures(outcome)),
        claims(outcome),
        Checks.deadLetters(outcome.deadLetters()));
  }

  /// All that the services say of the call, to be compared with what they say later.
  public static String said(RandomPlay play) {
    return Outcome.read(play.stage()) + "\n" + entries(play);
  }

  /// Booking by booking, as they were written: what is promised never exceeds the ceiling.
  static Check ceiling(RandomPlay play) {
    var against = new ArrayList<String>();
    var entries = entries(play);
    LedgerCheck.balance(entries, against);
    Map<String, Euros> accounts = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      accounts.merge(
          entry.path("account").asText(),
          Euros.of(entry.path("credit")).minus(Euros.of(entry.path("debit"))),
          Euros::plus);
      boolean whole =
          i + 1 == entries.size()
              || !entries.get(i + 1).path("bookingId").equals(entry.path("bookingId"));
      var left =
          PROMISED.stream()
              .map(account -> accounts.getOrDefault(account, Euros.NONE))
              .reduce(Euros.NONE, Euros::plus);
      if (whole && left.isAbove(Euros.NONE)) {
        against.add("After '" + entry.path("description").asText() + "' " + left + " too much.");
      }
    }
    return new Check("At every booking the promised money is at most the ceiling.", against);
  }

  static List<JsonNode> entries(RandomPlay play) {
    return play.stage()
        .as(Actor.FINANCE)
        .items("/budget/v1/calls/" + play.call() + "/entries?limit=100");
  }

  private static Check nobodySignsAlone(RandomPlay play) {
    return new Check("Nobody signs or approves what they prepared.", play.signedAlone());
  }

  /// Its hogeschool sees the lector; the programme office sees no persons.
  private static Check lectorAndFirm(RandomPlay play, Outcome outcome) {
    var stage = play.stage();
    var against = new ArrayList<String>();
    for (var plan : stage.plans()) {
      for (var started : outcome.startedIn(stage.reference(plan))) {
        var traineeship = "/placement/v1/traineeships/" + started.path("id").asText();
        if (!stage.as(plan.coordinator()).get(traineeship).path("lector").hasNonNull("sub")) {
          against.add(started.path("reference").asText() + " lacks a lector.");
        }
        var company = "/placement/v1/companies/" + started.path("companyId").asText();
        if (!stage.as(Actor.OFFICER).get(company).path("eligible").asBoolean()) {
          against.add(started.path("reference").asText() + " lacks an eligible firm.");
        }
      }
    }
    return new Check("Whatever started has a lector and an eligible firm.", against);
  }

  /// Of each plan plan-review and budget say the same, and placement has the slots of its grant; or
  /// those that were taken before it heard that they are fewer.
  private static Check claims(Outcome outcome) {
    var against = new ArrayList<String>();
    var standing = new TreeMap<String, String>();
    outcome.claims().forEach((plan, claim) -> standing.put(plan, claim.path("state").asText()));
    outcome
        .plans()
        .forEach((plan, read) -> {
          String state = read.path("state").asText();
          String claim = standing.getOrDefault(plan, "NONE");
          boolean held = Set.of("GRANTED", "DETERMINED", "SETTLED", "WITHDRAWN").contains(claim);
          boolean same =
              state.equals("AWARDED") == held
                  && state.equals("RESERVED") == claim.equals("RESERVED")
                  && (!BEFORE_AN_AWARD.contains(state) || !claim.equals("VOIDED"));
          if (!same) {
            against.add(plan + " is " + state + ", its claim " + claim + ".");
          }
        });
    outcome
        .grants()
        .forEach((plan, grant) -> {
          var slots = outcome.slots().getOrDefault(plan, List.of());
          long taken = in("TAKEN", slots);
          long open = in("OPEN", slots) + taken;
          if (grant.path("state").asText().equals("GRANTED")
              && open != Math.max(taken, grant.path("slots").asInt())) {
            against.add(
                plan
                    + " has a grant of "
                    + grant.path("slots")
                    + " slots, "
                    + open
                    + " are there.");
          }
        });
    return new Check("Plan-review, budget and placement say the same of every plan.", against);
  }

  private static long in(String state, List<JsonNode> slots) {
    return slots.stream().filter(slot -> slot.path("state").asText().equals(state)).count();
  }
}
