package nl.innovatietraineeship.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a reader is told: the article of each step and what it gave.
class DerivationTest {

  private static final DutchCalendar CALENDAR = DutchCalendar.standard();

  @Test
  void an_objection_term_names_its_three_articles_in_order() {
    var term = ObjectionTerm.from(LocalDate.of(2021, 1, 29), CALENDAR);
    assertEquals(List.of("Awb 6:8(1)", "Awb 6:7", "ATW 1(1)"), term.articles());
    assertEquals(
        """
        Awb 6:8(1): announced on Friday 29 January 2021, so the term begins on Saturday 30 January 2021.
        Awb 6:7: 6 weeks end on Friday 12 March 2021.
        ATW 1(1): Friday 12 March 2021 is a working day, so the term ends there.\
        """,
        term.explanation());
  }

  @Test
  void an_objection_term_that_moves_tells_every_day_that_it_passes() {
    assertEquals(
        """
        Awb 6:8(1): announced on Friday 19 February 2021, so the term begins on Saturday 20 February 2021.
        Awb 6:7: 6 weeks end on Friday 2 April 2021.
        ATW 1(1): Friday 2 April 2021 is Good Friday (ATW 3(2)), Saturday 3 April 2021 is a day of the weekend, \
        Sunday 4 April 2021 is a day of the weekend, Monday 5 April 2021 is Easter Monday (ATW 3(1)), \
        so the term runs to Tuesday 6 April 2021.\
        """,
        ObjectionTerm.from(LocalDate.of(2021, 2, 19), CALENDAR).explanation());
  }

  @Test
  void a_decree_day_is_told_with_its_decree() {
    assertTrue(
        ObjectionTerm.from(LocalDate.of(2021, 4, 2), CALENDAR)
            .explanation()
            .contains(
                "Friday 14 May 2021 is equated with a holiday (ATW 3(3), decree of 20 Sept 2019)"));
  }

  @Test
  void a_decision_term_with_a_committee_says_why_it_does_not_move() {
    var term = DecisionTerm.afterClosing(LocalDate.of(2020, 12, 15), true, CALENDAR);
    assertEquals(List.of("AvS 17(2)b", "ATW 4(a)"), term.articles());
    assertEquals(
        """
        AvS 17(2)b: a committee advises; the window closed on Tuesday 15 December 2020, and 22 weeks after it end on Tuesday 18 May 2021.
        ATW 4(a): longer than 12 weeks, so the Algemene termijnenwet does not apply and the term does not move.\
        """,
        term.explanation());
  }

  @Test
  void a_decision_term_without_a_committee_is_thirteen_weeks() {
    assertEquals(
        """
        AvS 17(1)b: no committee advises; the window closed on Tuesday 15 December 2020, and 13 weeks after it end on Tuesday 16 March 2021.
        ATW 4(a): longer than 12 weeks, so the Algemene termijnenwet does not apply and the term does not move.\
        """,
        DecisionTerm.afterClosing(LocalDate.of(2020, 12, 15), false, CALENDAR).explanation());
  }

  @Test
  void a_day_named_for_a_late_decision_stays_where_it_is_beside_the_term_of_law() {
    var saturday = LocalDate.of(2021, 6, 19);
    var term = DelayedDecision.named(LocalDate.of(2021, 5, 10), saturday);
    assertEquals(saturday, term.lastDay());
    assertEquals(LocalDate.of(2021, 5, 11), term.firstDay());
    assertEquals(
        "Awb 4:14(1): told on Monday 10 May 2021 that the decision may be expected by Saturday 19"
            + " June 2021; the term of law is not moved by it.",
        term.explanation());
  }

  @Test
  void a_short_term_of_law_tells_its_second_working_day() {
    var christmas = LocalDate.of(2020, 12, 24);
    assertEquals(
        """
        Law 1: 3 days after Thursday 24 December 2020 end on Sunday 27 December 2020.
        ATW 1(1): Sunday 27 December 2020 is a day of the weekend, so the term runs to Monday 28 December 2020.
        ATW 2: fewer than 2 working days lie in it, so the term runs to Tuesday 29 December 2020.\
        """,
        StatutoryTerm.after(christmas, "sample", "Law 1", Period.ofDays(3), CALENDAR)
            .explanation());
  }

