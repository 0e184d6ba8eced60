package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far supervision and training are.
@Schema(
    name = "TrainingProgramme",
    description = "What the training programme still lacks, and when the next meeting is due.",
    requiredProperties = {"met"})
record ProgrammeView(
    @Schema(
            description =
                "Whether nothing is lacking for completion; not while it is unknown what the call"
                    + " asks.",
            examples = "false")
        boolean met,
    @Schema(description = "What is lacking, by topic; absent while that is unknown.")
        @Nullable List<LackingView> lacking,
    @Schema(
            description =
                "Last day on which a supervision meeting is due, while it runs; the days of pauses"
                    + " are not counted.",
            examples = "2021-04-12")
        @Nullable LocalDate meetingDueOn) {

  /// What is lacking of a topic.
  @Schema(name = "LackingSessions", description = "Sessions that a topic still lacks.")
  record LackingView(
      @Schema(description = "Which topic.", examples = "MANAGEMENT") TrainingTopic topic,
      @Schema(description = "Sessions attended so far.", examples = "1") long attended,
      @Schema(description = "Sessions that the programme asks.", examples = "2") long required) {}

  static ProgrammeView of(
      Optional<List<TrainingProgramme.Lacking>> lacks, @Nullable LocalDate dueOn) {
    return new ProgrammeView(
        lacks.filter(List::isEmpty).isPresent(),
        lacks.map(ProgrammeView::views).orElse(null),
        dueOn);
  }

  private static List<LackingView> views(List<TrainingProgramme.Lacking> lacking) {
    return lacking.stream()
        .map(each -> new LackingView(each.topic(), each.attended(), each.required()))
        .toList();
  }
}
