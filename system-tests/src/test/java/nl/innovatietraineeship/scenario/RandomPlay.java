package nl.innovatietraineeship.scenario;

import static nl.innovatietraineeship.scenario.SmallCall.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Everybody of a small call, doing one thing or another in random order, mostly what fits the
/// state of a random plan and by who may.
public final class RandomPlay implements AutoCloseable {
  private static final Set<String> OPEN = Set.of("PREPARED", "SIGNED");
  private static final List<String> PARTIES = List.of("hogeschool", "company", "trainee");

  private record Move(
      int weight,
      String service,
      String name,
      Set<String> fits,
      BiConsumer<PlanFigures, JsonNode> make) {}

  private record Turn(int weight, String name, String fits, Consumer<Traineeship> make) {}

  private record Traineeship(PlanFigures plan, JsonNode read) {
    String address() {
      return "/placement/v1/traineeships/" + id(read);
    }

    Actor trainee() {
      return Actor.trainee(read.path("traineeId").asText());
    }
  }

  private final Api api;
  private final Random random;
  private final SmallCall call;
  private final Stage stage;
  private final Map<String, Firm> firms = new HashMap<>();
  private final Set<String> away = new HashSet<>();
  private final Trying trying;
  private final MoneyPlay money;
  private final List<Move> moves;
  private final List<Turn> turns;
  private OffsetDateTime now;
  private int trainees;

  public RandomPlay(Suite suite, long seed) {
    api = new Api(suite);
    random = new Random(seed);
    call = SmallCall.draw(api, random);
    stage = call.stage();
    now = SmallCall.clock(api);
    trying = new Trying(api, random);
    money = new MoneyPlay(stage, trying, () -> now.toLocalDate());
    moves = moves();
    turns = turns();
  }

  private List<Move> moves() {
    String review = "plan-review";
    String budget = "budget";
    String placement = "placement";
    return List.of(
        new Move(20, review, "submit", Set.of("DRAFT"), this::submit),
        new Move(16, review, "check", Set.of("SUBMITTED"), this::check),
        new Move(16, review, "supplement", Set.of("INCOMPLETE"), this::supplement),
        new Move(16, review, "assign", Set.of("COMPLETE"), this::assign),
        new Move(4, review, "stop the clock", Set.of("COMPLETE", "UNDER_REVIEW"), this::stopClock),
        new Move(
            4, review, "resume the clock", Set.of("COMPLETE", "UNDER_REVIEW"), this::resumeClock),
        new Move(16, review, "review", Set.of("UNDER_REVIEW"), this::review),
        new Move(16, review, "advise", Set.of("UNDER_REVIEW"), this::advise),
        new Move(1, review, "correct", Set.of("ASSESSED", "RESERVED", "WAITLISTED"), this::correct),
        new Move(16, review, "rank", Set.of("ASSESSED", "RANKED"), this::rank),
        new Move(
            8,
            review,
            "prepare",
            Set.of("INCOMPLETE", "ASSESSED", "RESERVED", "WAITLISTED"),
            this::prepare),
        new Move(
            16,
            review,
            "sign or announce",
            Set.of("ASSESSED", "RESERVED", "WAITLISTED"),
            this::decide),
        new Move(1, review, "withdraw", Set.of("RESERVED", "WAITLISTED"), this::withdraw),
        new Move(4, budget, "raise", Set.of("WAITLISTED", "AWARDED"), this::raise),
        new Move(64, budget, "money", Set.of("AWARDED"), this::money),
        new Move(12, placement, "match", Set.of("RESERVED", "AWARDED"), this::match),
        new Move(64, placement, "traineeship", Set.of("AWARDED"), this::traineeship));
  }

  private List<Turn> turns() {
    return List.of(
        new Turn(8, "confirm", "MATCHED", this::confirm),
        new Turn(4, "start", "MATCHED", this::start),
        new Turn(1, "cancel", "MATCHED", this::cancel),
        new Turn(6, "graduate", "INTERNSHIP", this::graduate),
        new Turn(1, "end early", "INTERNSHIP", this::endEarly),
        new Turn(6, "choose", "GRADUATED", this::choose),
        new Turn(3, "employ", "GRADUATED", this::employ),
        new Turn(4, "train", "EMPLOYED", this::train),
        new Turn(4, "complete", "EMPLOYED", this::complete));
  }

