package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The last days on which supervision meetings are due: so many weeks as the call says after the
/// last one, or the start, the days of pauses not counted; none while the call is not known. The
/// database's `meeting_due` alone says so, to the reminder, the worklist and the training
/// programme.
@ApplicationScoped
class MeetingsDue {

  private static final String SINCE =
      "coalesce(t.supervision.lastMeetingOn, t.internship.startedOn)";

  private static final String DUE =
      "cast(function('meeting_due', t.id.value, " + SINCE + ") as LocalDate)";

  /// In letters, not as a parameter: only so a partial index is recognised whatever the plan.
  private static final String RUNNING = "t.state in (INTERNSHIP, GRADUATED, EMPLOYED)";

  /// A pause only puts off: of all of a call that have none, the one that waits longest is due
  /// first, and whatever is due before that has a pause and waits longer still.
  private static final String EARLIEST =
      """
      select min(first.due) from known_call c cross join lateral (
        with unmet as not materialized (
          select t.id, coalesce(t.last_meeting_on, t.started_on) as since from traineeship t
          where t.call_id = c.id and t.state in ('INTERNSHIP', 'GRADUATED', 'EMPLOYED')
            and (t.reminded_of is null or t.reminded_of <> coalesce(t.last_meeting_on, t.started_on))
        ), unpaused as (
          select u.id, u.since from unmet u
          where not exists (select from pause p where p.traineeship_id = u.id and p.last_day > u.since)
          order by u.since limit 1
        )
        select min(meeting_due(waits.id, waits.since)) as due from (
          select id, since from unpaused
          union all
          select id, since from unmet
          where since < (select coalesce(max(since), cast('infinity' as date)) from unpaused)
        ) as waits
      ) as first
      """;

  @Inject EntityManager entities;

  /// One of which no meeting was recorded in time.
  ///
  /// @param dueOn the last day on which it was due
  record Unmet(Traineeship traineeship, LocalDate dueOn) {}

  /// The earliest day of all that run and were not reminded of their gap.
  Optional<LocalDate> earliest() {
    return Optional.ofNullable(
        (@Nullable LocalDate)
            entities.createNativeQuery(EARLIEST, LocalDate.class).getSingleResult());
  }

  /// Those that run, were due on that day or earlier, and were not reminded of their gap; held.
  /// None is due sooner than the fewest weeks of any call say.
  List<Unmet> lockDueBy(LocalDate day) {
    Integer weeks =
        entities
            .createQuery("select min(c.supervisionWeeks) from KnownCall c", Integer.class)
            .getSingleResult();
    if (weeks == null) {
      return List.of();
    }
    return entities
        .createQuery(
            "select t, "
                + DUE
                + " from Traineeship t where "
                + RUNNING
                + " and (t.supervision.remindedOf is null or t.supervision.remindedOf <> "
                + SINCE
                + ") and "
                + SINCE
                + " <= :since and "
                + DUE
                + " <= :day order by t.id.value",
            Tuple.class)
        .setParameter("since", day.minusWeeks(weeks))
        .setParameter("day", day)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(row -> new Unmet(row.get(0, Traineeship.class), row.get(1, LocalDate.class)))
        .toList();
  }

  /// Of those that run, by traineeship; one whose call is not known is left out.
  Map<TraineeshipId, LocalDate> of(List<Traineeship> asked) {
    var due = new HashMap<TraineeshipId, LocalDate>();
    for (Tuple row :
        entities
            .createQuery(
                "select t.id.value, "
                    + DUE
                    + " from Traineeship t where t.id.value in :asked and "
                    + DUE
                    + " is not null and "
                    + RUNNING,
                Tuple.class)
            .setParameter("asked", asked.stream().map(each -> each.id().value()).toList())
            .getResultList()) {
      due.put(new TraineeshipId(row.get(0, UUID.class)), row.get(1, LocalDate.class));
    }
    return due;
  }

  /// Of one; null unless it runs and its call is known.
  @Nullable LocalDate of(Traineeship asked) {
    return of(List.of(asked)).get(asked.id());
  }
}
