package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// One Kafka broker that is its own controller.
final class Kafka implements Part {
  /// The history from which everything can be rebuilt: kept for ever, six ways wide.
  static final List<String> TOPICS =
      List.of(
          "innovatietraineeship.placement.v1",
          "innovatietraineeship.plan-review.v1",
          "innovatietraineeship.budget.v1");

  static final int PARTITIONS = 6;

  private final KafkaRaftServer server;
  private volatile boolean ended;

  private Kafka(KafkaRaftServer server) {
    this.server = server;
    Thread.ofPlatform().daemon().name("kafka-watch").start(this::watch);
  }

  static Kafka start(Path dir, Ports ports) throws Exception {
    var data = dir.resolve("kafka");
    format(data);
    var server = new KafkaRaftServer(new KafkaConfig(settings(data, ports)), Time.SYSTEM);
    server.startup();
    var kafka = new Kafka(server);
    createTopics(ports);
    return kafka;
  }

  private static Map<String, Object> settings(Path data, Ports ports) {
    var client = "127.0.0.1:" + ports.kafka();
    var controller = "127.0.0.1:" + ports.controller();
    var settings = new HashMap<String, Object>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@" + controller);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("listeners", "PLAINTEXT://" + client + ",CONTROLLER://" + controller);
    settings.put("advertised.listeners", "PLAINTEXT://" + client);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", data.toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", Integer.toString(PARTITIONS));
    settings.put("default.replication.factor", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    // One broker and a handful of groups: fifty partitions of bookkeeping would only cost time and
    // files.
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.num.partitions", "4");
    // A suite that slept for a month goes on where it was: ten years, in minutes.
    settings.put("offsets.retention.minutes", "5256000");
    // After a crash the old registration must expire before the broker may come back; the default
    // is 9 s.
    settings.put("broker.session.timeout.ms", "4000");
    settings.put("broker.heartbeat.interval.ms", "500");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("group.min.session.timeout.ms", "3000");
    settings.put("log.index.size.max.bytes", "1048576");
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    // Its 128 MB of buffer is made for compacting large topics; ours are small.
    settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    return settings;
  }

  private static void format(Path data) throws Exception {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(data);
    try (var silent =
        new java.io.PrintStream(
            java.io.OutputStream.nullOutputStream(),
            false,
            java.nio.charset.StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(1)
          .setClusterId(Uuid.randomUuid().toString())
          .setDirectories(List.of(data.toString()))
          .setMetadataLogDirectory(data.toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .run();
    }
  }

  private static void createTopics(Ports ports) throws InterruptedException, IOException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + ports.kafka()))) {
      var wanted =
          TOPICS.stream()
              .map(name ->
                  new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")))
              .toList();
      for (var made : admin.createTopics(wanted).values().values()) {
        try {
          made.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw new IOException("Kafka made no topics", e);
          }
        }
      }
    }
  }

  private void watch() {
    server.awaitShutdown();
    ended = true;
  }

  @Override
  public boolean alive() {
    return !ended;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
