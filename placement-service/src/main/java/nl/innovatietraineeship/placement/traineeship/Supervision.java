package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far supervision and training of a traineeship are.
///
/// @param meetings how many were recorded
/// @param sessions how many were recorded
/// @param lastMeetingOn day of the last meeting that the trainee attended
/// @param remindedOf the day since which no meeting was recorded, when a reminder was given
@Embeddable
record Supervision(
    @Column(name = "meetings") int meetings,
    @Column(name = "sessions") int sessions,
    @Nullable LocalDate lastMeetingOn,
    @Nullable LocalDate remindedOf) {

  static final Supervision NONE = new Supervision(0, 0, null, null);

  Supervision met(LocalDate day, boolean attended) {
    boolean later = attended && (lastMeetingOn == null || day.isAfter(lastMeetingOn));
    return new Supervision(meetings + 1, sessions, later ? day : lastMeetingOn, remindedOf);
  }

  Supervision trained() {
    return new Supervision(meetings, sessions + 1, lastMeetingOn, remindedOf);
  }

  /// @param last day of the last meeting that the trainee attended, of those that stand
  Supervision without(@Nullable LocalDate last) {
    return new Supervision(meetings, sessions, last, remindedOf);
  }

  Supervision reminded(LocalDate since) {
    return new Supervision(meetings, sessions, lastMeetingOn, since);
  }
}
