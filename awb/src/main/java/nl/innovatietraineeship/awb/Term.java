package nl.innovatietraineeship.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A term with its derivation: it begins on `firstDay` and ends when `lastDay` is over, in the
/// Netherlands (see [Amsterdam]).
///
/// @param derivation the articles applied, in order
/// @param caveat what is not known yet and could move `lastDay`; null when nothing is
public record Term(
    String name,
    LocalDate firstDay,
    LocalDate lastDay,
    List<Step> derivation,
    @Nullable String caveat) {

  public Term {
    derivation = List.copyOf(derivation);
  }

  static Term counted(String name, LocalDate firstDay, LocalDate lastDay, Step... steps) {
    return new Term(name, firstDay, lastDay, List.of(steps), null);
  }

  Term then(LocalDate newLastDay, Step step) {
    var steps = Stream.concat(derivation.stream(), Stream.of(step)).toList();
    return new Term(name, firstDay, newLastDay, steps, caveat);
  }

  Term then(Step step) {
    return then(lastDay, step);
  }

  Term doubted(DutchCalendar calendar) {
    return new Term(
        name, firstDay, lastDay, derivation, calendar.doubtAbout(lastDay).orElse(caveat));
  }

  /// The articles applied, in order, each once: `Awb 6:8(1)`, `Awb 6:7`, `ATW 1(1)`.
  public List<String> articles() {
    return derivation.stream().map(Step::article).distinct().toList();
  }

  /// The derivation as lines to print, the caveat last.
  public String explanation() {
    return Stream.concat(derivation.stream().map(Step::toString), Stream.ofNullable(caveat))
        .collect(Collectors.joining("\n"));
  }

  public boolean hasPassedOn(LocalDate today) {
    return today.isAfter(lastDay);
  }
}
