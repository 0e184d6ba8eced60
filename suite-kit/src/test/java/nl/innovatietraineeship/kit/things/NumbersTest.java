package nl.innovatietraineeship.kit.things;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.innovatietraineeship.kit.id.Numbers;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class NumbersTest {

  private static final int ALL = 30;

  @Inject Numbers numbers;

  @Test
  void none_comes_twice_or_is_lost_and_the_database_is_asked_once_for_as_many_as_it_gives()
      throws Exception {
    Callable<Long> next =
        () -> QuarkusTransaction.requiringNew().call(() -> numbers.next("made_number"));
    List<Long> given;
    try (var threads = Executors.newFixedThreadPool(4)) {
      given =
          threads.invokeAll(Collections.nCopies(ALL, next)).stream()
              .map(Future::resultNow)
              .sorted()
              .toList();
    }
    assertEquals(LongStream.rangeClosed(1, ALL).boxed().toList(), given);
    assertEquals(ALL - 2 + "", Sql.value("select last_value from made_number"));
  }
}
