package nl.innovatietraineeship.overview.service;

/// What a service answered.
///
/// @param status the HTTP status
/// @param body as it came
public record Answer(int status, String body) {

  public boolean isOk() {
    return status == 200;
  }

  /// It does not exist, or not for this caller: services do not tell the two apart by 404, and by
  /// 403 say that nothing there is for this role.
  public boolean isAbsent() {
    return status == 404 || status == 403;
  }
}
