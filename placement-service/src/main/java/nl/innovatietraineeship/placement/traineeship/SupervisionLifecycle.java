package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Function;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// What the lector who supervises records.
@ApplicationScoped
@Transactional
class SupervisionLifecycle {

  @Inject Traineeships traineeships;
  @Inject SupervisionRecords records;
  @Inject Scope scope;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  SupervisionMeeting record(String raw, MeetingRecord asked) {
    Traineeship traineeship = lockOwn(raw);
    SupervisionMeeting meeting =
        traineeship.meet(
            new SupervisionMeetingId(ids.next()),
            asked.day(),
            asked.attended(),
            asked.note(),
            records.hasMeeting(traineeship, asked.day()),
            clock.today());
    records.add(meeting);
    return meeting;
  }

  TrainingSession record(String raw, SessionRecord asked) {
    Traineeship traineeship = lockOwn(raw);
    TrainingSession session =
        traineeship.train(
            new TrainingSessionId(ids.next()),
            asked.day(),
            asked.attended(),
            asked.topic(),
            asked.hours(),
            records.hasSession(traineeship, asked.day(), asked.topic()),
            clock.today());
    records.add(session);
    return session;
  }

  SupervisionMeeting withdrawMeeting(String raw, String record, String reason) {
    return withdraw(lockOwn(raw), records::meetings, "supervision meeting", record, reason);
  }

  TrainingSession withdrawSession(String raw, String record, String reason) {
    return withdraw(lockOwn(raw), records::sessions, "training session", record, reason);
  }

  private <T extends SupervisionRecord> T withdraw(
      Traineeship traineeship,
      Function<Traineeship, Selection<T>> all,
      String what,
      String record,
      String reason) {
    T found = all.apply(traineeship).find(record).orElseThrow(() -> new NotFound(what, record));
    ifMatch.accept(found);
    LocalDate lastMeetingOn = records.lastMeetingWithout(traineeship, found);
    traineeship.withdraw(found, reason, lastMeetingOn, clock.instant());
    return found;
  }

  private Traineeship lockOwn(String raw) {
    Traineeship traineeship = traineeships.lockOfOwnLector(raw);
    Lector lector = traineeship.lector();
    if (lector == null || !lector.sub().equals(scope.sub())) {
      throw new NotAllowed(
          "The lector who supervises records meetings and training, and withdraws them.");
    }
    return traineeship;
  }
}
