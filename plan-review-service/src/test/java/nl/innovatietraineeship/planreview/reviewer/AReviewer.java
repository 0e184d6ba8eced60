package nl.innovatietraineeship.planreview.reviewer;

import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;

/// Reviewers for tests.
public final class AReviewer {

  private AReviewer() {}

  public static Reviewer of(String sub, String brin) {
    return Reviewer.register(
        new ReviewerId(new UUID(0, 1)), 1, new NewReviewer(sub, "Reviewer", new Brin(brin), null));
  }
}
