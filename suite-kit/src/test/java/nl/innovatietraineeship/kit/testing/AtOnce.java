package nl.innovatietraineeship.kit.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Requests that are let go at the same moment.
public final class AtOnce {

  private AtOnce() {}

  /// The answers, in the order of the requests.
  public static List<Response> all(List<Callable<Response>> requests) {
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> sent =
          requests.stream()
              .map(request ->
                  threads.submit(() -> {
                    go.await();
                    return request.call();
                  }))
              .toList();
      go.countDown();
      var answers = new ArrayList<Response>();
      for (Future<Response> each : sent) {
        answers.add(each.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a request failed", e);
    }
  }

  /// The status codes, sorted.
  public static List<Integer> codes(List<Response> answers) {
    return answers.stream().map(Response::statusCode).sorted().toList();
  }
}
