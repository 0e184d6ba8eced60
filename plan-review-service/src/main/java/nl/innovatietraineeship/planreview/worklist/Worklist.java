package nl.innovatietraineeship.planreview.worklist;

import static nl.innovatietraineeship.kit.security.Roles.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.awb.DelayedDecision;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.ClockStopGround;
import nl.innovatietraineeship.planreview.plan.FollowedTerms;
import org.jspecify.annotations.Nullable;

/// What waits for the caller, of every role that the caller has, in one statement.
@ApplicationScoped
class Worklist {

  /// What has no last day comes last.
  private static final String NO_DAY = "9999-12-31";

  private static final String TERMS =
      " left join running_term d on d.subject = p.reference and d.name = 'DECISION'"
          + " left join running_term l on l.subject = p.reference and l.name = 'DELAYED_DECISION'"
          + " left join running_term a on a.subject = p.reference and a.name = 'SET_ASIDE' where ";

  private static final String PLANS = " from plan p join call c on c.id = p.call_id" + TERMS;

  /// Of law, or the later day that the applicant was told. None while its clock stands still.
  private static final String DECIDE_BEFORE = "coalesce(l.last_day, d.last_day)";

  /// The article on which the last stop of a clock rests.
  private static final String STOPPED_BY =
      Stream.of(ClockStopGround.values())
          .map(ground -> "when '%s' then '%s'".formatted(ground, ground.article()))
          .collect(Collectors.joining(" ", "case p.clock_stops -> -1 ->> 'ground' ", " end"));

  /// A new award from the list has no term of its own but that of the reserve place.
  private static final String OUTCOME_BEFORE =
      "case when p.announced_on is null then " + DECIDE_BEFORE + " else c.waitlist_until end";

  /// The earliest of the plans in a decision.
  private static final String ALL_BEFORE =
      "(select min(case when i.outcome = 'SET_ASIDE' then a.last_day else "
          + OUTCOME_BEFORE
          + " end) from decision_item i join plan p on p.id = i.plan_id"
          + TERMS
          + "i.decision_id = o.id and p.withdrawn_on is null)";

  /// The earliest day to decide on a plan of a call.
  private static final String RANKED_BEFORE =
      "(select min(" + DECIDE_BEFORE + ") from plan p" + TERMS + "p.call_id = c.id)";

  /// No open decision binds the plan as it now stands.
  private static final String UNDECIDED =
      " and not exists (select from decision_item i where i.plan_id = p.id and not i.closed"
          + " and i.bound_state = p.state"
          + " and i.ranking_version is not distinct from p.ranking_version"
          + " and i.reservation_id is not distinct from p.reservation_id"
          + " and i.repair_until is not distinct from p.repair_until"
          + " and i.advice_version is not distinct from p.advice_version"
          + " and (i.ground is distinct from 'CEILING' or i.reserve_place is not distinct from"
          + " case when c.waitlist_until >= cast(:today as date) then p.reserve_place end))";

  /// Decisions in a call wait for the ranking of a corrected advice. Whatever is set aside is so
  /// before the first ranking.
  private static final String RANKED = " and not c.to_be_ranked_anew";

  private static final String OUTSTANDING = "r.state in ('ASSIGNED', 'CLEAR', 'CONFLICTED')";
  private static final String LATE = "r.due_on < cast(:today as date)";

  /// The minimum is, and nothing is waited for but what is late.
  private static final String REVIEWED_ENOUGH =
      "not exists (select from review r where r.plan_id = p.id and "
          + OUTSTANDING
          + " and not "
          + LATE
          + ") and (select count(*) from review r where r.plan_id = p.id"
          + " and r.state = 'SUBMITTED') >= c.minimum_reviewers";

  /// A chair who declared an interest in the plan is not waited for.
  private static final String WITHOUT_INTEREST =
      " and not exists (select from standing_interest i where i.plan_id = p.id and i.sub = :sub)";

  private static final String REVIEWS =
      " from review r join plan p on p.id = r.plan_id join reviewer v on v.id = r.reviewer_id"
          + " where p.state = 'UNDER_REVIEW' and p.rebuttal_invited_on is null and ";
  private static final String CLOSES = "cast(c.closes_at at time zone 'Europe/Amsterdam' as date)";

  private final EntityManager entities;
  private final Scope scope;
  private final BusinessClock clock;

  Worklist(EntityManager entities, Scope scope, BusinessClock clock) {
    this.entities = entities;
    this.scope = scope;
    this.clock = clock;
  }

