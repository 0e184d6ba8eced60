package nl.innovatietraineeship.localstack;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.cli.ConnectDistributed;

/// Kafka Connect as a distributed worker, so that connectors are registered over HTTP and
/// remembered in Kafka, with the Debezium connector on its class path.
final class Connect implements Part {
  private final org.apache.kafka.connect.runtime.Connect<?> worker;

  private Connect(org.apache.kafka.connect.runtime.Connect<?> worker) {
    this.worker = worker;
  }

  static Connect start(Ports ports) {
    return new Connect(new ConnectDistributed().startConnect(settings(ports)));
  }

  private static Map<String, String> settings(Ports ports) {
    var settings = new HashMap<String, String>();
    settings.put("bootstrap.servers", "127.0.0.1:" + ports.kafka());
    settings.put("group.id", "innovatietraineeship-connect");
    settings.put("listeners", "http://127.0.0.1:" + ports.connect());
    settings.put("rest.advertised.host.name", "127.0.0.1");
    settings.put("plugin.discovery", "service_load");
    settings.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    settings.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    settings.put("header.converter", "org.apache.kafka.connect.storage.StringConverter");
    for (var store : new String[] {"offset", "config", "status"}) {
      settings.put(store + ".storage.topic", "connect-" + store + "s");
      settings.put(store + ".storage.replication.factor", "1");
    }
    settings.put("offset.storage.partitions", "1");
    settings.put("status.storage.partitions", "1");
    // How far was read is noted every second: a crash repeats little, and the log is let go soon.
    settings.put("offset.flush.interval.ms", "1000");
    // One worker: nobody else will come back to take its tasks, so a restart need not wait for
    // that.
    settings.put("scheduled.rebalance.max.delay.ms", "0");
    settings.put("session.timeout.ms", "4000");
    settings.put("heartbeat.interval.ms", "1000");
    settings.put("task.shutdown.graceful.timeout.ms", "3000");
    return settings;
  }

  @Override
  public boolean alive() {
    return !worker.herderTask().isDone();
  }

  @Override
  public void close() {
    worker.stop();
    worker.awaitStop();
  }
}
