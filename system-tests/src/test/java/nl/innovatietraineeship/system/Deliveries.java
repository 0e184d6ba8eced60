package nl.innovatietraineeship.system;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.innovatietraineeship.localstack.Service;
import nl.innovatietraineeship.scenario.Check;
import nl.innovatietraineeship.scenario.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What the services wrote to be told, what came into the topics, and how far it was read.
final class Deliveries implements AutoCloseable {
  private static final Duration WITHIN = Duration.ofSeconds(90);
  private static final Duration POLL = Duration.ofMillis(200);

  /// A record that this class publishes once more; readers do not look at it.
  private static final String AGAIN = "again";

  private static final List<Service> TELLING =
      List.of(Service.PLAN_REVIEW, Service.BUDGET, Service.PLACEMENT);

  private final RunningSuite suite;
  private final KafkaConsumer<String, byte[]> consumer;
  private final KafkaProducer<String, byte[]> producer;
  private final Admin admin;
  private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

  Deliveries(RunningSuite suite) {
    this.suite = suite;
    var settings = new Properties();
    settings.put("bootstrap.servers", suite.kafka());
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    admin = Admin.create(settings);
    var partitions =
        TELLING.stream()
            .flatMap(service -> consumer.partitionsFor(topic(service)).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  private static String topic(Service service) {
    return "innovatietraineeship." + service.word() + ".v1";
  }

  /// All that came of a call so far, as it came from the services.
  List<ConsumerRecord<String, byte[]>> of(String call) {
    readOn();
    return seen.stream()
        .filter(event -> header(event, "ce_subject").startsWith(call))
        .filter(event -> event.headers().lastHeader(AGAIN) == null)
        .toList();
  }

  private void readOn() {
    var ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(seen::add);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /// Publishes them once more, with the same ids.
  void again(List<ConsumerRecord<String, byte[]>> events)
      throws ExecutionException, InterruptedException {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var event : events) {
      var headers = new ArrayList<>(List.of(event.headers().toArray()));
      var copy =
          new ProducerRecord<>(
              event.topic(), event.partition(), event.key(), event.value(), headers);
      copy.headers().add(AGAIN, new byte[0]);
      sent.add(producer.send(copy));
    }
    for (var each : sent) {
      each.get();
    }
  }

  /// Waits until all that was written came out and all that came out was read.
  void settle() {
    Patience.await("all events to come out and be read", WITHIN, this::underWay, UnderWay::isNone);
  }

  /// @param ids of what was written and did not come out, or was written since
  /// @param unread by consumer group, how many events
  private record UnderWay(Set<String> ids, Map<String, Long> unread) {

    boolean isNone() {
      return ids.isEmpty() && unread.isEmpty();
    }
  }

  private UnderWay underWay() {
    readOn();
    var came = seen.stream().map(event -> header(event, "ce_id")).collect(Collectors.toSet());
    var lag = lag();
    var written = written("");
    written.removeAll(came);
    return new UnderWay(written, lag);
  }

  /// The ids in the outboxes.
  ///
  /// @param call with which the subject begins
  private Set<String> written(String call) {
    var ids = new HashSet<String>();
    for (var service : TELLING) {
      try (var database = connect(service);
          var query = database.prepareStatement("select id from outbox where subject like ?")) {
        query.setString(1, call + "%");
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            ids.add(rows.getString(1));
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException("no outbox of " + service, e);
      }
    }
    return ids;
  }

  private Connection connect(Service service) throws SQLException {
    var properties = suite.supervisor().properties();
    var name = service.database();
    return DriverManager.getConnection(
        properties.value(name + ".url"),
        properties.value(name + ".user"),
        properties.value(name + ".password"));
  }

  /// By consumer group, what of its topics it has not read.
  private Map<String, Long> lag() {
    var lag = new HashMap<String, Long>();
    var ends = consumer.endOffsets(consumer.assignment());
    for (var service : Service.values()) {
      var committed = committed(service);
      var topics = committed.keySet().stream().map(TopicPartition::topic).toList();
      ends.forEach((partition, end) -> {
        var read = committed.get(partition);
        long behind = end - (read == null ? 0 : read.offset());
        if (behind > 0 && topics.contains(partition.topic())) {
          lag.merge(group(service), behind, Long::sum);
        }
      });
    }
    return lag;
  }

  private static String group(Service service) {
    return "innovatietraineeship." + service.database().replace('_', '-');
  }

  private Map<TopicPartition, OffsetAndMetadata> committed(Service service) {
    try {
      return admin.listConsumerGroupOffsets(group(service)).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// Whoever died without a word is out of the group now, and not only when Kafka has missed it for
  /// its session timeout of 45 seconds, until when nobody else reads for it. Who lives comes back
  /// at once.
  void forgetTheDead(Service service) throws ExecutionException, InterruptedException {
    admin
        .removeMembersFromConsumerGroup(group(service), new RemoveMembersFromConsumerGroupOptions())
        .all()
        .get();
  }

  /// Its consumers begin anew; the service must not run.
  void setBack(Service service) throws ExecutionException, InterruptedException {
    var beginning =
        committed(service).keySet().stream()
            .collect(Collectors.toMap(partition -> partition, _ -> new OffsetAndMetadata(0)));
    admin.alterConsumerGroupOffsets(group(service), beginning).all().get();
  }

  /// Each row of an outbox is in the topic, once.
  Check once(String call) {
    var against = new ArrayList<String>();
    var times = new HashMap<String, Integer>();
    of(call).forEach(event -> times.merge(header(event, "ce_id"), 1, Integer::sum));
    Collection<String> written = written(call);
    written.stream()
        .filter(id -> !times.containsKey(id))
        .forEach(id -> against.add(id + " was lost."));
    times.forEach((id, count) -> {
      if (count != 1 || !written.contains(id)) {
        against.add(id + " came " + count + " times.");
      }
    });
    return new Check("What is written to be told comes out, once.", against);
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
    admin.close();
  }
}