  /// Something that waits for the caller.
  ///
  /// @param subject reference of the call, plan, review or decision
  /// @param until the last day, where there is one
  /// @param since the first day on which the clock of a decision stands still
  /// @param article on which it rests that the clock stands still, or that a delay is told
  record Item(
      Task task,
      String role,
      String subject,
      String title,
      @Nullable LocalDate until,
      @Nullable LocalDate since,
      @Nullable String article) {

    String key() {
      return (until == null ? NO_DAY : until) + "|" + subject + "|" + task;
    }
  }

  /// What must be done first comes first.
  List<Item> list(PageRequest page) {
    Caller caller = scope.caller();
    List<String> selects = new ArrayList<>();
    Map<String, Object> parameters = new LinkedHashMap<>();
    ofTheOffice(caller, selects);
    ofOthers(caller, selects, parameters);
    if (selects.isEmpty()) {
      return List.of();
    }
    String all = String.join(" union all ", selects);
    parameters.put("today", clock.today());
    parameters.put("sub", caller.sub());
    parameters.keySet().removeIf(name -> !all.contains(":" + name));
    var query =
        entities.createNativeQuery(
            "select task, role, subject, title, until, since, article from ("
                + all
                + ") w where (coalesce(until, date '"
                + NO_DAY
                + "'), subject, task) > (cast(:day as date), cast(:subject as text),"
                + " cast(:task as text)) order by coalesce(until, date '"
                + NO_DAY
                + "'), subject, task");
    parameters.forEach(query::setParameter);
    return read(after(query, page).setMaxResults(page.fetch()));
  }

  private static void ofTheOffice(Caller caller, List<String> selects) {
    if (caller.is(OFFICER)) {
      selects.add(plan(Task.CHECK_COMPLETENESS, OFFICER, DECIDE_BEFORE, "p.state = 'SUBMITTED'"));
      selects.add(
          plan(
              Task.SET_ASIDE,
              OFFICER,
              "a.last_day",
              "p.state = 'INCOMPLETE' and p.repair_until < cast(:today as date)"
                  + " and a.last_day >= cast(:today as date)"
                  + UNDECIDED));
      selects.add(
          plan(
              Task.CHECK_COMPLETENESS,
              OFFICER,
              DECIDE_BEFORE,
              "p.state = 'INCOMPLETE' and a.last_day < cast(:today as date)"));
      selects.add(
          clock(
              Task.RESUME_CLOCK,
              "cast(null as date)",
              "p.clock_stopped_from",
              STOPPED_BY,
              "p.clock_stopped_from is not null"));
      selects.add(
          clock(
              Task.TELL_DELAY,
              DECIDE_BEFORE,
              "cast(null as date)",
              "'" + DelayedDecision.ARTICLE + "'",
              DECIDE_BEFORE + " <= cast(:today as date) + " + FollowedTerms.NEARING_DAYS));
      selects.add(plan(Task.ASSIGN_REVIEWERS, OFFICER, DECIDE_BEFORE, "p.state = 'COMPLETE'"));
      selects.add(
          plan(
              Task.INVITE_TO_REBUT,
              OFFICER,
              DECIDE_BEFORE,
              "p.state = 'UNDER_REVIEW' and c.rebuttal_term is not null"
                  + " and p.rebuttal_invited_on is null and "
                  + REVIEWED_ENOUGH));
      selects.add(
          plan(
              Task.PREPARE_DECISION,
              OFFICER,
              OUTCOME_BEFORE,
              "(p.state in ('RESERVED', 'WAITLISTED') or p.state = 'ASSESSED' and not p.positive)"
                  + RANKED
                  + UNDECIDED));
      selects.add(decision(Task.ANNOUNCE_DECISION, OFFICER, "o.state = 'SIGNED'"));
      selects.add(
          review(
              Task.REPLACE_REVIEWER,
              OFFICER,
              "(r.state = 'CONFLICTED' or " + OUTSTANDING + " and " + LATE + ")"));
    }
    if (caller.is(CHAIR)) {
      selects.add(review(Task.LIFT_CONFLICT, CHAIR, "r.state = 'CONFLICTED'" + WITHOUT_INTEREST));
      selects.add(
          plan(
              Task.ADVISE,
              CHAIR,
              DECIDE_BEFORE,
              "p.state = 'UNDER_REVIEW' and (p.rebutted_at is not null"
                  + " or p.rebuttal_until < cast(:today as date)"
                  + " or c.rebuttal_term is null and "
                  + REVIEWED_ENOUGH
                  + ")"
                  + WITHOUT_INTEREST));
      selects.add(
          call(
              Task.ESTABLISH_RANKING,
              CHAIR,
              RANKED_BEFORE,
              "(c.state = 'CLOSED' and c.ranking_version is null or c.to_be_ranked_anew)"
                  + " and not exists (select from plan p where p.call_id = c.id and p.state in"
                  + " ('SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'UNDER_REVIEW'))"));
    }
    if (caller.is(BOARD)) {
      selects.add(
          decision(Task.SIGN_DECISION, BOARD, "o.state = 'PREPARED' and o.prepared_by <> :sub"));
    }
    if (caller.is(FINANCE)) {
      selects.add(
          call(
              Task.OPEN_CALL,
              FINANCE,
              "cast(c.opens_at at time zone 'Europe/Amsterdam' as date)",
              "c.state = 'DRAFT' and not jsonb_exists(c.drafters, :sub)"));
    }
  }

