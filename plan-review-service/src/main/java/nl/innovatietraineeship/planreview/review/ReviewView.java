package nl.innovatietraineeship.planreview.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.planreview.term.TermView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A review as its reviewer, the programme office and the chair read it.
@Schema(name = "Review", description = "One reviewer's review of one plan.")
record ReviewView(
    UUID id,
    @Schema(description = "The human reference.", examples = "IT20-001-R1") String reference,
    UUID planId,
    @Schema(examples = "IT20-001") String plan,
    @Schema(examples = "Less waste in the last mile") String planTitle,
    UUID reviewerId,
    @Schema(description = "Where the review stands.", examples = "SUBMITTED") ReviewStatus state,
    @Schema(examples = "2020-12-17") LocalDate assignedOn,
    @Schema(description = "The last day of the review term, with its derivation.") TermView dueOn,
    @Schema(
            description = "Not submitted within its term; false of one that ended within it.",
            examples = "false")
        boolean late,
    @Schema(examples = "2020-12-18") @Nullable LocalDate declaredOn,
    @Schema(description = "What was declared, also when it was lifted.")
        @Nullable DeclaredConflict conflict,
    @Schema(
            description =
                "What may be an interest of the reviewer and is no bar; for the programme office and"
                    + " the chair.")
        @Nullable List<PossibleConflict> possibleConflicts,
    @Schema(description = "Until it is submitted, for its writer alone.")
        @Nullable List<ReviewerScore> scores,
    @Schema(examples = "A well made plan.") @Nullable String comment,
    @Schema(examples = "2021-01-07T09:10:00Z") @Nullable Instant submittedAt,
    @Schema(description = "Somebody else reviews instead.", examples = "2020-12-21")
        @Nullable LocalDate replacedOn,
    @Nullable String replacementReason,
    @Schema(
            description =
                "Over without being submitted: on that day the applicant was invited to answer the"
                    + " other reviews.",
            examples = "2021-01-11")
        @Nullable LocalDate endedOn) {

  /// A conflict of interest, and what the chair made of it.
  @Schema(name = "Conflict", description = "A declared interest, and what the chair made of it.")
  record DeclaredConflict(
      Interest interest,
      String reason,
      @Schema(examples = "2020-12-18") LocalDate declaredOn,
      @Schema(description = "Absent while it stands.", examples = "2020-12-19")
          @Nullable LocalDate liftedOn,
      @Nullable String liftReason) {

    static DeclaredConflict of(Conflict conflict) {
      return new DeclaredConflict(
          conflict.interest(),
          conflict.interestReason(),
          conflict.conflictedOn(),
          conflict.liftedOn(),
          conflict.liftReason());
    }
  }

  /// @param sub of who reads it: until it is submitted, the form is its writer's alone
  /// @param possible null for who is not told of it
  static ReviewView of(
      Listed listed, String sub, @Nullable List<PossibleConflict> possible, LocalDate today) {
    Review review = listed.review();
    var form =
        review
            .form()
            .filter(_ ->
                review.status() == ReviewStatus.SUBMITTED || listed.reviewer().sub().equals(sub));
    return new ReviewView(
        review.id().value(),
        review.reference(),
        listed.planId(),
        listed.plan(),
        listed.planTitle(),
        listed.reviewer().id().value(),
        review.status(),
        review.assignedOn(),
        TermView.of(review.dueTerm(listed.call())),
        review.isLate(listed.endedOn().orElse(today)),
        review.declaredOn().orElse(null),
        review.conflict().map(DeclaredConflict::of).orElse(null),
        possible,
        form.map(ReviewForm::scores).orElse(null),
        form.map(ReviewForm::comment).orElse(null),
        review.submittedAt().orElse(null),
        review.replacedOn().orElse(null),
        review.replacementReason().orElse(null),
        listed.endedOn().orElse(null));
  }
}
