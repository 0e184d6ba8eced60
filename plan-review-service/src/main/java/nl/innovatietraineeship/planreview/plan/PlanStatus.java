package nl.innovatietraineeship.planreview.plan;

/// Where a plan stands.
public enum PlanStatus {
  DRAFT,
  LAPSED,
  SUBMITTED,
  INCOMPLETE,
  COMPLETE,
  UNDER_REVIEW,
  ASSESSED,
  RANKED,
  RESERVED,
  WAITLISTED,
  AWARDED,
  REFUSED,
  SET_ASIDE,
  WITHDRAWN
}
