package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import nl.innovatietraineeship.sample.SampleConsumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The consumer that the README shows does what the README says.
@Order(4)
@ExtendWith(SuiteUp.class)
class SampleConsumerTest {
  private static final Duration EVENTS_WITHIN = Duration.ofSeconds(20);

  @Test
  void it_prints_type_subject_and_payload_of_what_happened(RunningSuite suite) {
    var call = new Calls(suite.addresses()).open();
    var printed = new ArrayList<String>();
    try (var consumer =
        new SampleConsumer(
            suite.kafka(), "innovatietraineeship.plan-review.v1", "sample-" + UUID.randomUUID())) {
      var until = Instant.now().plus(EVENTS_WITHIN);
      while (printed.stream().noneMatch(line -> isOpeningOf(call, line))
          && Instant.now().isBefore(until)) {
        consumer.read(printed::add);
      }
    }
    assertTrue(printed.stream().anyMatch(line -> isOpeningOf(call, line)), printed.toString());
  }

  private static boolean isOpeningOf(String call, String line) {
    return line.startsWith("nl.innovatietraineeship.call-opened.v1 " + call + " {")
        && line.contains("\"call\":\"" + call + "\"");
  }
}
