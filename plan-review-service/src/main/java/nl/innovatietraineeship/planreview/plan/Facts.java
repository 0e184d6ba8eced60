package nl.innovatietraineeship.planreview.plan;

import org.jspecify.annotations.Nullable;

/// A state's facts are there: the database keeps them together, and so does the code.
final class Facts {

  private Facts() {}

  static <T> T known(@Nullable T fact) {
    if (fact == null) {
      throw new IllegalStateException("a plan lacks a fact of its state");
    }
    return fact;
  }
}
