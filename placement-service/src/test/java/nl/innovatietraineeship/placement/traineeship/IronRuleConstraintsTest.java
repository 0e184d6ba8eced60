package nl.innovatietraineeship.placement.traineeship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Locale;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What must never be, tried beneath the code: the database keeps the second iron rule by itself,
/// and whose a traineeship is.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class IronRuleConstraintsTest {

  @Test
  void no_internship_without_a_slot() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    refused(
        "a_started_traineeship_has_a_slot",
        "update traineeship set state = 'INTERNSHIP' where id = '%s'",
        match.id());
  }

  @Test
  void no_internship_in_a_slot_that_is_not_held() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    refused("a_slot_is_free", STARTED, match.id());
  }

  @Test
  void no_internship_in_a_slot_that_was_never_opened() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    refused("a_slot_is_of_the_own_plan", STARTED.replace("slot_no = 1", "slot_no = 2"), match.id());
  }

  @Test
  void no_two_internships_in_one_slot() {
    var plan = ToldPlan.awarded(1);
    Match.under(plan).confirmed().started();
    var match = Match.under(plan).confirmed();
    refused("a_slot_is_taken_once", STARTED, match.id());
  }

  @Test
  void no_slot_for_a_traineeship_of_another_plan() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    var other = ToldPlan.awarded(1);
    refused(
        "a_slot_is_taken_under_its_own_plan",
        "update slot set traineeship_id = '%s' where plan_id = '" + other.id() + "'",
        match.id());
  }

  @Test
  void no_two_slots_for_one_traineeship() {
    var match = Match.under(ToldPlan.awarded(2)).confirmed();
    refused(
        "a_traineeship_takes_one_slot",
        "update slot set traineeship_id = '%s' where plan_id = '" + match.plan().id() + "'",
        match.id());
  }

  @Test
  void no_internship_without_three_confirmations() {
    var match = Match.under(ToldPlan.awarded(1));
    match.confirm(match.hogeschool(), "hogeschool");
    match.confirm(match.firm().api(), "company");
    refused("three_confirmations_stand", HELD_AND_STARTED, match.id(), match.id());
  }

  @Test
  void no_internship_under_a_plan_that_is_not_awarded() throws SQLException {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    Sql.run("update known_plan set state = 'KNOWN' where id = '" + match.plan().id() + "'");
    refused("the_plan_is_awarded", HELD_AND_STARTED, match.id(), match.id());
  }

  @Test
  void no_internship_at_a_firm_that_is_no_sme() {
    var match = Match.at(Firm.declared().declares("250"), ToldPlan.awarded(1)).confirmed();
    refused("the_firm_is_an_sme", HELD_AND_STARTED, match.id(), match.id());
  }

  @Test
  void no_internship_without_a_lector() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    refused(
        "a_lector_supervises",
        HELD_AND_STARTED.replace("set state", "set lector_sub = null, lector_name = null, state"),
        match.id(),
        match.id());
  }

  @Test
  void no_two_confirmations_of_one_person() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    refused(
        "nobody_confirms_for_two_parties",
        "update confirmation set sub = 'jack' where traineeship_id = '%s'",
        match.id());
    refused(
        "nobody_confirms_for_two_parties",
        "update confirmation set party = 'TRAINEE', revoked_at = now() where traineeship_id = '%s'",
        match.id());
  }

  @Test
  void no_acts_of_one_person_for_two_parties() throws SQLException {
    var match = Match.under(ToldPlan.submitted());
    String amendment = "(select id from amendment where traineeship_id = '%s')";
    Sql.run(
        "insert into amendment (id, reference, version, traineeship_id, kind, new_text, proposed_by,"
            + " proposed_at, state) select gen_random_uuid(), reference || '-A1', 0, id, 'QUESTION',"
            + " 'What else?', 'COMPANY', now(), 'PROPOSED' from traineeship where id = '"
            + match.id()
            + "'");
    String agreed = "insert into agreement values (" + amendment + ", '%%s', '%%s', now())";
    String confirmed = "insert into confirmation values ('%s', '%%s', '%%s', now(), null)";
    Sql.run(agreed.formatted(match.id()).formatted("jack", "COMPANY"));
    String constraint = "nobody_confirms_for_two_parties";
    refused(constraint, confirmed.replace("%%s', '%%s", "jack', 'TRAINEE"), match.id());
    Sql.run(confirmed.formatted(match.id()).formatted("jill", "HOGESCHOOL"));
    refused(constraint, agreed.replace("%%s', '%%s", "jill', 'TRAINEE"), match.id());
    refused(
        constraint, "update traineeship set trainee_chose_by = 'jack' where id = '%s'", match.id());
  }

  @Test
  void no_two_traineeships_of_a_trainee_at_a_time() throws SQLException {
    var plan = ToldPlan.submitted();
    var one = Match.under(plan);
    var other = Match.under(plan);
    refused(
        "a_trainee_has_one_traineeship_at_a_time",
        "update traineeship set trainee_id = '" + one.traineeId() + "' where id = '%s'",
        other.id());
  }

  @Test
  void no_traineeship_of_another_hogeschool_than_its_plan() {
    var match = Match.under(ToldPlan.submitted());
    refused(
        "a_traineeship_is_of_its_plans_hogeschool",
        "update known_plan set brin = '07GR'"
            + " where id = (select plan_id from traineeship where id = '%s')",
        match.id());
    refused(
        "a_traineeship_is_of_its_plans_hogeschool",
        "with moved as (update trainee set brin = '07GR' where id = '"
            + match.traineeId()
            + "') update traineeship set brin = '07GR' where id = '%s'",
        match.id());
  }

  @Test
  void no_traineeship_of_another_hogeschool_than_its_trainee() {
    var match = Match.under(ToldPlan.submitted());
    refused(
        "a_traineeship_is_of_its_trainees_hogeschool",
        "update trainee set brin = '07GR'"
            + " where id = (select trainee_id from traineeship where id = '%s')",
        match.id());
    refused(
        "a_traineeship_is_of_its_trainees_hogeschool",
        "with moved as (update known_plan set brin = '07GR' where id = '"
            + match.plan().id()
            + "') update traineeship set brin = '07GR' where id = '%s'",
        match.id());
  }

  @Test
  void no_traineeship_at_another_firm_than_its_place() {
    var match = Match.under(ToldPlan.submitted());
    String other = Firm.registered().id();
    refused(
        "a_traineeship_is_at_its_places_firm",
        "update traineeship set company_id = '" + other + "' where id = '%s'",
        match.id());
    refused(
        "a_traineeship_is_at_its_places_firm",
        "update place set company_id = '"
            + other
            + "' where id = (select place_id from traineeship where id = '%s')",
        match.id());
  }

  @Test
  void no_traineeship_at_a_place_that_is_not_filled() {
    var match = Match.under(ToldPlan.submitted());
    refused(
        "a_place_is_filled_by_a_traineeship",
        "update place set state = 'ACCEPTED'"
            + " where id = (select place_id from traineeship where id = '%s')",
        match.id());
    String free = match.firm().accepted(ToldPlan.BRIN);
    refused(
        "a_place_is_offered_while_available",
        "update place set available_until = cast(offered_at at time zone 'Europe/Amsterdam' as date) - 1"
            + " where id = '%s'",
        free);
    refused(
        "a_place_is_filled_by_a_traineeship",
        "with emptied as (update place set state = 'ACCEPTED' where id = '"
            + match.placeId()
            + "') update traineeship set place_id = '"
            + free
            + "' where id = '%s'",
        match.id());
  }

  @Test
  void no_filled_place_without_a_traineeship_that_stands() {
    var match = Match.under(ToldPlan.submitted());
    refused(
        "a_place_is_filled_by_a_traineeship",
        "update traineeship set state = 'CANCELLED', reason_code = 'PLAN_WITHDRAWN',"
            + " ended_in = 'MATCHED', ended_by = 'SYSTEM', slot_free = false,"
            + " ended_on = '2020-11-02' where id = '%s'",
        match.id());
    refused(
        "a_traineeship_keeps_its_history", "delete from traineeship where id = '%s'", match.id());
    String free = match.firm().accepted(ToldPlan.BRIN);
    refused(
        "a_place_is_filled_by_a_traineeship",
        "update place set state = 'FILLED' where id = '%s'",
        free);
    refused(
        "a_place_is_filled_by_a_traineeship",
        "with filled as (update place set state = 'FILLED' where id = '"
            + free
            + "') update traineeship set place_id = '"
            + free
            + "' where id = '%s'",
        match.id());
    refused(
        "a_place_is_filled_by_a_traineeship",
        "insert into place (id, reference, version, company_id, title, question, province, sector,"
            + " available_from, available_until, supervisor_name, state, accepted_by, offered_at,"
            + " accepted_at) select gen_random_uuid(), 'P-BY-HAND', version, company_id, title,"
            + " question, province, sector, available_from, available_until, supervisor_name,"
            + " state, accepted_by, offered_at, accepted_at from place where id = '%s'",
        match.placeId());
  }

  private static final String STARTED =
      "update traineeship set state = 'INTERNSHIP', slot_no = 1, started_on = '2020-11-02',"
          + " internship_ends = '2021-05-01' where id = '%s'";

  private static final String HELD_AND_STARTED =
      "with held as (update slot set traineeship_id = '%s' where slot_no = 1 and plan_id ="
          + " (select plan_id from traineeship where id = '%s') returning 1) "
          + STARTED.replace("where id", "where (select count(*) from held) = 1 and id");

  private static void refused(String constraint, String statement, Object... parameters) {
    Object[] all = new Object[parameters.length + 1];
    System.arraycopy(parameters, 0, all, 0, parameters.length);
    all[parameters.length] = parameters[0];
    var refusal =
        assertThrows(SQLException.class, () -> Sql.run(String.format(Locale.ROOT, statement, all)));
    String message = String.valueOf(refusal.getMessage());
    assertEquals(constraint, message.replaceAll("(?s).*constraint \"([^\"]+)\".*", "$1"), message);
  }
}
