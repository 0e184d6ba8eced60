package nl.innovatietraineeship.planreview.review;

import static nl.innovatietraineeship.planreview.plan.PlanRule.NO_OFFICER_REVIEWS;
import static nl.innovatietraineeship.planreview.review.ReviewRule.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanState;
import nl.innovatietraineeship.planreview.review.ReviewState.Assigned;
import nl.innovatietraineeship.planreview.review.ReviewState.Clear;
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

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable ReviewForm form;

  private @Nullable Instant submittedAt;

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

  /// The reviewer has no interest in the plan; safe to repeat.
  void declareNoInterest(LocalDate today) {
    switch (state()) {
      case Assigned _ -> {
        planIsUnderReview("declare");
        state = ReviewStatus.CLEAR;
        declaredOn = today;
      }
      case Clear _ -> planIsUnderReview("declare");
      case Submitted _ -> throw ONLY_AN_ASSIGNED_REVIEW_IS_DECLARED_ON.brokenBy("declare", state());
    }
  }

  void write(ReviewForm written) {
    switch (state()) {
      case Clear _ -> {
        planIsUnderReview("write");
        form = written;
      }
      case Assigned _, Submitted _ ->
          throw ONLY_A_CLEAR_REVIEW_IS_WRITTEN.brokenBy("write", state());
    }
  }

  void submit(Instant now) {
    switch (state()) {
      case Clear(LocalDate _, Optional<ReviewForm> written) -> {
        planIsUnderReview("submit");
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
      case Assigned _, Submitted _ ->
          throw ONLY_A_CLEAR_REVIEW_IS_SUBMITTED.brokenBy("submit", state());
    }
  }

  private void planIsUnderReview(String attempted) {
    if (!(plan.state() instanceof PlanState.UnderReview)) {
      throw A_REVIEW_IS_OF_A_PLAN_UNDER_REVIEW.brokenBy(attempted, state());
    }
  }

  ReviewState state() {
    return switch (state) {
      case ASSIGNED -> new Assigned(dueOn);
      case CLEAR -> new Clear(known(declaredOn), Optional.ofNullable(form));
      case SUBMITTED -> new Submitted(known(form), known(submittedAt));
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
    return plan.call().reviewTermFrom(assignedOn);
  }

  Optional<LocalDate> declaredOn() {
    return Optional.ofNullable(declaredOn);
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
