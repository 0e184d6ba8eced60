package nl.innovatietraineeship.kit.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a collection, in its one order.
///
/// @param items at most as many as the limit
/// @param next the cursor of the next page; null on the last one
public record Page<T>(List<T> items, @Nullable String next) {}
