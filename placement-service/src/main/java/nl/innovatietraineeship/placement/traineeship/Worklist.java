package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;
import nl.innovatietraineeship.placement.company.Companies;
import org.jspecify.annotations.Nullable;

/// What waits for the caller, by traineeship.
@ApplicationScoped
class Worklist {

  /// So many traineeships are looked at at a time: a handful of queries a batch.
  private static final int BATCH = 200;

  private static final String MAY_WAIT =
      "e.state in (MATCHED, INTERNSHIP, GRADUATED, EMPLOYED) or e.state = COMPLETED and"
          + " (e.afterCare.afterSix is null and e.plannedEnd <= :dueAfterSix"
          + " or e.afterCare.afterTwelve is null and e.plannedEnd <= :dueAfterTwelve)";

  @Inject Traineeships traineeships;
  @Inject Readiness readiness;
  @Inject Changes changes;
  @Inject MeetingsDue meetings;
  @Inject Programme programme;
  @Inject Companies companies;
  @Inject Oneself oneself;
  @Inject Scope scope;
  @Inject BusinessClock clock;

  /// One traineeship of which something waits.
  record Entry(Traineeship traineeship, List<Waiting.Due> due) {}

  List<Entry> page(PageRequest page) {
    Selection<Traineeship> selection = traineeships.visible().where(mayWait(clock.today()));
    var entries = new ArrayList<Entry>();
    UUID after = page.afterId();
    while (true) {
      List<Traineeship> batch = selection.after(after, BATCH);
      for (Entry entry : entries(batch)) {
        entries.add(entry);
        if (entries.size() == page.fetch()) {
          return entries;
        }
      }
      if (batch.size() < BATCH) {
        return entries;
      }
      after = batch.getLast().id().value();
    }
  }

  /// Not what is over, nor what is completed and has no after-care to be recorded by now: the
  /// longer the scheme lasts, the more there is of these.
  static Rows mayWait(LocalDate today) {
    return new Rows(
        MAY_WAIT,
        Map.of(
            "dueAfterSix", AfterCare.Point.SIX_MONTHS.dueOf(today),
            "dueAfterTwelve", AfterCare.Point.TWELVE_MONTHS.dueOf(today)));
  }

  private List<Entry> entries(List<Traineeship> batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    // Loaded at once, since each traineeship asks for its own.
    var firms = companies.byIds(batch.stream().map(Traineeship::companyId).distinct().toList());
    Map<TraineeshipId, List<Missing>> missing = readiness.missing(batch);
    Map<TraineeshipId, List<Amendment>> open = changes.open(batch);
    Map<TraineeshipId, LocalDate> meetingDue = meetings.of(batch);
    var lacks = programme.lacks(batch);
    LocalDate today = clock.today();
    return batch.stream()
        .map(each ->
            new Entry(
                each,
                waiting(
                        each,
                        missing.getOrDefault(each.id(), List.of()),
                        Optional.ofNullable(lacks.get(each.id())),
                        open.getOrDefault(each.id(), List.of()),
                        meetingDue.get(each.id()),
                        today)
                    .due()))
        .filter(entry -> !firms.isEmpty() && !entry.due().isEmpty())
        .toList();
  }

  private Waiting waiting(
      Traineeship each,
      List<Missing> missing,
      Optional<List<TrainingProgramme.Lacking>> lacks,
      List<Amendment> amendments,
      @Nullable LocalDate meetingDue,
      LocalDate today) {
    Lector lector = each.lector();
    return new Waiting(
        each,
        parties(each),
        scope.isLector(each.brin()) && lector != null && lector.sub().equals(scope.sub()),
        missing,
        lacks,
        amendments,
        meetingDue,
        today);
  }

  private Set<Party> parties(Traineeship each) {
    return Arrays.stream(Party.values())
        .filter(party -> oneself.is(party, each))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
  }
}
