package nl.innovatietraineeship.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Plans go on side by side; what is told of them comes in their order.
final class Parallel {
  /// A few more than a small machine has processors: requests wait for commits most of their time.
  private static final int AT_ONCE = 8;

  private Parallel() {}

  /// @param told is called in the order of the items, as soon as all before are done
  static <T, R> List<R> each(List<T> items, Function<T, R> work, BiConsumer<T, R> told) {
    var permits = new Semaphore(AT_ONCE);
    var results = new ArrayList<R>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<R>> running =
          items.stream().map(item -> threads.submit(() -> within(permits, work, item))).toList();
      try {
        for (int i = 0; i < items.size(); i++) {
          results.add(running.get(i).get());
          told.accept(items.get(i), results.getLast());
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw asIs(e);
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw Patience.interrupted(e);
      }
    }
    return results;
  }

  static <T, R> List<R> each(List<T> items, Function<T, R> work) {
    return each(items, work, (_, _) -> {});
  }

  private static <T, R> R within(Semaphore permits, Function<T, R> work, T item)
      throws InterruptedException {
    permits.acquire();
    try {
      return work.apply(item);
    } finally {
      permits.release();
    }
  }

  private static RuntimeException asIs(ExecutionException failure) {
    return failure.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failure.getCause());
  }
}
