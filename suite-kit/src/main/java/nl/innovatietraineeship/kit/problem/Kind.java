package nl.innovatietraineeship.kit.problem;

/// The kinds of problem that the framework itself meets, before any of our code is reached.
enum Kind {
  BAD_REQUEST(400, "Bad request", "The request cannot be read."),
  UNAUTHENTICATED(
      401, "Unauthenticated", "Send a valid bearer token of the suite's login service."),
  FORBIDDEN(403, "Forbidden", "Your roles do not allow this operation."),
  NOT_FOUND(404, "Not found", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "Method not allowed", "This address does not take this method."),
  NOT_ACCEPTABLE(
      406, "Not acceptable", "Accept application/json, or what the operation names beside it."),
  PAYLOAD_TOO_LARGE(413, "Payload too large", "A body holds at most 1 MiB."),
  URI_TOO_LONG(414, "URI too long", "The address is too long."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Unsupported media type",
      "Send application/json; application/merge-patch+json to PATCH."),
  TOO_MANY_REQUESTS(429, "Too many requests", "Wait a moment, then send it again."),
  UNEXPECTED(
      500, "Unexpected failure", "Something went wrong here; the instance says which it was.");

  private final int status;
  private final String title;
  private final String detail;

  Kind(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  static Kind of(int status) {
    for (Kind kind : values()) {
      if (kind.status == status) {
        return kind;
      }
    }
    return status < 500 ? BAD_REQUEST : UNEXPECTED;
  }

  String type() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  String detail() {
    return detail;
  }
}
