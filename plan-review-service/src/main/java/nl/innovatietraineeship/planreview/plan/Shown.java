package nl.innovatietraineeship.planreview.plan;

import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.access.Viewer;

/// A plan as one viewer sees it; its ETag tells an applicant nothing that the view does not.
///
/// @param readable false for a reviewer who did not declare yet: title and parties only
record Shown(Plan plan, Viewer viewer, boolean readable) implements Versioned {

  @Override
  public long version() {
    return viewer.seesOutcomes() ? plan.version() : plan.shownVersion();
  }
}
