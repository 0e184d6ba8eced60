package nl.innovatietraineeship.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Random histories: from seeds that are told, and made short where they fail.
///
/// A seed is played again with `MAVEN_ARGS=-Dseed=7 ./suite test MODULE --only TEST`.
public final class Histories {

  private Histories() {}

  /// The fixed seeds 1, 2, ..., or the one that the system property `seed` names.
  public static LongStream seeds(int count) {
    @Nullable Long again = Long.getLong("seed");
    return again == null ? LongStream.rangeClosed(1, count) : LongStream.of(again);
  }

  /// Plays a history. Where it fails, steps are left out as long as what is left fails too: what is
  /// told is that shortest history.
  ///
  /// @param play begins anew each time, and fails with an [AssertionError]
  public static <S> void hold(long seed, List<S> history, Consumer<List<S>> play) {
    Optional<AssertionError> failure = failure(history, play);
    List<S> shortest = history;
    for (int out = history.size() / 2; failure.isPresent() && out > 0; ) {
      boolean shorter = false;
      for (int at = 0; at + out <= shortest.size(); ) {
        var rest = new ArrayList<>(shortest);
        rest.subList(at, at + out).clear();
        Optional<AssertionError> again = failure(rest, play);
        if (again.isPresent()) {
          shortest = rest;
          failure = again;
          shorter = true;
        } else {
          at += out;
        }
      }
      out = shorter && out == 1 ? 1 : out / 2;
    }
    if (failure.isPresent()) {
      throw new AssertionError(
          "Seed %d. The shortest history that fails: %s%n%s"
              .formatted(seed, told(shortest), failure.get().getMessage()),
          failure.get());
    }
  }

  private static <S> Optional<AssertionError> failure(List<S> steps, Consumer<List<S>> play) {
    try {
      play.accept(steps);
      return Optional.empty();
    } catch (AssertionError failure) {
      return Optional.of(failure);
    }
  }

  private static String told(List<?> steps) {
    return steps.stream().map(step -> "\n  " + step).collect(Collectors.joining());
  }
}
