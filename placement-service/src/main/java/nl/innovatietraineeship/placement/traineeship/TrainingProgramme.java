package nl.innovatietraineeship.placement.traineeship;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a trainee must have followed before a traineeship is completed.
///
/// @param sessions attended, of each topic, at least
record TrainingProgramme(int sessions) {

  /// What is still lacking of a topic.
  ///
  /// @param attended so far
  /// @param required by the programme
  record Lacking(TrainingTopic topic, long attended, long required) {}

  /// What the programme still lacks, in the order of the topics; `complete` asks the same.
  ///
  /// @param attended sessions, by topic; a topic without is left out
  List<Lacking> lacks(Map<TrainingTopic, Long> attended) {
    return Arrays.stream(TrainingTopic.values())
        .map(topic -> new Lacking(topic, attended.getOrDefault(topic, 0L), sessions))
        .filter(each -> each.attended() < each.required())
        .toList();
  }

  /// As a sentence, for a refusal.
  ///
  /// @param lacks empty while it is not known what the call asks
  static String told(Optional<List<Lacking>> lacks) {
    return lacks.map(TrainingProgramme::told).orElse("What its call asks is not known yet.");
  }

  private static String told(List<Lacking> lacking) {
    return lacking.stream()
            .map(each ->
                "%s: %d of %d sessions attended"
                    .formatted(each.topic(), each.attended(), each.required()))
            .collect(Collectors.joining("; "))
        + ".";
  }
}
