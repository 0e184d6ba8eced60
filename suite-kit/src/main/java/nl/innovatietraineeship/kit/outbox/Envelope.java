package nl.innovatietraineeship.kit.outbox;

import java.util.UUID;

/// A row of the outbox: an event with those of its CloudEvents attributes that others of its commit
/// do not have, see [Sending].
///
/// @param name in the catalogue, of which its type and its schema are made
record Envelope(UUID id, String key, String name, String subject, String payload) {}
