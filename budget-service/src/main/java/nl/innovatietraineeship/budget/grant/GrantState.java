package nl.innovatietraineeship.budget.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a grant stands.
@Schema(
    name = "GrantState",
    description =
        "GRANTED: awarded; DETERMINED: has its final amount; SETTLED: all of that is paid, and no"
            + " more; WITHDRAWN: renounced or withdrawn.")
public enum GrantState {
  GRANTED,
  DETERMINED,
  SETTLED,
  WITHDRAWN;

  /// As its claim says it too.
  public static GrantState of(Grant grant) {
    if (grant.endedOn() != null) {
      return WITHDRAWN;
    }
    if (grant.determined() == null) {
      return GRANTED;
    }
    return grant.isEven() ? SETTLED : DETERMINED;
  }
}