  private static void ofOthers(
      Caller caller, List<String> selects, Map<String, Object> parameters) {
    if (caller.isAnyOf(HOGESCHOOL, LECTOR) && caller.brin().isPresent()) {
      parameters.put("brin", caller.brin().get().value());
    }
    if (caller.is(HOGESCHOOL) && caller.brin().isPresent()) {
      selects.add(
          plan(Task.SUBMIT_PLAN, HOGESCHOOL, CLOSES, "p.state = 'DRAFT' and p.brin = :brin"));
      selects.add(
          plan(
              Task.REPAIR_PLAN,
              HOGESCHOOL,
              "p.repair_until",
              "p.state = 'INCOMPLETE' and p.brin = :brin and p.repair_until >= cast(:today as date)"));
      selects.add(
          plan(
              Task.REBUT,
              HOGESCHOOL,
              "p.rebuttal_until",
              "p.state = 'UNDER_REVIEW' and p.brin = :brin and p.rebutted_at is null"
                  + " and p.rebuttal_until >= cast(:today as date)"));
    }
    if (caller.is(LECTOR) && caller.brin().isPresent()) {
      selects.add(
          plan(
              Task.APPROVE_VERSION,
              LECTOR,
              CLOSES,
              "p.state = 'DRAFT' and p.brin = :brin and p.lector_sub = :sub"
                  + " and p.approved_version is distinct from p.content_version"));
    }
    if (caller.is(REVIEWER)) {
      selects.add(review(Task.DECLARE_INTEREST, REVIEWER, "r.state = 'ASSIGNED' and v.sub = :sub"));
      selects.add(review(Task.WRITE_REVIEW, REVIEWER, "r.state = 'CLEAR' and v.sub = :sub"));
    }
  }

  private static String clock(Task task, String until, String since, String article, String where) {
    return select(task, OFFICER, "p.reference", "p.title", until, since, article) + PLANS + where;
  }

  private static String plan(Task task, String role, String until, String where) {
    return select(task, role, "p.reference", "p.title", until) + PLANS + where;
  }

  private static String review(Task task, String role, String where) {
    return select(task, role, "r.reference", "p.title", "r.due_on") + REVIEWS + where;
  }

  private static String call(Task task, String role, String until, String where) {
    return select(task, role, "c.reference", "c.title", until) + " from call c where " + where;
  }

  private static String decision(Task task, String role, String where) {
    return select(task, role, "o.reference", "c.title", ALL_BEFORE)
        + " from decision o join call c on c.id = o.call_id where "
        + where
        + RANKED;
  }

  private static String select(Task task, String role, String subject, String title, String until) {
    return select(task, role, subject, title, until, "cast(null as date)", "cast(null as text)");
  }

  private static String select(
      Task task,
      String role,
      String subject,
      String title,
      String until,
      String since,
      String article) {
    return "select '%s' as task, '%s' as role, %s as subject, %s as title, %s as until, %s as since, %s as article"
        .formatted(task, role, subject, title, until, since, article);
  }

  private static Query after(Query query, PageRequest page) {
    String[] key =
        page.after().isEmpty()
            ? new String[] {"0001-01-01", "", ""}
            : page.after().split("\\|", -1);
    if (key.length != 3) {
      throw PageRequest.unknownCursor();
    }
    try {
      return query
          .setParameter("day", LocalDate.parse(key[0]))
          .setParameter("subject", key[1])
          .setParameter("task", key[2]);
    } catch (DateTimeParseException tampered) {
      throw PageRequest.unknownCursor();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Item> read(Query query) {
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .map(row ->
            new Item(
                Task.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (String) row[6]))
        .toList();
  }
}
