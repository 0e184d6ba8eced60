package nl.innovatietraineeship.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Dates worked out by hand, a row a case, each with the reason why it is there.
class WorkedDatesTest {

  private static final DutchCalendar CALENDAR = DutchCalendar.standard();

  @ParameterizedTest(name = "{0} from {1}: {4}")
  @CsvFileSource(resources = "/worked-dates.csv", delimiter = '|', numLinesToSkip = 1)
  void the_last_day_is_as_worked_out(
      String term, LocalDate from, String length, LocalDate last, String reason) {
    assertEquals(last, lastDay(term, from, length), reason);
  }

  private static LocalDate lastDay(String term, LocalDate from, String length) {
    return switch (term) {
      case "objection" -> ObjectionTerm.from(from, CALENDAR).lastDay();
      case "decision with a committee" -> DecisionTerm.afterClosing(from, true, CALENDAR).lastDay();
      case "decision without one" -> DecisionTerm.afterClosing(from, false, CALENDAR).lastDay();
      case "decision after a repair" -> repaired(from, length);
      case "set aside" -> SetAsideTerm.after(from, CALENDAR).lastDay();
      case "law" ->
          StatutoryTerm.after(from, "sample", "Law 1", Period.parse(length), CALENDAR).lastDay();
      case "before" ->
          StatutoryTerm.before(from, "sample", "Law 1", Period.parse(length)).lastDay();
      case "set and moving" ->
          SetTerm.of("repair", from, Period.parse(length), true, CALENDAR).lastDay();
      case "set and fixed" ->
          SetTerm.of("repair", from, Period.parse(length), false, CALENDAR).lastDay();
      case "start before" -> ActivityTerms.startBefore(from).lastDay();
      case "activities until" ->
          ActivityTerms.activitiesUntil(from, Period.parse(length).getMonths()).lastDay();
      case "months" -> Months.lastDay(from, Period.parse(length).getMonths());
      default -> throw new IllegalArgumentException("No term is called " + term + ".");
    };
  }

  /// @param repairs pairs of the day of the invitation and that of its end, `2021-01-04/2021-01-18`
  private static LocalDate repaired(LocalDate closedOn, String repairs) {
    var stops =
        Arrays.stream(repairs.split(" "))
            .map(pair -> pair.split("/"))
            .flatMap(pair ->
                Suspension.forRepair(LocalDate.parse(pair[0]), LocalDate.parse(pair[1])).stream())
            .toList();
    return DecisionTerm.afterClosing(closedOn, true, stops, CALENDAR).lastDay();
  }
}
