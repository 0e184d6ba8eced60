package nl.innovatietraineeship.planreview.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import nl.innovatietraineeship.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/// The rows that a caller sees: all row scope of this service. Outside it a thing does not exist.
@ApplicationScoped
public class Scope {

  private static final String NONE = "1 = 0";
  private static final String OWN_REVIEW = "r.reviewer.sub = :ownSub";
  private static final String NO_OWN_INTEREST =
      "not exists (select 1 from StandingInterest i where i.key.planId = p.id.value"
          + " and i.key.sub = :ownSub)";

  private final CurrentCaller caller;
  private final EntityManager entities;

  @Inject
  Scope(CurrentCaller caller, EntityManager entities) {
    this.caller = caller;
    this.entities = entities;
  }

  public Viewer viewer() {
    return Viewer.of(caller.get());
  }

  /// The person who calls.
  public String sub() {
    return caller.get().sub();
  }

  /// Who calls, with the institution and firm that the token names, whatever the role.
  public Caller caller() {
    return caller.get();
  }

  /// The institution for which the caller acts.
  public Brin ownBrin() {
    return viewer()
        .brin()
        .orElseThrow(
            () -> new NotAllowed("Your token names no institution (claim brin) to act for."));
  }

  /// Calls `c`: a draft is SIA's own until it is published.
  public Conditions calls() {
    return viewer().sia() ? new Conditions() : new Conditions().and("c.state <> DRAFT");
  }

  /// Plans `p`: SIA all, an institution its own, a reviewer those assigned.
  public Conditions plans() {
    return plans(" and r.state <> REPLACED");
  }

  /// Of those the ones of which the caller reads more than title and parties: a filter on what else
  /// a plan says tells of no other.
  public Conditions plansRead() {
    return plans(" and r.state in (CLEAR, SUBMITTED)");
  }

  /// @param review what must hold of a reviewer's own review
  private Conditions plans(String review) {
    Caller who = caller.get();
    Viewer viewer = Viewer.of(who);
    if (viewer.sia()) {
      return new Conditions();
    }
    var scope = new Conditions();
    List<String> ways = new ArrayList<>();
    viewer
        .brin()
        .ifPresent(brin -> {
          ways.add("p.brin = :ownBrin");
          scope.with("ownBrin", brin);
        });
    if (who.is(Roles.REVIEWER)) {
      ways.add(
          "exists (select 1 from Review r where r.plan = p and r.reviewer.sub = :ownSub"
              + review
              + ")");
      scope.with("ownSub", who.sub());
    }
    return scope.and(ways.isEmpty() ? NONE : String.join(" or ", ways));
  }

  /// Plans `p` of the institution for which the caller acts, for what only that institution may do:
  /// a second role of the same person lets it see more plans, not act on them.
  public Conditions plansOfOwnInstitution() {
    var scope = new Conditions();
    return viewer()
        .brin()
        .map(brin -> scope.and("p.brin = :ownBrin", "ownBrin", brin))
        .orElseGet(() -> scope.and(NONE));
  }

  /// Reviews `r` of plans `p`: officer all, chair those of plans without an interest of the own, a
  /// reviewer the own.
  public Conditions reviews() {
    Caller who = caller.get();
    if (who.is(Roles.OFFICER)) {
      return new Conditions();
    }
    return new Conditions()
        .and(
            who.is(Roles.CHAIR) ? OWN_REVIEW + " or " + NO_OWN_INTEREST : OWN_REVIEW,
            "ownSub",
            who.sub());
  }

  /// Plans `p` of which the caller may read the reviews without their writers: those of which that
  /// is asked, unless a chair has an interest.
  public boolean readsReviewsOf(UUID plan) {
    Caller who = caller.get();
    if (who.is(Roles.OFFICER) || !who.is(Roles.CHAIR)) {
      return true;
    }
    var free =
        new Conditions()
            .and("p.id.value = :plan", "plan", plan)
            .and(NO_OWN_INTEREST, "ownSub", who.sub());
    return !free.bind(
            entities.createQuery("select p.id.value from Plan p where " + free.text(), UUID.class))
        .getResultList()
        .isEmpty();
  }

  /// Decisions `d`: SIA all, an institution those announced that are about a plan of its own.
  public Conditions decisions() {
    Viewer viewer = viewer();
    if (viewer.sia()) {
      return new Conditions();
    }
    return viewer
        .brin()
        .map(brin ->
            new Conditions()
                .and(
                    "d.state = ANNOUNCED and exists (select 1 from d.items i"
                        + " where i.brin = :ownBrin and not i.droppedOut)",
                    "ownBrin",
                    brin))
        .orElseGet(() -> new Conditions().and(NONE));
  }

  /// Of those the ones on this plan: for an institution a plan of its own that did not drop out.
  /// Without a plan: all of those.
  public Conditions decisionsOn(@Nullable String plan) {
    Viewer viewer = viewer();
    String seen =
        viewer.sia() || viewer.brin().isEmpty()
            ? ""
            : " and n.brin = :ownBrin and not n.droppedOut";
    return decisions()
        .named(
            "exists (select 1 from d.items n where n.planId = :plan" + seen + ")",
            "exists (select 1 from d.items n where n.plan = :plan" + seen + ")",
            "plan",
            plan);
  }

  /// Of these plans those whose outcome the caller may know: SIA all, an institution its own once
  /// it is announced.
  public Set<UUID> told(Collection<UUID> plans) {
    Viewer viewer = viewer();
    if (viewer.seesOutcomes() || plans.isEmpty()) {
      return Set.copyOf(plans);
    }
    Conditions own =
        plansOfOwnInstitution()
            .and("p.announced.outcome is not null")
            .and("p.id.value in :plans", "plans", plans);
    return Set.copyOf(
        own.bind(
                entities.createQuery(
                    "select p.id.value from Plan p where " + own.text(), UUID.class))
            .getResultList());
  }

  /// Of these plans those that the caller, a reviewer, declared to have no interest in: before that
  /// nothing of a plan is read beyond its title and parties.
  public Set<UUID> cleared(Collection<UUID> plans) {
    if (plans.isEmpty() || !caller.get().is(Roles.REVIEWER)) {
      return Set.of();
    }
    return Set.copyOf(
        entities
            .createQuery(
                "select r.plan.id.value from Review r where r.reviewer.sub = :sub"
                    + " and r.state in (CLEAR, SUBMITTED) and r.plan.id.value in :plans",
                UUID.class)
            .setParameter("sub", caller.get().sub())
            .setParameter("plans", plans)
            .getResultList());
  }
}
