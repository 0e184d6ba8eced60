package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// How a random play tries something, and what came of it. A refusal is an answer as good as any;
/// an error is none.
final class Trying {
  /// Forbidden, not in one's scope, against a rule, or a resource that is there already.
  private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 428);

  /// Of an officer who acts for an applicant, that no letter is told of; of who may, that what the
  /// input names is not there yet. Anything else is a mistake of the play, which would try nothing.
  private static final int WRONG_INPUT = 400;

  private static final String NOT_THERE = "There is no ";
  private static final int UNAVAILABLE = 503;

  private final Api api;
  private final Random random;
  private final List<String> trace = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final List<String> signedAlone = new ArrayList<>();
  private boolean anyoneAway;
  private boolean byAnother;

  Trying(Api api, Random random) {
    this.api = api;
    this.random = random;
  }

  /// What was tried, and how it was answered.
  List<String> trace() {
    return List.copyOf(trace);
  }

  /// How often each command was done.
  Map<String, Integer> done() {
    return new TreeMap<>(done);
  }

  List<String> signedAlone() {
    return List.copyOf(signedAlone);
  }

  void tell(String line) {
    trace.add("-- " + line);
  }

  /// A service that is away may not answer.
  void expectAway(boolean any) {
    anyoneAway = any;
  }

  /// @param of what it is done to
  void noted(String what, String of, Runnable command) {
    byAnother = false;
    try {
      command.run();
      trace.add(what + " " + of + ": done");
      done.merge(what, 1, Integer::sum);
    } catch (Refused refused) {
      boolean nobodyThere = refused.status() == UNAVAILABLE && anyoneAway;
      boolean expected =
          refused.status() == WRONG_INPUT
              && (byAnother || String.valueOf(refused.getMessage()).contains(NOT_THERE));
      if (!nobodyThere && !expected && !REFUSALS.contains(refused.status())) {
        throw refused;
      }
      trace.add(what + " " + of + ": " + refused.getMessage());
    }
  }

  /// Who prepared it tries alone, in the role of who may, which must be refused; then who may.
  void byTwo(JsonNode prepared, String address) {
    var preparer =
        prepared.path("approval").path("preparedBy").asText(prepared.path("preparedBy").asText());
    var alone = new Actor(preparer, "board", Map.of());
    if (preparer.isEmpty() || isDone(() -> api.as(alone).post(address))) {
      signedAlone.add(address + " by '" + preparer + "'.");
    }
    api.as(by(Actor.BOARD)).post(address);
  }

  private static boolean isDone(Runnable command) {
    try {
      command.run();
      return true;
    } catch (Refused refused) {
      if (!REFUSALS.contains(refused.status())) {
        throw refused;
      }
      return false;
    }
  }

  /// A random one of what the reader finds, if there is any.
  void some(Actor reader, String path, Consumer<JsonNode> then) {
    some(api.as(reader).items(path), then);
  }

  void some(List<JsonNode> all, Consumer<JsonNode> then) {
    if (!all.isEmpty()) {
      then.accept(any(all));
    }
  }

  /// Mostly who may; now and then somebody of another role.
  Actor by(Actor right) {
    if (!rarely(16)) {
      return right;
    }
    byAnother = true;
    return any(List.of(Actor.ADMIN, Actor.FINANCE, Actor.OFFICER, Actor.CHAIR, Actor.BOARD));
  }

  /// Once in so many times.
  boolean rarely(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <T> T weighted(List<T> all, ToIntFunction<T> weight) {
    int left = random.nextInt(all.stream().mapToInt(weight).sum());
    for (T each : all) {
      left -= weight.applyAsInt(each);
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException("weights do not add up");
  }
}