  @Test
  void a_term_counted_back_says_that_it_does_not_move() {
    assertEquals(
        """
        Law 1: 10 days before Wednesday 12 May 2021 is Sunday 2 May 2021.
        ATW 1(2): a term counted back from an event does not move.\
        """,
        StatutoryTerm.before(LocalDate.of(2021, 5, 12), "sample", "Law 1", Period.ofDays(10))
            .explanation());
  }

  @Test
  void a_set_term_shows_whether_it_moves() {
    var invited = LocalDate.of(2020, 12, 11);
    assertEquals(
        """
        the call: 2 weeks for repair, set by the authority; counted from the day after Friday 11 December 2020 they end on Friday 25 December 2020.
        as in ATW 1(1), by the call: Friday 25 December 2020 is Christmas Day (ATW 3(1)), \
        Saturday 26 December 2020 is Second Christmas Day (ATW 3(1)), \
        Sunday 27 December 2020 is a day of the weekend, so the term runs to Monday 28 December 2020.\
        """,
        SetTerm.of("repair", invited, Period.ofDays(14), true, CALENDAR).explanation());
    assertEquals(
        """
        the call: 2 weeks for repair, set by the authority; counted from the day after Friday 11 December 2020 they end on Friday 25 December 2020.
        the call: a set term is no term of law (ATW 1(1)) and here does not move.\
        """,
        SetTerm.of("repair", invited, Period.ofDays(14), false, CALENDAR).explanation());
  }

  @Test
  void the_days_of_a_grant_name_whose_they_are() {
    var announced = LocalDate.of(2020, 12, 31);
    assertEquals(
        "the scheme: 2 months after the announcement on Thursday 31 December 2020 is Sunday 28 February 2021, which does not move.",
        ActivityTerms.startBefore(announced).explanation());
    assertEquals(
        "the call: 22 months after the announcement on Thursday 31 December 2020 is Monday 31 October 2022, which does not move.",
        ActivityTerms.activitiesUntil(announced, 22).explanation());
  }

  @Test
  void a_result_in_a_year_without_known_decrees_says_so() {
    var term = ObjectionTerm.from(LocalDate.of(2029, 3, 29), CALENDAR);
    assertEquals(
        "Days equated by royal decree (ATW 3(3)) are known for 2017 to 2028 only; a decree for 2029 may move this day.",
        term.caveat());
    assertTrue(term.explanation().endsWith("may move this day."));
    assertNotNull(ObjectionTerm.from(LocalDate.of(2016, 3, 24), CALENDAR).caveat());
    assertNotNull(
        SetTerm.of("repair", LocalDate.of(2029, 1, 1), Period.ofDays(14), true, CALENDAR).caveat());
  }

  @Test
  void a_result_that_rests_on_no_calendar_or_on_known_decrees_has_no_caveat() {
    assertNull(ObjectionTerm.from(LocalDate.of(2028, 11, 1), CALENDAR).caveat());
    assertNull(DecisionTerm.afterClosing(LocalDate.of(2029, 12, 15), true, CALENDAR).caveat());
    assertNull(
        SetTerm.of("repair", LocalDate.of(2029, 1, 1), Period.ofDays(14), false, CALENDAR)
            .caveat());
    assertNull(ActivityTerms.startBefore(LocalDate.of(2029, 1, 1)).caveat());
  }

  @Test
  void a_term_has_passed_on_the_day_after_its_last() {
    var term = ObjectionTerm.from(LocalDate.of(2021, 1, 29), CALENDAR);
    assertFalse(term.hasPassedOn(LocalDate.of(2021, 3, 12)));
    assertTrue(term.hasPassedOn(LocalDate.of(2021, 3, 13)));
  }

  @Test
  void a_length_in_two_units_or_of_nothing_is_refused() {
    var day = LocalDate.of(2021, 1, 29);
    for (var length : List.of(Period.of(0, 1, 14), Period.ZERO, Period.ofDays(-14))) {
      assertThrows(
          IllegalArgumentException.class, () -> SetTerm.of("repair", day, length, true, CALENDAR));
    }
    assertThrows(IllegalArgumentException.class, () -> Months.lastDay(day, 0));
  }
}