  /// The call is published; its plans are drafted and approved by their lectors.
  public void open() {
    stage.as(Actor.ADMIN).post("/plan-review/v1/calls", call.json(random));
    stage.as(Actor.FINANCE).post("/plan-review/v1/calls/" + call.reference() + "/opening");
    Patience.await(
        "the books of " + call.reference(),
        Stage.EVENTS_WITHIN,
        () -> stage.as(Actor.FINANCE).find("/budget/v1/calls/" + call.reference()),
        Optional::isPresent);
    for (var firm : call.firms()) {
      var entrepreneur = stage.as(firm.entrepreneur());
      var known = entrepreneur.items("/placement/v1/companies?kvk=" + firm.kvk());
      var company =
          known.isEmpty()
              ? entrepreneur.post("/placement/v1/companies", firm.json())
              : known.getFirst();
      firms.put(id(company), firm);
    }
    new Paying(stage).registerPayees(stage.plans());
    move(now.plusDays(1).plusHours(1));
    for (var plan : stage.plans()) {
      stage.as(plan.coordinator()).post("/plan-review/v1/plans", plan.json(call.reference()));
      stage.as(plan.lector()).put(address(plan) + "/lector-approval", Json.object("version", 1));
    }
  }

  /// So many moves, with the clock moved in between.
  public void play(int count) {
    for (int i = 0; i < count; i++) {
      if (away.isEmpty() && random.nextInt(6) == 0) {
        move(now.plusHours(4 + random.nextInt(inWindow() ? 8 : 110)));
      }
      var plan = trying.any(stage.plans());
      var read =
          away.contains("plan-review")
              ? state("AWARDED")
              : stage.as(Actor.OFFICER).get(address(plan));
      String state = read.path("state").asText();
      boolean fitting = random.nextInt(8) > 0;
      var possible =
          moves.stream()
              .filter(move -> !away.contains(move.service()))
              .filter(move -> !fitting || move.fits().contains(state))
              .toList();
      if (!possible.isEmpty()) {
        var chosen = trying.weighted(possible, Move::weight);
        trying.noted(chosen.name(), stage.reference(plan), () -> chosen.make().accept(plan, read));
      }
    }
  }

  /// Later than any term to ask for a determination, or to be paid back.
  public void yearsPass() {
    move(now.plusYears(5).plusMonths(1));
  }

  private static JsonNode state(String state) {
    return Json.read("{\"state\": \"" + state + "\"}");
  }

  /// Its commands are left alone until it is back.
  public void leave(String service) {
    trying.tell(service + " is away");
    away.add(service);
    trying.expectAway(true);
  }

  public void back(String service) {
    trying.tell(service + " is back");
    away.remove(service);
    trying.expectAway(!away.isEmpty());
  }

  public String call() {
    return call.reference();
  }

  Stage stage() {
    return stage;
  }

  /// What was tried, and how it was answered.
  public List<String> trace() {
    return trying.trace();
  }

  /// How often each command was done.
  public Map<String, Integer> done() {
    return trying.done();
  }

  List<String> signedAlone() {
    return trying.signedAlone();
  }

  private boolean inWindow() {
    return stage.readCall().path("state").asText().equals("OPEN");
  }

  private void move(OffsetDateTime moment) {
    now = moment.withNano(0);
    trying.tell("clock at " + now);
    stage.as(Actor.ADMIN).put("/overview/v1/clock", Json.object("moment", CallCalendar.json(now)));
  }

  // --- What is tried -----------------------------------------------------------------------------

  private void submit(PlanFigures plan, JsonNode read) {
    stage.as(trying.by(plan.coordinator())).post(address(plan) + "/submission");
  }

  private void check(PlanFigures plan, JsonNode read) {
    var defects = List.of(Json.object("section", "SUMMARY", "reason", "It names no firms."));
    stage
        .as(trying.by(Actor.OFFICER))
        .post(
            address(plan) + "/completeness-check",
            random.nextInt(4) == 0
                ? Json.object("complete", false, "defects", defects)
                : Json.object("complete", true));
  }

  private void supplement(PlanFigures plan, JsonNode read) {
    var section = Json.object("code", "SUMMARY", "text", "They are named now.");
    stage
        .as(trying.by(plan.coordinator()))
        .post(address(plan) + "/supplement", Json.object("sections", List.of(section)));
  }

