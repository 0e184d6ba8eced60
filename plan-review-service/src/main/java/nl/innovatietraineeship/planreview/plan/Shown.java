package nl.innovatietraineeship.planreview.plan;

import java.time.LocalDate;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.access.Viewer;

/// A plan as one viewer sees it; its ETag tells an applicant nothing that the view does not.
///
/// @param readable false for a reviewer who did not declare yet: title and parties only
/// @param today for terms whose clock stands still until now
record Shown(Plan plan, Viewer viewer, boolean readable, LocalDate today) implements Versioned {

  @Override
  public long version() {
    return viewer.seesOutcomes() ? plan.version() : plan.shownVersion();
  }
}
