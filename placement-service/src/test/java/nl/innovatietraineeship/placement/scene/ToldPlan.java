package nl.innovatietraineeship.placement.scene;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Topics;

/// A plan that the events of plan-review and budget tell of: the golden messages, under a call and
/// a plan of its own. Each word publishes, and returns when placement has taken it in.
public final class ToldPlan {

  public static final String BRIN = "30GB";
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String callId;
  private final String call;
  private final int number;
  private final String planId = UUID.randomUUID().toString();

  private ToldPlan(String callId, String call, int number) {
    this.callId = callId;
    this.call = call;
    this.number = number;
  }

  /// Of which nothing was told yet, nor of its call.
  public static ToldPlan unheard() {
    return new ToldPlan(UUID.randomUUID().toString(), callReference(CALLS.incrementAndGet()), 1);
  }

  /// Opened call, nothing of the plan yet.
  public static ToldPlan ofOpenedCall() {
    var told = unheard();
    told.publish(told.about("call-opened"));
    return told;
  }

  /// Of a call that lets slots be taken again, or not.
  public static ToldPlan ofCallWithRefill(boolean refill) {
    return ofCallWith("slotRefill", refill);
  }

  /// Of a call that publishes this.
  public static ToldPlan ofCallWith(String parameter, Object value) {
    var told = unheard();
    told.publish(told.about("call-opened").with(parameter, value));
    told.publish(told.about("plan-submitted"));
    return told.until("KNOWN");
  }

  public static ToldPlan submitted() {
    var told = ofOpenedCall();
    told.publish(told.about("plan-submitted"));
    return told.until("KNOWN");
  }

  /// Awarded, with so many open slots.
  public static ToldPlan awarded(int slots) {
    return submitted().award(slots);
  }

  /// The next plan of the same call, so that what is told of it comes behind what was told of this.
  public ToldPlan next() {
    var told = new ToldPlan(callId, call, number + 1);
    told.publish(told.about("plan-submitted"));
    return told.until("KNOWN");
  }

  public ToldPlan award(int slots) {
    publish(about("plan-decision-announced"));
    publish(about("grant-awarded").with("slots", slots));
    await().atMost(PATIENCE).until(() -> seen("slots.open").equals(Integer.toString(slots)));
    return until("AWARDED");
  }

  public ToldPlan withdrawn() {
    publish(about("plan-withdrawn"));
    return until("WITHDRAWN");
  }

  /// The waiting list of its call is over.
  public ToldPlan waitingListEnded() {
    publish(about("waiting-list-ended"));
    return this;
  }

  /// The grant pays for so many slots from now on.
  public ToldPlan changed(int slots) {
    publish(grantChanged(slots));
    await().atMost(PATIENCE).until(() -> seen("slots.open").equals(Integer.toString(slots)));
    return this;
  }

  public Golden grantChanged(int slots) {
    return grant("grant-changed").with("slots", slots).with("onDay", "2020-11-02");
  }

  public ToldPlan determined() {
    publish(grantDetermined());
    return until("DETERMINED");
  }

  public Golden grantDetermined() {
    return grant("grant-determined").with("announcedOn", "2020-11-02");
  }

  /// What budget tells of a grant after its award, by the fields that placement reads.
  private Golden grant(String type) {
    Golden awarded = about("grant-awarded");
    var headers = new LinkedHashMap<>(awarded.headers());
    headers.put("ce_type", "nl.innovatietraineeship." + type + ".v1");
    return new Golden(headers, awarded.key(), awarded.payload()).anew();
  }

  public ToldPlan refused(String ground) {
    publish(refusal(ground));
    return this;
  }

  public Golden refusal(String ground) {
    return about("plan-decision-announced").with("outcome", "REFUSED").with("ground", ground);
  }

  public ToldPlan until(String state) {
    await().atMost(PATIENCE).until(() -> seen("state").equals(state));
    return this;
  }

  /// A field of the plan as its hogeschool sees it; empty while it is not known.
  public String seen(String field) {
    var response = coordinator(BRIN).get("/placement/v1/plans/" + reference());
    return response.statusCode() == 200 ? response.jsonPath().getString(field) : "";
  }

  /// The golden message, under this call and plan.
  public Golden about(String type) {
    return Golden.of(type)
        .with("callId", callId)
        .with("call", call)
        .with("planId", planId)
        .with("plan", reference())
        .with("brin", BRIN)
        .with("grantId", UUID.randomUUID().toString())
        .keyed(callId);
  }

  public void publish(Golden message) {
    try (var topics = new Topics()) {
      topics.publish(message);
    }
  }

  public String reference() {
    return "%s-%03d".formatted(call, number);
  }

  public String id() {
    return planId;
  }

  private static String callReference(int number) {
    return "%c%c%02d".formatted('A' + number / 2600, 'A' + number / 100 % 26, number % 100);
  }
}
