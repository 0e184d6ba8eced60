package nl.innovatietraineeship.planreview.decision;

import static nl.innovatietraineeship.planreview.decision.DecisionRule.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.ObjectionTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.decision.DecisionState.Announced;
import nl.innovatietraineeship.planreview.decision.DecisionState.Prepared;
import nl.innovatietraineeship.planreview.decision.DecisionState.Signed;
import nl.innovatietraineeship.planreview.decision.DecisionState.Withdrawn;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.plan.Plan;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A decision on one plan or on a whole call: prepared, signed by another, announced; or withdrawn
/// before that.
@Entity
class Decision implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DecisionId id;

  @Version private long version;
  private String reference;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Call call;

  @Enumerated(EnumType.STRING)
  private DecisionStatus state;

  private String preparedBy;
  private Instant preparedAt;
  private @Nullable String signedBy;
  private @Nullable Instant signedAt;
  private @Nullable String announcedBy;
  private @Nullable Instant announcedAt;
  private @Nullable LocalDate announcedOn;
  private @Nullable LocalDate objectUntil;
  private @Nullable String withdrawnBy;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawalReason;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "decision_item", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<DecisionItem> items = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Decision() {}

  private Decision(
      DecisionId id, String reference, Call call, List<DecisionItem> items, String by, Instant at) {
    this.id = id;
    this.reference = reference;
    this.call = call;
    this.items = new ArrayList<>(items);
    this.state = DecisionStatus.PREPARED;
    this.preparedBy = by;
    this.preparedAt = at;
  }

  /// @param number within the call
  static Decision prepare(
      DecisionId id, Call call, int number, List<DecisionItem> items, String by, Instant now) {
    return new Decision(id, call.reference() + "-D" + number, call, items, by, now);
  }

  void sign(String by, Instant now) {
    switch (state()) {
      case Prepared(String preparer) -> {
        if (preparer.equals(by)) {
          throw NOBODY_SIGNS_THEIR_OWN_PREPARATION.brokenBy("sign", state());
        }
        state = DecisionStatus.SIGNED;
        signedBy = by;
        signedAt = now;
      }
      case Signed _, Announced _, Withdrawn _ ->
          throw ONLY_A_PREPARED_DECISION_IS_SIGNED.brokenBy("sign", state());
    }
  }

  /// Starts the objection term. Withdrawn plans drop out; any other plan that changed since the
  /// preparation refuses the announcement.
  List<PlanDecisionAnnounced> announce(String by, Instant now, Map<UUID, Plan> plans) {
    return switch (state()) {
      case Signed _ -> {
        items.replaceAll(
            item -> known(plans.get(item.planId())).isWithdrawn() ? item.dropOut() : item);
        List<DecisionItem> standing = standing();
        refuseChanged(standing, plans, Amsterdam.dayOf(now));
        if (standing.isEmpty()) {
          throw A_DECISION_HAS_A_PLAN_LEFT.brokenBy("announce", state());
        }
        if (standing.stream().anyMatch(item -> item.outcome() != Outcome.SET_ASIDE)) {
          call.announceOutcome(Amsterdam.dayOf(now));
        }
        state = DecisionStatus.ANNOUNCED;
        announcedBy = by;
        announcedAt = now;
        announcedOn = Amsterdam.dayOf(now);
        objectUntil = objectionTerm(announcedOn).lastDay();
        yield standing.stream()
            .map(item -> Announcement.of(this, item, known(plans.get(item.planId())), now))
            .toList();
      }
      case Prepared _, Announced _, Withdrawn _ ->
          throw ONLY_A_SIGNED_DECISION_IS_ANNOUNCED.brokenBy("announce", state());
    };
  }

  /// Frees its plans: they may be decided anew, or otherwise.
  void withdraw(String by, String reason, Instant now) {
    switch (state()) {
      case Prepared _, Signed _ -> {
        state = DecisionStatus.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawalReason = reason;
      }
      case Announced _, Withdrawn _ ->
          throw ONLY_AN_OPEN_DECISION_IS_WITHDRAWN.brokenBy("withdraw", state());
    }
  }

  private void refuseChanged(List<DecisionItem> standing, Map<UUID, Plan> plans, LocalDate today) {
    List<String> changed =
        standing.stream()
            .filter(item -> !item.binds(known(plans.get(item.planId())), today))
            .map(DecisionItem::plan)
            .toList();
    if (!changed.isEmpty()) {
      throw A_DECISION_IS_BOUND_TO_ITS_PLANS.brokenBy(
          "announce", state(), "Changed: " + String.join(", ", changed) + ".");
    }
  }

  static Term objectionTerm(LocalDate announcedOn) {
    return ObjectionTerm.from(announcedOn, DutchCalendar.standard());
  }

  DecisionState state() {
    return switch (state) {
      case PREPARED -> new Prepared(preparedBy);
      case SIGNED -> new Signed(known(signedBy));
      case ANNOUNCED -> new Announced(known(announcedOn));
      case WITHDRAWN -> new Withdrawn(known(withdrawnBy), known(withdrawalReason));
    };
  }

  static <T> T known(@Nullable T fact) {
    if (fact == null) {
      throw new IllegalStateException("a decision lacks a fact of its state");
    }
    return fact;
  }

  /// The items whose plans did not drop out.
  List<DecisionItem> standing() {
    return items.stream().filter(item -> !item.droppedOut()).toList();
  }

  List<DecisionItem> items() {
    return List.copyOf(items);
  }

  DecisionId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  Call call() {
    return call;
  }

  DecisionStatus status() {
    return state;
  }

  String preparedBy() {
    return preparedBy;
  }

  Instant preparedAt() {
    return preparedAt;
  }

  Optional<String> signedBy() {
    return Optional.ofNullable(signedBy);
  }

  Optional<Instant> signedAt() {
    return Optional.ofNullable(signedAt);
  }

  Optional<String> announcedBy() {
    return Optional.ofNullable(announcedBy);
  }

  Optional<Instant> announcedAt() {
    return Optional.ofNullable(announcedAt);
  }

  Optional<LocalDate> announcedOn() {
    return Optional.ofNullable(announcedOn);
  }

  Optional<String> withdrawnBy() {
    return Optional.ofNullable(withdrawnBy);
  }

  Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  Optional<String> withdrawalReason() {
    return Optional.ofNullable(withdrawalReason);
  }

  /// The last day to object.
  Optional<LocalDate> objectUntil() {
    return Optional.ofNullable(objectUntil);
  }

  @Override
  public long version() {
    return version;
  }
}
