package nl.innovatietraineeship.placement.traineeship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What must never be of a traineeship after its start, tried beneath the code.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class CourseConstraintsTest {

  private static final String FINISHED =
      "slot_no = 1, started_on = '2020-11-02', internship_ends = '2021-05-01',"
          + " graduated_on = '2021-05-01'";

  @Test
  void whatever_state_a_match_is_made_it_asks_what_a_start_asks() {
    for (String state : List.of("GRADUATED", "EMPLOYED")) {
      var match = Match.under(ToldPlan.awarded(1)).confirmed();
      refused(
          "a_slot_is_free",
          "update traineeship set state = '" + state + "', " + FINISHED + facts(state),
          match);
    }
  }

  private static String facts(String state) {
    return state.equals("EMPLOYED")
        ? go(true)
            + ", employed_from = '2021-05-02', contract_ends = '2022-05-01',"
            + " hours_per_week = 32, job = 'x'"
        : "";
  }

  private static String go(boolean go) {
    return ", company_go = "
        + go
        + ", company_chose_on = '2021-05-01', company_chose_by = 'c', trainee_go = true,"
        + " trainee_chose_on = '2021-05-01', trainee_chose_by = 't'";
  }

  @Test
  void a_finished_internship_keeps_its_slot() {
    var match = started();
    refused(
        "a_slot_comes_free_within_the_internship_only",
        "with freed as (update slot set traineeship_id = null where plan_id = '"
            + match.plan().id()
            + "') update traineeship set state = 'GRADUATED', graduated_on = internship_ends",
        match);
    refused(
        "a_slot_comes_free_within_the_internship_only",
        "update traineeship set state = 'ENDED', graduated_on = internship_ends, ended_in ="
            + " 'GRADUATED', reason_code = 'NO_MATCH', ended_by = 'COMPANY', ended_on ="
            + " planned_end, slot_free = true",
        match);
  }

  @Test
  void a_slot_comes_free_only_where_the_call_says_so() throws SQLException {
    var match = Match.under(ToldPlan.ofCallWithRefill(false).award(1)).confirmed().started();
    match.end(match.hogeschool(), Days.today()).then().statusCode(200);
    Sql.run("update traineeship set slot_free = true where id = '" + match.id() + "'");
    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                Sql.run(
                    "update slot set traineeship_id = null where plan_id = '"
                        + match.plan().id()
                        + "'"));
    assertEquals("a_slot_comes_free_within_the_internship_only", constraint(refusal));
  }

  @Test
  void an_internship_is_not_finished_before_its_last_day_nor_passed_over() {
    refused(
        "an_internship_is_finished_on_its_last_day",
        "update traineeship set state = 'GRADUATED', graduated_on = internship_ends - 1",
        started());
    refused(
        "only_an_internship_is_graduated", "update traineeship set state = 'GRADUATED'", started());
  }

  @Test
  void nobody_is_employed_without_both_going_on() {
    refused(
        "both_chose_go",
        "update traineeship set state = 'EMPLOYED', graduated_on = internship_ends,"
            + " employed_from = internship_ends + 1, contract_ends = planned_end,"
            + " hours_per_week = 32, job = 'x'",
        started());
  }

  @Test
  void a_no_go_is_the_end_and_nothing_else_is() {
    refused(
        "the_first_no_go_ends_it",
        "update traineeship set state = 'GRADUATED', graduated_on = internship_ends" + go(false),
        started());
  }

  @Test
  void nobody_chooses_for_two_parties_or_for_another_than_confirmed() {
    String graduated =
        "update traineeship set state = 'GRADUATED', graduated_on = internship_ends" + go(true);
    refused(
        "nobody_chooses_for_two_parties",
        graduated.replace("company_chose_by = 'c'", "company_chose_by = 't'"),
        started());
    var match = started();
    refused(
        "nobody_confirms_for_two_parties",
        graduated.replace("'c'", "'trainee-" + match.traineeId() + "'"),
        match);
  }

  @Test
  void nothing_is_completed_before_its_last_day_is_over() {
    refused(
        "a_traineeship_is_completed_after_its_last_day",
        "update traineeship set state = 'COMPLETED', graduated_on = internship_ends,"
            + " employed_from = internship_ends + 1, contract_ends = planned_end,"
            + " hours_per_week = 32, job = 'x', completed_on = planned_end"
            + go(true),
        started());
  }

  @Test
  void what_ended_early_has_its_reason_and_only_other_has_a_text() {
    refused("what_ended_early_has_its_reason", "update traineeship set state = 'ENDED'", started());
    refused(
        "only_other_has_text",
        "update traineeship set state = 'ENDED', ended_in = 'INTERNSHIP', reason_code ="
            + " 'LONG_ABSENCE', reason_text = 'why', ended_by = 'COMPANY', ended_on = planned_end,"
            + " slot_free = false",
        started());
  }

  @Test
  void what_ends_within_the_internship_ends_on_its_last_day_at_the_latest() throws SQLException {
    String ended =
        "update traineeship set state = 'ENDED', ended_in = 'INTERNSHIP', reason_code ="
            + " 'FIRM_CEASED', ended_by = 'COMPANY', ended_on = internship_ends, planned_end ="
            + " internship_ends, slot_free = false";
    refused(
        "the_last_day_is_within_its_phase",
        ended.replace("= internship_ends", "= internship_ends + 1"),
        started());
    var match = started();
    match.end(match.hogeschool(), Days.today()).then().statusCode(200);
    assertEquals(1, Sql.run(ended + " where id = '" + match.id() + "'"));
  }

  @Test
  void after_care_is_of_what_is_completed() {
    refused(
        "only_a_completed_traineeship_has_after_care",
        "update traineeship set employed_after_six = true,"
            + " recorded_six_on = cast(planned_end + interval '6 months' as date)",
        started());
    refused(
        "after_care_is_recorded_when_due",
        "update traineeship set employed_after_six = true,"
            + " recorded_six_on = cast(planned_end + interval '6 months' as date) - 1",
        started());
  }

  @Test
  void no_two_pauses_share_a_day() {
    String pause =
        "insert into pause select gen_random_uuid(), t.reference || '-' || n, 0, t.id, '2020-12-01',"
            + " '2020-12-08' from traineeship t, generate_series(1, 2) n";
    var refusal =
        assertThrows(
            SQLException.class, () -> Sql.run(pause + " where t.id = '" + started().id() + "'"));
    assertEquals("a_pause_shares_no_day_with_another", constraint(refusal));
  }

  @Test
  void no_pause_lasts_longer_than_a_year() throws SQLException {
    String of = " from traineeship t where t.id = '" + started().id() + "'";
    assertEquals("a_pause_lasts_at_most_a_year", tooLong("2021-01-15", "2022-01-15", of));
    assertEquals("a_pause_lasts_at_most_a_year", tooLong("2024-02-29", "2025-03-01", of));
    for (String first : List.of("2021-01-15", "2024-02-29")) {
      String latest = Pause.latest(LocalDate.parse(first)).toString();
      assertEquals(1, Sql.run(pause(first, latest) + of));
    }
  }

  private static String tooLong(String first, String last, String of) {
    return constraint(assertThrows(SQLException.class, () -> Sql.run(pause(first, last) + of)));
  }

  private static String pause(String first, String last) {
    return "insert into pause select gen_random_uuid(), t.reference || '-"
        + first
        + "', 0, t.id,"
        + " date '"
        + first
        + "', date '"
        + last
        + "'";
  }

  @Test
  void no_two_amendments_of_a_kind_are_open_and_each_says_what_its_kind_needs() {
    String amendment =
        "insert into amendment (id, reference, version, traineeship_id, kind, new_text, proposed_by,"
            + " proposed_at, state) select gen_random_uuid(), t.reference || '-' || n, 0, t.id,"
            + " 'QUESTION', 'What else?', 'COMPANY', now(), 'PROPOSED' from traineeship t,"
            + " generate_series(1, 2) n where t.id = '"
            + started().id()
            + "'";
    assertEquals(
        "one_amendment_of_a_kind_is_open",
        constraint(assertThrows(SQLException.class, () -> Sql.run(amendment))));
    assertEquals(
        "an_amendment_says_what_its_kind_needs",
        constraint(
            assertThrows(
                SQLException.class, () -> Sql.run(amendment.replace("'QUESTION'", "'LECTOR'")))));
    String overtaken =
        amendment
            .replace("proposed_at, state)", "proposed_at, state, overtaken_by)")
            .replace("'PROPOSED'", "'REJECTED', 'INTERNSHIP'");
    assertEquals(
        "only_dates_are_overtaken_before_the_end",
        constraint(assertThrows(SQLException.class, () -> Sql.run(overtaken))));
  }

  private static Match started() {
    return Match.under(ToldPlan.awarded(1)).confirmed().started();
  }

  private static void refused(String constraint, String statement, Match match) {
    var refusal =
        assertThrows(
            SQLException.class, () -> Sql.run(statement + " where id = '" + match.id() + "'"));
    assertEquals(constraint, constraint(refusal), refusal.getMessage());
  }

  private static String constraint(SQLException refusal) {
    return String.valueOf(refusal.getMessage()).replaceAll("(?s).*constraint \"([^\"]+)\".*", "$1");
  }
}
