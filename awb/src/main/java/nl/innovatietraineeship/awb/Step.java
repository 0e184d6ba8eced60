package nl.innovatietraineeship.awb;

/// One step of a derivation: what was applied (`Awb 6:7`, `ATW 1(1)`, or whose rule it is where no
/// law speaks), and in a sentence what that gave.
public record Step(String article, String sentence) {

  @Override
  public String toString() {
    return article + ": " + sentence;
  }
}
