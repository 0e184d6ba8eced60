package nl.innovatietraineeship.planreview.plan;

import nl.innovatietraineeship.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/// What happens to a plan, as its history tells it. Drafts and edits are told by its versions.
public enum Step {
  APPROVED(Roles.LECTOR),
  SUBMITTED(Roles.HOGESCHOOL),
  LAPSED(null),
  FOUND_COMPLETE(Roles.OFFICER),
  FOUND_INCOMPLETE(Roles.OFFICER),
  SUPPLEMENTED(Roles.HOGESCHOOL),
  CLOCK_STOPPED(Roles.OFFICER),
  CLOCK_RESUMED(Roles.OFFICER),
  DELAY_TOLD(Roles.OFFICER),
  REVIEWERS_ASSIGNED(Roles.OFFICER),
  /// Who was replaced and why is for the programme office and the chair.
  REVIEWER_REPLACED(Roles.OFFICER),
  CONFLICT_LIFTED(Roles.CHAIR),
  /// By a chair, of the own.
  INTEREST_DECLARED(Roles.CHAIR),
  INVITED_TO_REBUT(Roles.OFFICER),
  REBUTTED(Roles.HOGESCHOOL),
  ADVISED(Roles.CHAIR),
  ADVICE_CORRECTED(Roles.CHAIR),
  RANKED(Roles.CHAIR),
  RESERVED(null),
  WAITLISTED(null),
  /// The list of its call is over, and nothing of it came to the plan.
  RESERVE_PLACE_LAPSED(null),
  OUTCOME_ANNOUNCED(Roles.OFFICER),
  GRANTED(null),
  /// By the first internship.
  ACTIVITIES_STARTED(null),
  /// It has its final amount.
  GRANT_DETERMINED(null),
  GRANT_SETTLED(null),
  /// A payment came back after the settlement, or the determination was changed.
  GRANT_REOPENED(null),
  /// Renounced or withdrawn.
  GRANT_ENDED(null),
  WITHDRAWN(Roles.HOGESCHOOL);

  private final @Nullable String role;

  Step(@Nullable String role) {
    this.role = role;
  }

  /// Who takes it; null for the suite itself, by a job or on an event.
  @Nullable String role() {
    return role;
  }

  /// False for what tells an applicant of an outcome before it is announced, or of a reviewer.
  boolean isForApplicants() {
    return switch (this) {
      case REVIEWER_REPLACED,
          CONFLICT_LIFTED,
          INTEREST_DECLARED,
          ADVISED,
          ADVICE_CORRECTED,
          RANKED,
          RESERVED,
          WAITLISTED,
          RESERVE_PLACE_LAPSED ->
          false;
      case APPROVED,
          SUBMITTED,
          LAPSED,
          FOUND_COMPLETE,
          FOUND_INCOMPLETE,
          SUPPLEMENTED,
          CLOCK_STOPPED,
          CLOCK_RESUMED,
          DELAY_TOLD,
          REVIEWERS_ASSIGNED,
          INVITED_TO_REBUT,
          REBUTTED,
          OUTCOME_ANNOUNCED,
          GRANTED,
          ACTIVITIES_STARTED,
          GRANT_DETERMINED,
          GRANT_SETTLED,
          GRANT_REOPENED,
          GRANT_ENDED,
          WITHDRAWN ->
          true;
    };
  }

  /// False where no term begins, moves or ends.
  boolean changesTerms() {
    return switch (this) {
      case LAPSED,
          ADVICE_CORRECTED,
          RANKED,
          RESERVED,
          WAITLISTED,
          RESERVE_PLACE_LAPSED,
          GRANTED,
          GRANT_SETTLED,
          GRANT_REOPENED,
          CONFLICT_LIFTED,
          INTEREST_DECLARED ->
          false;
      case APPROVED,
          SUBMITTED,
          FOUND_COMPLETE,
          FOUND_INCOMPLETE,
          SUPPLEMENTED,
          CLOCK_STOPPED,
          CLOCK_RESUMED,
          DELAY_TOLD,
          REVIEWERS_ASSIGNED,
          REVIEWER_REPLACED,
          INVITED_TO_REBUT,
          REBUTTED,
          ADVISED,
          OUTCOME_ANNOUNCED,
          ACTIVITIES_STARTED,
          GRANT_DETERMINED,
          GRANT_ENDED,
          WITHDRAWN ->
          true;
    };
  }

  /// True for what tells of the interest of a reviewer or a chair: for the programme office and the
  /// chair.
  boolean isOfInterests() {
    return this == REVIEWER_REPLACED || this == CONFLICT_LIFTED || this == INTEREST_DECLARED;
  }
}
