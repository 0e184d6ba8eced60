package nl.innovatietraineeship.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// Which page of a collection is asked for: keyset, never offset.
///
/// @param after the key behind which the page starts, as text; empty for the first page
/// @param limit how many items at most
public record PageRequest(String after, int limit) {

  /// What a client gets that asks for no number.
  public static final int DEFAULT_LIMIT = 50;

  /// More than this in one answer serves nobody who reads it, and holds a connection too long.
  public static final int MAXIMUM_LIMIT = 200;

  /// The smallest UUID: the start of a collection that is ordered by id.
  private static final UUID START = new UUID(0, 0);

  /// The id behind which the page starts, for a collection in the order of its ids.
  public UUID afterId() {
    if (after.isEmpty()) {
      return START;
    }
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException tampered) {
      throw unknownCursor();
    }
  }

  /// For a collection that is ordered by a number from 1.
  public int afterNumber() {
    try {
      return after.isEmpty() ? 0 : Integer.parseInt(after);
    } catch (NumberFormatException tampered) {
      throw unknownCursor();
    }
  }

  /// What a cursor is answered with that no page gave out.
  public static InvalidInput unknownCursor() {
    return new InvalidInput(
        InputError.query("cursor", "format", "The cursor is not one that we gave out."));
  }

  /// How many rows to ask the database for: one more than the page, to know whether there is more.
  public int fetch() {
    return limit + 1;
  }

  /// Makes the page of the fetched rows.
  ///
  /// @param fetched at most `fetch()` rows in the collection's order
  /// @param key the text of the row's key in that order
  public <R, T> Page<T> page(
      List<R> fetched, Function<? super R, String> key, Function<? super R, T> view) {
    boolean more = fetched.size() > limit;
    List<R> rows = more ? fetched.subList(0, limit) : fetched;
    return new Page<>(
        rows.stream().<T>map(view).toList(), more ? encode(key.apply(rows.getLast())) : null);
  }

  static PageRequest of(@Nullable String cursor, int limit) {
    return new PageRequest(cursor == null ? "" : decode(cursor), limit);
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}
