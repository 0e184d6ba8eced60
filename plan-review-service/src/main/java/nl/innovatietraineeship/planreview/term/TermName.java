package nl.innovatietraineeship.planreview.term;

import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The terms that are followed, each with the role whose term it is. Within some something must be
/// done, and when they have passed it is not done; within others something may be done, and when
/// they have passed it no longer can be.
@Schema(name = "TermName")
public enum TermName {
  /// Must: to decide on an application: AvS 17, Awb 4:15.
  DECISION(Roles.OFFICER),
  /// Must: named beside that of law when a decision is late: Awb 4:14(1).
  DELAYED_DECISION(Roles.OFFICER),
  /// May: to repair an incomplete application: Awb 4:5(1).
  REPAIR(Roles.HOGESCHOOL),
  /// May: to announce that it is set aside: Awb 4:5(4).
  SET_ASIDE(Roles.OFFICER),
  /// Must: to submit a review; a late one is still taken.
  REVIEW(Roles.REVIEWER),
  /// May: to answer the reviews.
  REBUTTAL(Roles.HOGESCHOOL),
  /// May: to object to a decision: Awb 6:7.
  OBJECTION(Roles.HOGESCHOOL),
  /// May: money set free serves a plan that was refused for the ceiling.
  RESERVE_PLACE(Roles.OFFICER),
  /// Must: the first internship starts; warns only.
  START_OF_ACTIVITIES(Roles.HOGESCHOOL),
  /// The activities end then; warns only, and of every grant that is not settled: what was done is
  /// for its determination to say.
  END_OF_ACTIVITIES(Roles.HOGESCHOOL);

  private final String role;

  TermName(String role) {
    this.role = role;
  }

  /// Whose term it is: who must or may act within it.
  public String role() {
    return role;
  }
}