  private void assign(PlanFigures plan, JsonNode read) {
    var reviewers = new Reviewing(stage);
    var ids = plan.reviewers().stream().map(reviewers::reviewerOf).toList();
    stage
        .as(trying.by(Actor.OFFICER))
        .post(
            address(plan) + "/reviews",
            Json.object("reviewers", random.nextBoolean() ? ids : ids.subList(0, 1)));
  }

  private void stopClock(PlanFigures plan, JsonNode read) {
    stage
        .as(trying.by(Actor.OFFICER))
        .post(
            address(plan) + "/clock-stop", Json.object("ground", "AGREED", "reason", "By letter."));
  }

  private void resumeClock(PlanFigures plan, JsonNode read) {
    stage.as(trying.by(Actor.OFFICER)).post(address(plan) + "/clock-resumption");
  }

  private void review(PlanFigures plan, JsonNode read) {
    var reviewer = stage.as(Actor.reviewer(trying.any(plan.reviewers()).brin()));
    for (var own : reviewer.items("/plan-review/v1/reviews?plan=" + stage.reference(plan))) {
      var review = "/plan-review/v1/reviews/" + id(own);
      if (own.path("state").asText().equals("ASSIGNED")) {
        reviewer.put(review + "/declaration", Json.object("interest", "NONE"));
      }
      reviewer.put(
          review + "/form", Json.object("scores", plan.forms().getFirst().withMotivations()));
      reviewer.post(review + "/submission");
    }
  }

  private void advise(PlanFigures plan, JsonNode read) {
    stage
        .as(trying.by(Actor.CHAIR))
        .put(
            address(plan) + "/advice",
            Json.object("scores", Ranking.scores(plan, plan.advice()), "text", "In the meeting."));
  }

  private void correct(PlanFigures plan, JsonNode read) {
    int change = random.nextInt(3) - 1;
    var scores = Ranking.scores(plan, plan.advice().each(score -> score + change));
    stage
        .as(trying.by(Actor.CHAIR))
        .post(
            address(plan) + "/advice/correction",
            Json.object("scores", scores, "reason", "The minutes say so."));
  }

  private void rank(PlanFigures plan, JsonNode read) {
    stage.as(trying.by(Actor.CHAIR)).post("/plan-review/v1/calls/" + call.reference() + "/ranking");
  }

  private void prepare(PlanFigures plan, JsonNode read) {
    stage
        .as(trying.by(Actor.OFFICER))
        .post(
            "/plan-review/v1/decisions",
            random.nextBoolean()
                ? Json.object("call", call.reference())
                : Json.object("plan", stage.reference(plan)));
  }

  /// An open one, or else one of those before; now and then it is taken back, to be prepared anew.
  private void decide(PlanFigures plan, JsonNode read) {
    var all =
        stage
            .as(Actor.OFFICER)
            .items("/plan-review/v1/decisions?limit=100&call=" + call.reference());
    var open = all.stream().filter(each -> OPEN.contains(each.path("state").asText())).toList();
    if (all.isEmpty()) {
      return;
    }
    var decision = trying.any(open.isEmpty() ? all : open);
    var address = "/plan-review/v1/decisions/" + id(decision);
    if (random.nextInt(6) == 0) {
      stage
          .as(trying.by(Actor.OFFICER))
          .post(address + "/withdrawal", Json.object("reason", "It is prepared anew."));
    } else if (decision.path("state").asText().equals("SIGNED")) {
      stage.as(trying.by(Actor.OFFICER)).post(address + "/announcement");
    } else {
      trying.byTwo(decision, address + "/signature");
    }
  }

  private void withdraw(PlanFigures plan, JsonNode read) {
    stage
        .as(trying.by(plan.coordinator()))
        .post(address(plan) + "/withdrawal", Json.object("reason", "The partners withdrew."));
  }

  private void raise(PlanFigures plan, JsonNode read) {
    money.raise();
  }

  private void money(PlanFigures plan, JsonNode read) {
    money.play(plan);
  }

  private void match(PlanFigures plan, JsonNode read) {
    var companyId = trying.any(List.copyOf(new TreeMap<>(firms).keySet()));
    var firm = firm(companyId);
    var entrepreneur = stage.as(firm.entrepreneur());
    var place = id(entrepreneur.post("/placement/v1/places", call.place(firm, companyId, now)));
    var coordinator = stage.as(plan.coordinator());
    coordinator.post("/placement/v1/places/" + place + "/acceptance");
    var number = ++trainees;
    var trainee =
        Json.object(
            "name", "Trainee " + number,
            "email",
                call.reference().toLowerCase(java.util.Locale.ROOT)
                    + "."
                    + number
                    + "@trainees.example",
            "programme", "Entrepreneurship");
    coordinator.post(
        "/placement/v1/traineeships",
        Json.object(
            "plan", stage.reference(plan),
            "placeId", place,
            "traineeId", id(coordinator.post("/placement/v1/trainees", trainee)),
            "lector", plan.lectorJson(),
            "plannedStart", now.toLocalDate().toString()));
  }

