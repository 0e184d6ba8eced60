package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a match agrees on.
///
/// @param lector who supervises; may be named later
/// @param replaces the traineeship that it comes instead of
record MatchTerms(LocalDate plannedStart, @Nullable Lector lector, @Nullable Replaced replaces) {}
