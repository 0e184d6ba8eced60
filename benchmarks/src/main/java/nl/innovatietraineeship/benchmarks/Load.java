package nl.innovatietraineeship.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A bounded load: so many workers at once, for so long.
final class Load {

  /// Both cores are busy with this many, and nothing waits for a connection.
  static final int WORKERS = 8;

  private Load() {}

  /// How often the work was done in a second, by all workers together.
  static double perSecond(Work work, Duration span) throws Exception {
    List<Work.Worker> workers = new ArrayList<>();
    for (int number = 0; number < WORKERS; number++) {
      workers.add(work.worker());
    }
    try (var threads = Executors.newFixedThreadPool(WORKERS)) {
      long end = System.nanoTime() + span.toNanos();
      List<Callable<Long>> tasks =
          workers.stream().<Callable<Long>>map(worker -> () -> until(end, worker)).toList();
      long start = System.nanoTime();
      long done = 0;
      for (Future<Long> task : threads.invokeAll(tasks)) {
        done += task.get();
      }
      return done * 1e9 / (System.nanoTime() - start);
    } finally {
      for (Work.Worker worker : workers) {
        worker.close();
      }
    }
  }

  private static long until(long end, Work.Worker worker) throws Exception {
    long done = 0;
    while (System.nanoTime() < end) {
      worker.once();
      done++;
    }
    return done;
  }
}
