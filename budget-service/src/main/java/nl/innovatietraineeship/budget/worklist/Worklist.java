package nl.innovatietraineeship.budget.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/// Reads what waits: one view of the database, so that nothing is kept twice.
@ApplicationScoped
class Worklist {

  @Inject EntityManager entities;

  /// What waits for the caller on that day, in the order in which it came; what the caller prepared
  /// waits for somebody else, and what a hogeschool requests is of its own grants.
  ///
  /// @param after the key behind which the page starts
  List<Keyed> of(Caller caller, @Nullable WorkKind only, LocalDate today, String after, int limit) {
    List<String> kinds =
        Arrays.stream(WorkKind.values())
            .filter(kind -> kind.isFor(caller) && (only == null || kind == only))
            .map(WorkKind::name)
            .toList();
    List<?> rows =
        entities
            .createNativeQuery(
                "select place, kind, subject, call, plan, since, due,"
                    + " (select until_day from payment_suspension where plan = work.plan"
                    + " and kind = 'PAYMENT_TO_CONFIRM' and lifted_on is null"
                    + " and :today between from_day and until_day) as suspended_until from work"
                    + " where kind in (:kinds) and since <= :today and place > :after"
                    + " and made_by is distinct from :sub"
                    + " and (recipient is null or recipient = cast(:brin as text)) order by place",
                Tuple.class)
            .setParameter("kinds", kinds.isEmpty() ? List.of("") : kinds)
            .setParameter("today", today)
            .setParameter("after", after)
            .setParameter("sub", caller.sub())
            .setParameter("brin", caller.brin().map(Brin::value).orElse(null))
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(Tuple.class::cast).map(row -> keyed(row, today)).toList();
  }

  /// @param place its place in the order
  record Keyed(String place, WorkItem item) {}

  private static Keyed keyed(Tuple row, LocalDate today) {
    LocalDate due = day(row, "due");
    return new Keyed(
        row.get("place", String.class),
        new WorkItem(
            WorkKind.valueOf(row.get("kind", String.class)),
            row.get("subject", String.class),
            row.get("call", String.class),
            row.get("plan", String.class),
            Objects.requireNonNull(day(row, "since")),
            due,
            due != null && today.isAfter(due),
            day(row, "suspended_until")));
  }

  private static @Nullable LocalDate day(Tuple row, String name) {
    return switch (row.get(name)) {
      case null -> null;
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      case Object other -> throw new IllegalStateException("no day: " + other.getClass());
    };
  }
}
