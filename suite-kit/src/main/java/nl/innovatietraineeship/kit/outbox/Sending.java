package nl.innovatietraineeship.kit.outbox;

import org.jspecify.annotations.Nullable;

/// The CloudEvents attributes that all events of a commit have in common.
///
/// @param topic the service
/// @param source the service, as a URN of its OIN
/// @param time when they were written, on the real clock, to the millisecond
/// @param traceparent of the request or message that they come from; null without one
record Sending(String topic, String source, String time, @Nullable String traceparent) {}
