package nl.innovatietraineeship.planreview.term;

import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The terms that are followed, each with the role that must act within it.
@Schema(name = "TermName")
public enum TermName {
  /// To decide on an application: AvS 17, Awb 4:15.
  DECISION(Roles.OFFICER),
  /// Named beside that of law when a decision is late: Awb 4:14(1).
  DELAYED_DECISION(Roles.OFFICER),
  /// To repair an incomplete application: Awb 4:5(1).
  REPAIR(Roles.HOGESCHOOL),
  /// To announce that it is set aside: Awb 4:5(4).
  SET_ASIDE(Roles.OFFICER),
  REVIEW(Roles.REVIEWER),
  REBUTTAL(Roles.HOGESCHOOL),
  /// To object to a decision: Awb 6:7.
  OBJECTION(Roles.HOGESCHOOL),
  /// In which money set free may serve a plan that was refused for the ceiling.
  RESERVE_PLACE(Roles.OFFICER),
  /// The first trainee starts by then; warns only.
  START_OF_ACTIVITIES(Roles.HOGESCHOOL),
  /// The activities are done by then; warns only.
  END_OF_ACTIVITIES(Roles.HOGESCHOOL);

  private final String role;

  TermName(String role) {
    this.role = role;
  }

  /// Who must act within it.
  public String role() {
    return role;
  }
}
