package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether firm and trainee want to go on after the internship, each by its last choice.
@Embeddable
record Choices(
    @Nullable Boolean companyGo,
    @Nullable LocalDate companyChoseOn,
    @Nullable String companyChoseBy,
    @Nullable Boolean traineeGo,
    @Nullable LocalDate traineeChoseOn,
    @Nullable String traineeChoseBy) {

  static final Choices NONE = new Choices(null, null, null, null, null, null);

  /// @param by the person
  record Choice(Party party, boolean go, LocalDate on, String by) {}

  Choices with(Choice choice) {
    return switch (choice.party()) {
      case COMPANY ->
          new Choices(
              choice.go(), choice.on(), choice.by(), traineeGo, traineeChoseOn, traineeChoseBy);
      case TRAINEE ->
          new Choices(
              companyGo, companyChoseOn, companyChoseBy, choice.go(), choice.on(), choice.by());
      case HOGESCHOOL -> throw new IllegalArgumentException("a hogeschool does not choose");
    };
  }

  List<Choice> all() {
    return Stream.of(of(Party.COMPANY), of(Party.TRAINEE)).flatMap(Optional::stream).toList();
  }

  Optional<Choice> of(Party party) {
    return switch (party) {
      case COMPANY -> choice(party, companyGo, companyChoseOn, companyChoseBy);
      case TRAINEE -> choice(party, traineeGo, traineeChoseOn, traineeChoseBy);
      case HOGESCHOOL -> Optional.empty();
    };
  }

  boolean bothGo() {
    return Boolean.TRUE.equals(companyGo) && Boolean.TRUE.equals(traineeGo);
  }

  /// Whether a person chose for another party than this.
  boolean boundToAnother(String sub, Party party) {
    return all().stream().anyMatch(each -> each.by().equals(sub) && each.party() != party);
  }

  private static Optional<Choice> choice(
      Party party, @Nullable Boolean go, @Nullable LocalDate on, @Nullable String by) {
    return go == null || on == null || by == null
        ? Optional.empty()
        : Optional.of(new Choice(party, go, on, by));
  }
}
