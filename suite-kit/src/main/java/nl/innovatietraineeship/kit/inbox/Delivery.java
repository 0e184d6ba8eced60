package nl.innovatietraineeship.kit.inbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// An event as it arrived from Kafka, before it is read.
record Delivery(
    String eventId,
    String type,
    String key,
    String topic,
    int partition,
    long offset,
    @Nullable String traceparent,
    String payload) {

  static Delivery of(ConsumerRecord<String, byte[]> record) {
    String place = record.topic() + "-" + record.partition() + "-" + record.offset();
    String id = header(record, "ce_id");
    String type = header(record, "ce_type");
    return new Delivery(
        id == null ? place : id,
        type == null ? "" : type,
        record.key() == null ? "" : storable(record.key()),
        record.topic(),
        record.partition(),
        record.offset(),
        header(record, "traceparent"),
        record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8));
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : storable(new String(header.value(), StandardCharsets.UTF_8));
  }

  /// PostgreSQL's text has no place for U+0000: its picture stands for it, so that whatever arrives
  /// can be kept as a dead letter.
  static String storable(String text) {
    return text.replace('\0', '\u2400');
  }
}
