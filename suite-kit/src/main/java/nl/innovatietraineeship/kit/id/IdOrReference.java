package nl.innovatietraineeship.kit.id;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What stands for `{id}` in a path: the UUID, or the human reference such as `IT20-007`.
public sealed interface IdOrReference {

  record ById(UUID id) implements IdOrReference {}

  record ByReference(String reference) implements IdOrReference {}

  /// The id of a thing that has no reference, such as a step of a history; empty for any other
  /// text.
  static Optional<UUID> idOf(String raw) {
    return switch (parse(raw)) {
      case ById(UUID id) -> Optional.of(id);
      case ByReference _ -> Optional.empty();
    };
  }

  /// Never refuses: text that is no UUID is a reference, which may well not exist.
  static IdOrReference parse(String raw) {
    if (raw.length() == 36) {
      try {
        return new ById(UUID.fromString(raw));
      } catch (IllegalArgumentException noUuid) {
        return new ByReference(raw.toUpperCase(Locale.ROOT));
      }
    }
    return new ByReference(raw.toUpperCase(Locale.ROOT));
  }
}
