package nl.innovatietraineeship.scenario;

import java.util.List;

/// Something that must hold at the end of a call, and what was found against it.
///
/// @param sentence what must be true
/// @param against all that was found against it; none where it holds
public record Check(String sentence, List<String> against) {
  public boolean holds() {
    return against.isEmpty();
  }

  @Override
  public String toString() {
    return holds()
        ? "holds:  " + sentence
        : "BROKEN: " + sentence + " " + String.join(" ", against);
  }
}
