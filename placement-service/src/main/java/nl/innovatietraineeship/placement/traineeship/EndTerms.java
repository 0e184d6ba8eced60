package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a traineeship is to end early.
///
/// @param text with OTHER, and only then
/// @param lastDay included
record EndTerms(EndReason reason, @Nullable String text, EndedBy by, LocalDate lastDay) {}
