package nl.innovatietraineeship.planreview.call;

/// How the money of a call is allotted (Awb 4:26).
public enum AllocationMethod {
  /// By the committee scores, after closing.
  RANKED,
  /// By the moment the application was complete; not offered yet.
  FIRST_COME
}