  /// A random one of the plan, and mostly what fits its state.
  private void traineeship(PlanFigures plan, JsonNode read) {
    var all = "/placement/v1/traineeships?limit=100&plan=" + stage.reference(plan);
    trying.some(
        Actor.OFFICER,
        all,
        one -> {
          boolean fitting = random.nextInt(6) > 0;
          var possible =
              turns.stream()
                  .filter(turn -> !fitting || turn.fits().equals(one.path("state").asText()))
                  .toList();
          if (!possible.isEmpty()) {
            var turn = trying.weighted(possible, Turn::weight);
            trying.noted(
                turn.name(),
                one.path("reference").asText(),
                () -> turn.make().accept(new Traineeship(plan, one)));
          }
        });
  }

  private void confirm(Traineeship one) {
    var firm = firm(one.read().path("companyId").asText());
    if (one.read().path("missing").toString().contains("THE_FIRM_IS_AN_SME")
        && random.nextBoolean()) {
      var company = "/placement/v1/companies/" + one.read().path("companyId").asText();
      stage
          .as(firm.entrepreneur())
          .put(company + "/declaration", firm.declaration(now.toLocalDate()));
    }
    var party = trying.any(PARTIES);
    stage.as(trying.by(actor(one, party))).put(one.address() + "/confirmations/" + party);
  }

  private Actor actor(Traineeship one, String party) {
    return switch (party) {
      case "company" -> firm(one.read().path("companyId").asText()).entrepreneur();
      case "trainee" -> one.trainee();
      default -> one.plan().coordinator();
    };
  }

  private Firm firm(String companyId) {
    return Objects.requireNonNull(firms.get(companyId), companyId);
  }

  private void start(Traineeship one) {
    stage.as(trying.by(one.plan().coordinator())).post(one.address() + "/start", Json.object());
  }

  private void cancel(Traineeship one) {
    stage
        .as(trying.by(one.plan().coordinator()))
        .post(
            one.address() + "/cancellation",
            Json.object("party", "HOGESCHOOL", "reason", "NO_MATCH"));
  }

  private void graduate(Traineeship one) {
    stage.as(trying.by(one.plan().coordinator())).post(one.address() + "/graduation");
  }

  private void endEarly(Traineeship one) {
    stage
        .as(trying.by(one.plan().coordinator()))
        .post(
            one.address() + "/early-end",
            Json.object(
                "reason", "TRAINEE_WITHDREW",
                "endedBy", "TRAINEE",
                "lastDay", now.toLocalDate().toString()));
  }

  private void choose(Traineeship one) {
    var party = trying.any(PARTIES.subList(1, 3));
    stage
        .as(trying.by(actor(one, party)))
        .post(
            one.address() + "/choice",
            Json.object(
                "party", party.toUpperCase(java.util.Locale.ROOT), "go", random.nextInt(6) > 0));
  }

  private void employ(Traineeship one) {
    var first = now.toLocalDate();
    stage
        .as(trying.by(actor(one, "company")))
        .post(
            one.address() + "/employment",
            Json.object(
                "startDay",
                first.toString(),
                "endDay",
                first.plusMonths(1).toString(),
                "hoursPerWeek",
                "32",
                "job",
                "Researcher"));
  }

  private void train(Traineeship one) {
    for (var topic : List.of("ENTREPRENEURSHIP", "MANAGEMENT")) {
      stage
          .as(trying.by(one.plan().lector()))
          .post(
              one.address() + "/training-sessions",
              Json.object(
                  "day",
                  now.toLocalDate().minusDays(random.nextInt(5)).toString(),
                  "topic",
                  topic,
                  "hours",
                  "8",
                  "attended",
                  true));
    }
  }

  private void complete(Traineeship one) {
    stage.as(trying.by(one.plan().coordinator())).post(one.address() + "/completion");
  }

  private String address(PlanFigures plan) {
    return "/plan-review/v1/plans/" + stage.reference(plan);
  }

  @Override
  public void close() {
    api.close();
  }
}
