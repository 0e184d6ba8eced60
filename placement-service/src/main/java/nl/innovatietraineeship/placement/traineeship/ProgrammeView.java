package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far supervision and training are.
@Schema(
    name = "TrainingProgramme",
    description = "What the training programme still lacks, and when the next meeting is due.",
    requiredProperties = {"met", "lacking"})
record ProgrammeView(
    @Schema(description = "Whether nothing is lacking for completion.", examples = "false")
        boolean met,
    @Schema(description = "What is lacking, by topic.") List<LackingView> lacking,
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

  static ProgrammeView of(List<TrainingProgramme.Lacking> lacking, @Nullable LocalDate dueOn) {
    return new ProgrammeView(
        lacking.isEmpty(),
        lacking.stream()
            .map(each -> new LackingView(each.topic(), each.attended(), each.required()))
            .toList(),
        dueOn);
  }
}
