package nl.innovatietraineeship.planreview.review;

import static nl.innovatietraineeship.planreview.plan.PlanRule.NO_OFFICER_REVIEWS;
import static nl.innovatietraineeship.planreview.review.ReviewRule.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanState;
import nl.innovatietraineeship.planreview.review.ReviewState.Assigned;
import nl.innovatietraineeship.planreview.review.ReviewState.Clear;
import nl.innovatietraineeship.planreview.review.ReviewState.Conflicted;
import nl.innovatietraineeship.planreview.review.ReviewState.Replaced;
import nl.innovatietraineeship.planreview.review.ReviewState.Submitted;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One reviewer's review of one plan.
@Entity
class Review implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ReviewId id;

  @Version private long version;
  private String reference;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Plan plan;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Reviewer reviewer;

  @Enumerated(EnumType.STRING)
  private ReviewStatus state;

  private LocalDate assignedOn;
  private LocalDate dueOn;
  private @Nullable LocalDate declaredOn;
  @Embedded private @Nullable Conflict conflict;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable ReviewForm form;

  private @Nullable Instant submittedAt;
  private @Nullable LocalDate replacedOn;
  private @Nullable String replacementReason;

  @SuppressWarnings("NullAway.Init")
  protected Review() {}

  private Review(ReviewId id, Plan plan, Reviewer reviewer, int number, LocalDate assignedOn) {
    this.id = id;
    this.reference = plan.reference() + "-R" + number;
    this.plan = plan;
    this.reviewer = reviewer;
    this.state = ReviewStatus.ASSIGNED;
    this.assignedOn = assignedOn;
    this.dueOn = dueTerm().lastDay();
  }

  /// @param number within the plan
  static Review assign(ReviewId id, Plan plan, Reviewer reviewer, int number, LocalDate today) {
    return new Review(id, plan, reviewer, number, today);
  }

  /// Refuses who may not declare, write or submit it: the interests that count are those of now.
  ///
  /// @param officer whether the reviewer has that role as well
  void refuseUnfit(Assessor person, boolean officer, String attempted) {
    if (officer) {
      throw NO_OFFICER_REVIEWS.brokenBy(attempted, state());
    }
    plan.refuseParty(person, attempted, state());
  }

  /// The reviewer declares an interest in the plan, or none, which is safe to repeat. An interest
  /// may show later too, until the review is submitted.
  ///
  /// @param reason of an interest
  void declare(Interest interest, String reason, LocalDate today) {
    switch (state()) {
      case Assigned _, Clear _ -> {
        planIsReviewed("declare");
        if (interest == Interest.NONE) {
          state = ReviewStatus.CLEAR;
          declaredOn = declaredOn == null ? today : declaredOn;
        } else {
          state = ReviewStatus.CONFLICTED;
          declaredOn = today;
          conflict = Conflict.declared(interest, reason, today);
        }
      }
      case Conflicted _ -> throw THE_CHAIR_LIFTS_A_CONFLICT.brokenBy("declare", state());
      case Submitted _, Replaced _ ->
          throw ONLY_AN_ASSIGNED_REVIEW_IS_DECLARED_ON.brokenBy("declare", state());
    }
  }

  /// The chair decides that the interest is no bar.
  void liftConflict(Assessor chair, String reason, LocalDate today) {
    switch (state()) {
      case Conflicted(Conflict declared) -> {
        planIsReviewed("lift the conflict");
        if (reviewer.sub().equals(chair.sub())) {
          throw NOBODY_LIFTS_THEIR_OWN_CONFLICT.brokenBy("lift the conflict", state());
        }
        plan.refuseChair(chair, "lift the conflict", state());
        state = ReviewStatus.CLEAR;
        conflict = declared.lifted(reason, today);
      }
      case Assigned _, Clear _, Submitted _, Replaced _ ->
          throw ONLY_A_DECLARED_CONFLICT_IS_LIFTED.brokenBy("lift the conflict", state());
    }
  }

  /// Somebody else reviews instead.
  void replace(String reason, LocalDate today) {
    switch (state()) {
      case Assigned _, Clear _, Conflicted _ -> {
        planIsReviewed("replace");
        state = ReviewStatus.REPLACED;
        replacedOn = today;
        replacementReason = reason;
      }
      case Submitted _, Replaced _ ->
          throw ONLY_AN_UNSUBMITTED_REVIEW_IS_REPLACED.brokenBy("replace", state());
    }
  }

  void write(ReviewForm written) {
    switch (state()) {
      case Clear _ -> {
        planIsReviewed("write");
        form = written;
      }
      case Assigned _, Conflicted _, Submitted _, Replaced _ ->
          throw ONLY_A_CLEAR_REVIEW_IS_WRITTEN.brokenBy("write", state());
    }
  }

  void submit(Instant now) {
    switch (state()) {
      case Clear(LocalDate _, Optional<ReviewForm> written) -> {
        planIsReviewed("submit");
        var unfinished =
            written
                .orElse(new ReviewForm(java.util.List.of(), null))
                .unfinished(plan.call().terms());
        if (!unfinished.isEmpty()) {
          throw THE_FORM_IS_COMPLETE.brokenBy(
              "submit", state(), "Unfinished: " + String.join(", ", unfinished) + ".");
        }
        state = ReviewStatus.SUBMITTED;
        submittedAt = now;
      }
      case Assigned _, Conflicted _, Submitted _, Replaced _ ->
          throw ONLY_A_CLEAR_REVIEW_IS_SUBMITTED.brokenBy("submit", state());
    }
  }

  /// Not submitted when its term was over, or after it.
  ///
  /// @param today or the day on which it was over
  boolean isLate(LocalDate today) {
    return switch (state()) {
      case Assigned _, Clear _, Conflicted _ -> today.isAfter(dueOn);
      case Submitted(var _, Instant at) -> Amsterdam.dayOf(at).isAfter(dueOn);
      case Replaced _ -> false;
    };
  }

  private void planIsReviewed(String attempted) {
    if (!(plan.state() instanceof PlanState.UnderReview)) {
      throw A_REVIEW_IS_OF_A_PLAN_UNDER_REVIEW.brokenBy(attempted, state());
    }
    if (!plan.isReviewed()) {
      throw A_REVIEW_PRECEDES_THE_REBUTTAL.brokenBy(attempted, state());
    }
  }

  ReviewState state() {
    return switch (state) {
      case ASSIGNED -> new Assigned(dueOn);
      case CLEAR -> new Clear(known(declaredOn), Optional.ofNullable(form));
      case CONFLICTED -> new Conflicted(known(conflict));
      case SUBMITTED -> new Submitted(known(form), known(submittedAt));
      case REPLACED -> new Replaced(known(replacedOn), known(replacementReason));
    };
  }

  private static <T> T known(@Nullable T fact) {
    if (fact == null) {
      throw new IllegalStateException("a review lacks a fact of its state");
    }
    return fact;
  }

  ReviewId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  Plan plan() {
    return plan;
  }

  Reviewer reviewer() {
    return reviewer;
  }

  ReviewStatus status() {
    return state;
  }

  LocalDate assignedOn() {
    return assignedOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /// How the last day of the review term was found.
  Term dueTerm() {
    return dueTerm(plan.call());
  }

  /// The same, of its call at hand.
  Term dueTerm(Call call) {
    return call.reviewTermFrom(assignedOn);
  }

  Optional<LocalDate> declaredOn() {
    return Optional.ofNullable(declaredOn);
  }

  Optional<Conflict> conflict() {
    return Optional.ofNullable(conflict);
  }

  Optional<LocalDate> replacedOn() {
    return Optional.ofNullable(replacedOn);
  }

  Optional<String> replacementReason() {
    return Optional.ofNullable(replacementReason);
  }

  Optional<ReviewForm> form() {
    return Optional.ofNullable(form);
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  @Override
  public long version() {
    return version;
  }
}
