package nl.innovatietraineeship.overview.dashboard;

import static nl.innovatietraineeship.overview.dashboard.FigureName.ADVANCED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.AWARDED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.DAYS_OF_REVIEW;
import static nl.innovatietraineeship.overview.dashboard.FigureName.DAYS_UNTIL_COMPLETE;
import static nl.innovatietraineeship.overview.dashboard.FigureName.DAYS_UNTIL_DECISION;
import static nl.innovatietraineeship.overview.dashboard.FigureName.DETERMINED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.EMPLOYMENTS_STARTED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.GRANTS_SETTLED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.INTERNSHIPS_FINISHED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.INTERNSHIPS_STARTED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.NO_GOES;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PAID;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_AWARDED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_COMPLETE;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_REFUSED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_RESERVED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_SET_ASIDE;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_SUBMITTED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_WAITLISTED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.PLANS_WITHDRAWN;
import static nl.innovatietraineeship.overview.dashboard.FigureName.RECOVERED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.RESERVED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.REVIEWS_ASSIGNED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.REVIEWS_SUBMITTED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.SLOTS_AWARDED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TERMS_NEARING;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TERMS_PASSED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEESHIPS_COMPLETED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEESHIPS_ENDED_EARLY;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEESHIPS_MATCHED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEES_EMPLOYED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEES_GRADUATED;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEES_IN_INTERNSHIP;
import static nl.innovatietraineeship.overview.dashboard.FigureName.TRAINEES_MATCHED;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The figures of a call told apart by a dimension.
@Schema(name = "Breakdown", description = "The figures of a call told apart by a dimension.")
record Breakdown(
    CallId callId,
    @Schema(examples = "IT20") String call,
    Dimension dimension,
    @Schema(
            description = "When the last event happened that touched the call.",
            examples = "2023-05-16T09:00:00Z")
        Instant asOf,
    @Schema(description = "In the order of their keys.") List<Row> rows) {

  /// The figures of one key. What each counts stands in the dictionary of figures.
  @Schema(name = "BreakdownRow", description = "The figures of one key.")
  @JsonPropertyOrder({
    "key",
    "name",
    "plansSubmitted",
    "plansAwarded",
    "plansComplete",
    "plansReserved",
    "plansWaitlisted",
    "plansRefused",
    "plansSetAside",
    "plansWithdrawn",
    "grantsSettled",
    "reserved",
    "awarded",
    "advanced",
    "determined",
    "paid",
    "recovered",
    "slotsAwarded",
    "traineeshipsMatched",
    "internshipsStarted",
    "internshipsFinished",
    "noGoes",
    "employmentsStarted",
    "traineeshipsCompleted",
    "traineeshipsEndedEarly",
    "traineesMatched",
    "traineesInInternship",
    "traineesGraduated",
    "traineesEmployed",
    "reviewsAssigned",
    "reviewsSubmitted",
    "daysUntilComplete",
    "daysOfReview",
    "daysUntilDecision",
    "termsNearing",
    "termsPassed",
    "conversion",
    "dropOut"
  })
  record Row(
      @Schema(
              description = "Top sector, theme, BRIN, province, month or reason.",
              examples = "30GB")
          String key,
      @Schema(description = "The key in words.", examples = "Fontys") String name,
      @Schema(examples = "1") long plansSubmitted,
      @Schema(examples = "1") long plansAwarded,
      @Schema(examples = "1") long plansComplete,
      @Schema(description = "At present.", examples = "0") long plansReserved,
      @Schema(description = "At present.", examples = "0") long plansWaitlisted,
      @Schema(examples = "0") long plansRefused,
      @Schema(examples = "0") long plansSetAside,
      @Schema(examples = "0") long plansWithdrawn,
      @Schema(examples = "1") long grantsSettled,
      Money reserved,
      Money awarded,
      Money advanced,
      Money determined,
      Money paid,
      Money recovered,
      @Schema(examples = "15") long slotsAwarded,
      @Schema(examples = "16") long traineeshipsMatched,
      @Schema(examples = "15") long internshipsStarted,
      @Schema(examples = "13") long internshipsFinished,
      @Schema(examples = "4") long noGoes,
      @Schema(examples = "9") long employmentsStarted,
      @Schema(examples = "8") long traineeshipsCompleted,
      @Schema(examples = "2") long traineeshipsEndedEarly,
      @Schema(description = "At present.", examples = "1") long traineesMatched,
      @Schema(description = "At present.", examples = "0") long traineesInInternship,
      @Schema(description = "At present.", examples = "0") long traineesGraduated,
      @Schema(description = "At present.", examples = "0") long traineesEmployed,
      @Schema(examples = "2") long reviewsAssigned,
      @Schema(examples = "2") long reviewsSubmitted,
      @Schema(examples = "11") long daysUntilComplete,
      @Schema(examples = "32") long daysOfReview,
      @Schema(examples = "52") long daysUntilDecision,
      @Schema(examples = "0") long termsNearing,
      @Schema(examples = "0") long termsPassed,
      @Schema(
              description = "Started employments / finished internships; absent without any.",
              implementation = String.class,
              examples = "0.6923")
          @Nullable String conversion,
      @Schema(
              description = "Ended early / started; absent without any.",
              implementation = String.class,
              examples = "0.1333")
          @Nullable String dropOut) {

    /// The figures that are told apart.
    static final Set<FigureName> TOLD =
        EnumSet.of(
            PLANS_SUBMITTED,
            PLANS_AWARDED,
            PLANS_COMPLETE,
            PLANS_RESERVED,
            PLANS_WAITLISTED,
            PLANS_REFUSED,
            PLANS_SET_ASIDE,
            PLANS_WITHDRAWN,
            GRANTS_SETTLED,
            RESERVED,
            AWARDED,
            ADVANCED,
            DETERMINED,
            PAID,
            RECOVERED,
            SLOTS_AWARDED,
            TRAINEESHIPS_MATCHED,
            INTERNSHIPS_STARTED,
            INTERNSHIPS_FINISHED,
            NO_GOES,
            EMPLOYMENTS_STARTED,
            TRAINEESHIPS_COMPLETED,
            TRAINEESHIPS_ENDED_EARLY,
            TRAINEES_MATCHED,
            TRAINEES_IN_INTERNSHIP,
            TRAINEES_GRADUATED,
            TRAINEES_EMPLOYED,
            REVIEWS_ASSIGNED,
            REVIEWS_SUBMITTED,
            DAYS_UNTIL_COMPLETE,
            DAYS_OF_REVIEW,
            DAYS_UNTIL_DECISION,
            TERMS_NEARING,
            TERMS_PASSED);

    static Row of(String key, String name, Map<FigureName, Long> counted) {
      return new Row(
          key,
          name,
          count(counted, PLANS_SUBMITTED),
          count(counted, PLANS_AWARDED),
          count(counted, PLANS_COMPLETE),
          count(counted, PLANS_RESERVED),
          count(counted, PLANS_WAITLISTED),
          count(counted, PLANS_REFUSED),
          count(counted, PLANS_SET_ASIDE),
          count(counted, PLANS_WITHDRAWN),
          count(counted, GRANTS_SETTLED),
          new Money(count(counted, RESERVED)),
          new Money(count(counted, AWARDED)),
          new Money(count(counted, ADVANCED)),
          new Money(count(counted, DETERMINED)),
          new Money(count(counted, PAID)),
          new Money(count(counted, RECOVERED)),
          count(counted, SLOTS_AWARDED),
          count(counted, TRAINEESHIPS_MATCHED),
          count(counted, INTERNSHIPS_STARTED),
          count(counted, INTERNSHIPS_FINISHED),
          count(counted, NO_GOES),
          count(counted, EMPLOYMENTS_STARTED),
          count(counted, TRAINEESHIPS_COMPLETED),
          count(counted, TRAINEESHIPS_ENDED_EARLY),
          count(counted, TRAINEES_MATCHED),
          count(counted, TRAINEES_IN_INTERNSHIP),
          count(counted, TRAINEES_GRADUATED),
          count(counted, TRAINEES_EMPLOYED),
          count(counted, REVIEWS_ASSIGNED),
          count(counted, REVIEWS_SUBMITTED),
          count(counted, DAYS_UNTIL_COMPLETE),
          count(counted, DAYS_OF_REVIEW),
          count(counted, DAYS_UNTIL_DECISION),
          count(counted, TERMS_NEARING),
          count(counted, TERMS_PASSED),
          Share.of(count(counted, EMPLOYMENTS_STARTED), count(counted, INTERNSHIPS_FINISHED)),
          Share.of(count(counted, TRAINEESHIPS_ENDED_EARLY), count(counted, INTERNSHIPS_STARTED)));
    }

    private static long count(Map<FigureName, Long> counted, FigureName figure) {
      return counted.getOrDefault(figure, 0L);
    }
  }
}
