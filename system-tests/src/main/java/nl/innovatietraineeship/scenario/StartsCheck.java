package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Nothing started without a grant, a slot of its own and three confirmations.
final class StartsCheck {
  private static final Set<String> PARTIES = Set.of("HOGESCHOOL", "COMPANY", "TRAINEE");

  private StartsCheck() {}

  static Check starts(Outcome outcome) {
    var against = new ArrayList<String>();
    for (var plan : outcome.traineeships().keySet()) {
      var started = outcome.startedIn(plan);
      if (!started.isEmpty() && !outcome.grants().containsKey(plan)) {
        against.add("Of " + plan + " internships started without a grant.");
      }
      started.forEach(traineeship -> confirmed(traineeship, against));
      slots(plan, outcome.holding(plan), outcome, against);
    }
    return new Check("No internship started without grant, slot and three confirmations.", against);
  }

  private static void confirmed(JsonNode traineeship, List<String> against) {
    var parties = new HashSet<String>();
    traineeship.path("confirmations").forEach(one -> parties.add(one.path("party").asText()));
    if (!parties.equals(PARTIES)) {
      against.add(traineeship.path("reference").asText() + " was confirmed by " + parties + ".");
    }
  }

  /// Each started internship has a taken slot, no two the same one.
  private static void slots(
      String plan, List<JsonNode> started, Outcome outcome, List<String> against) {
    var byInternship = new HashSet<Integer>();
    for (var traineeship : started) {
      if (!traineeship.hasNonNull("slotNo")
          || !byInternship.add(traineeship.path("slotNo").asInt())) {
        against.add(traineeship.path("reference").asText() + " has no slot of its own.");
      }
    }
    var taken = new HashSet<Integer>();
    for (var slot : outcome.slots().getOrDefault(plan, List.of())) {
      if (slot.path("state").asText().equals("TAKEN")) {
        taken.add(slot.path("slotNo").asInt());
      }
    }
    if (!taken.equals(byInternship)) {
      against.add(
          "Of " + plan + " slots " + taken + " are taken, internships hold " + byInternship + ".");
    }
  }

  /// What this scenario sets out to do: every slot that was granted is filled.
  static Check allSlotsServed(Stage stage, Outcome outcome) {
    var against = new ArrayList<String>();
    if (outcome.grants().isEmpty() || outcome.slotsStarted() != outcome.slotsTogether()) {
      against.add(
          "In "
              + outcome.slotsStarted()
              + " slots an internship started, "
              + outcome.slotsTogether()
              + " are granted.");
    }
    for (var plan : stage.plans()) {
      var read = stage.readOf(outcome.plans(), plan);
      if (!read.path("outcome").isTextual() && !read.hasNonNull("withdrawnOn")) {
        against.add(stage.reference(plan) + " has no outcome.");
      }
    }
    return new Check(
        "Every plan has its outcome or is withdrawn, and in all "
            + outcome.slotsTogether()
            + " granted slots an internship started.",
        against);
  }
}
