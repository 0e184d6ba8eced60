package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.placement.access.Scope;

/// What the lector who supervises records.
@ApplicationScoped
@Transactional
class SupervisionLifecycle {

  @Inject Traineeships traineeships;
  @Inject SupervisionRecords records;
  @Inject Scope scope;
  @Inject Ids ids;
  @Inject BusinessClock clock;

  SupervisionMeeting record(String raw, MeetingRecord asked) {
    SupervisionMeeting meeting =
        lockOwn(raw)
            .meet(
                new SupervisionMeetingId(ids.next()),
                asked.day(),
                asked.attended(),
                asked.note(),
                clock.today());
    records.add(meeting);
    return meeting;
  }

  TrainingSession record(String raw, SessionRecord asked) {
    TrainingSession session =
        lockOwn(raw)
            .train(
                new TrainingSessionId(ids.next()),
                asked.day(),
                asked.attended(),
                asked.topic(),
                asked.hours(),
                clock.today());
    records.add(session);
    return session;
  }

  private Traineeship lockOwn(String raw) {
    Traineeship traineeship = traineeships.lockOfOwnLector(raw);
    Lector lector = traineeship.lector();
    if (lector == null || !lector.sub().equals(scope.sub())) {
      throw new NotAllowed("The lector who supervises records meetings and training.");
    }
    return traineeship;
  }
}
