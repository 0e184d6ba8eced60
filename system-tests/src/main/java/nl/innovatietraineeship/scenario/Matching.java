package nl.innovatietraineeship.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Firms offer places, trainees are found, and each party confirms for itself.
record Matching(Stage stage) {
  /// A firm takes about this many trainees of a plan.
  private static final int TRAINEES_A_FIRM = 3;

  /// @return the traineeships, in plan order
  List<Trainee> play() {
    var awarded = stage.in("AWARDED");
    stage.chapter(stage.calendar().matching(), "firms and trainees are found");
    return of(awarded);
  }

  /// Of these plans only.
  List<Trainee> of(List<PlanFigures> awarded) {
    return Parallel.each(awarded, this::match, this::told).stream().flatMap(List::stream).toList();
  }

  private List<Trainee> match(PlanFigures plan) {
    int slots = openSlots(plan);
    var firms = new HashMap<Firm, String>();
    var planned = new ArrayList<Trainee>();
    for (int number = 0; number < slots; number++) {
      var firm = firm(plan, number);
      var companyId = firms.computeIfAbsent(firm, this::registered);
      planned.add(match(plan, number, firm, companyId));
    }
    return planned;
  }

  /// The grant opens the slots, by an event.
  private int openSlots(PlanFigures plan) {
    return Patience.await(
            "the slots of " + stage.reference(plan) + " to open",
            Stage.EVENTS_WITHIN,
            () ->
                stage
                    .as(plan.coordinator())
                    .find("/placement/v1/slots?plan=" + stage.reference(plan) + "&limit=100"),
            slots -> slots.isPresent() && !slots.get().path("items").isEmpty())
        .map(slots -> slots.path("items").size())
        .orElseThrow();
  }

  /// Each plan has firms of its own, the same in every call.
  private static Firm firm(PlanFigures plan, int number) {
    int firmsAPlan = CallFigures.MOST_SLOTS / TRAINEES_A_FIRM;
    return new Firm(
        (plan.number() - 1) * firmsAPlan + number / TRAINEES_A_FIRM,
        plan.topSector(),
        plan.hogeschool().province());
  }

  /// Found by KvK number, else registered; declared by the entrepreneur where that was not done.
  private String registered(Firm firm) {
    var entrepreneur = stage.as(firm.entrepreneur());
    var known = entrepreneur.items("/placement/v1/companies?kvk=" + firm.kvk());
    var company =
        known.isEmpty()
            ? entrepreneur.post("/placement/v1/companies", firm.json())
            : known.getFirst();
    var id = company.path("id").asText();
    if (!company.path("eligible").asBoolean()) {
      entrepreneur.put(
          "/placement/v1/companies/" + id + "/declaration",
          firm.declaration(stage.calendar().matching().toLocalDate()));
    }
    return id;
  }

  private Trainee match(PlanFigures plan, int number, Firm firm, String companyId) {
    var coordinator = stage.as(plan.coordinator());
    var entrepreneur = stage.as(firm.entrepreneur());
    var place = entrepreneur.post("/placement/v1/places", firm.place(companyId, stage.calendar()));
    var placeId = place.path("id").asText();
    coordinator.post("/placement/v1/places/" + placeId + "/acceptance");
    var start = stage.calendar().starts().get(plan.startDays().get(number));
    return match(plan, number, firm, placeId, start, null);
  }

  /// A trainee comes instead of one who left, at the same place.
  Trainee instead(Trainee left, LocalDate start) {
    int number = left.number() + CallFigures.MOST_SLOTS;
    return match(left.plan(), number, left.firm(), left.placeId(), start, left.id());
  }

  private Trainee match(
      PlanFigures plan,
      int number,
      Firm firm,
      String placeId,
      LocalDate start,
      @Nullable String replaces) {
    var coordinator = stage.as(plan.coordinator());
    var traineeId =
        coordinator.post("/placement/v1/trainees", trainee(plan, number)).path("id").asText();
    var match =
        Json.object(
            "plan", stage.reference(plan),
            "placeId", placeId,
            "traineeId", traineeId,
            "lector", plan.lectorJson(),
            "plannedStart", start.toString());
    if (replaces != null) {
      match.put("replaces", replaces);
    }
    var id = coordinator.post("/placement/v1/traineeships", match).path("id").asText();
    var confirmations = "/placement/v1/traineeships/" + id + "/confirmations/";
    coordinator.put(confirmations + "hogeschool");
    stage.as(firm.entrepreneur()).put(confirmations + "company");
    var actor = Actor.trainee(traineeId);
    stage.as(actor).put(confirmations + "trainee");
    return new Trainee(plan, number, firm, id, placeId, actor, start);
  }

  /// New ones in every call.
  private Map<String, Object> trainee(PlanFigures plan, int number) {
    var reference = stage.reference(plan).toLowerCase(java.util.Locale.ROOT);
    return Json.object(
        "name", "Trainee " + (number + 1) + " of " + stage.reference(plan),
        "email", reference + "." + (number + 1) + "@trainees.example",
        "programme", "Entrepreneurship and management in " + plan.topSector().words());
  }

  private void told(PlanFigures plan, List<Trainee> traineeships) {
    stage
        .narration()
        .line(
            "%s %d traineeships matched at %d firms, confirmed by hogeschool, firm and trainee"
                .formatted(
                    stage.name(plan),
                    traineeships.size(),
                    (traineeships.size() + TRAINEES_A_FIRM - 1) / TRAINEES_A_FIRM));
  }
}
