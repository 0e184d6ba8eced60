package nl.innovatietraineeship.budget.payee;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OTHER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.ONLY_WHAT_IS_PREPARED_IS_DECIDED;
import static nl.innovatietraineeship.budget.payee.PayeeRule.AN_INSTITUTION_HAS_ONE_OPEN_PAYEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The account of an institution is changed by two people, and its history is kept.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class PayeeApiTest {

  private static final String PAYEES = BASE + "/payees";
  private static final String FIRST = "NL91ABNA0417164300";
  private static final String SECOND = "NL20INGB0001234567";

  @Test
  void what_one_proposes_another_approves_and_the_newest_counts() {
    String first = proposed("25BE", FIRST);
    assertEquals("PREPARED", state(first));
    refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, FINANCE.post(first + "/approval", null));
    refused(
        "nobody_approves_their_own_preparation",
        "update payee set state = 'APPROVED', decided_by = prepared_by, decided_at = now()"
            + " where brin = '25BE'");
    assertEquals("PREPARED", state(first));
    done(CONTROLLER.post(first + "/approval", null));
    refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, CONTROLLER.post(first + "/approval", null));

    String second = proposed("25BE", SECOND);
    assertEquals(FIRST, current("25BE"));
    done(CONTROLLER.post(second + "/approval", null));
    assertEquals(SECOND, current("25BE"));
    assertEquals(
        List.of("25BE-B1", "25BE-B2"),
        FINANCE.get(PAYEES + "?brin=25BE&state=APPROVED").jsonPath().getList("items.reference"));
  }

  @Test
  void one_account_at_a_time_is_proposed_and_a_rejected_one_never_counts() {
    String payee = proposed("21RI", FIRST);
    refused(
        AN_INSTITUTION_HAS_ONE_OPEN_PAYEE,
        CONTROLLER.post(PAYEES, Map.of("brin", "21RI", "iban", SECOND)));
    refused(
        "an_institution_has_one_open_payee",
        "insert into payee (id, reference, brin, iban, state, prepared_by, prepared_at, version)"
            + " select gen_random_uuid(), reference || 'x', brin, iban, state, prepared_by,"
            + " prepared_at, 0 from payee where brin = '21RI'");
    done(FINANCE.post(payee + "/rejection", Map.of("reason", "Mistyped.")));
    assertEquals("none", current("21RI"));
    assertEquals("REJECTED", state(payee));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update payee set iban = 'NL20INGB0001234567' where brin = '22OJ'",
        "update payee set state = 'REJECTED', rejected_because = 'x' where brin = '22OJ'",
        "delete from payee where brin = '22OJ'",
        "truncate payee cascade"
      })
  void the_history_is_append_only(String statement) {
    if ("none".equals(current("22OJ"))) {
      done(CONTROLLER.post(proposed("22OJ", FIRST) + "/approval", null));
    }
    refused("the_history_of_payees_is_append_only", statement);
  }

  @Test
  void an_iban_that_is_none_is_told() {
    var answer = FINANCE.post(PAYEES, Map.of("brin", "30GB", "iban", "NL92ABNA0417164300"));
    assertEquals(400, answer.statusCode());
    assertEquals("/iban", answer.jsonPath().getString("errors[0].location"));
    assertTrue(answer.asString().contains("right check digits"), answer.asString());
  }

  @Test
  void an_institution_that_does_not_stand_is_told() {
    var answer = FINANCE.post(PAYEES, Map.of("brin", "99ZZ", "iban", FIRST));
    assertEquals(400, answer.statusCode());
    assertEquals("/brin", answer.jsonPath().getString("errors[0].location"));
  }

  @Test
  void a_hogeschool_sees_its_own_and_only_finance_changes_them() {
    String payee = proposed("30GB", FIRST);
    assertEquals(404, OTHER.get(payee).statusCode());
    assertEquals(List.of(), OTHER.get(PAYEES + "?brin=30GB").jsonPath().getList("items"));
    for (Api other : List.of(BOARD, OFFICER, OWN)) {
      var input = Map.of("brin", "30GB", "iban", FIRST);
      assertEquals(403, other.post(PAYEES, input).statusCode());
      assertEquals(403, other.post(payee + "/approval", null).statusCode());
    }
    assertEquals(403, Api.as(Tokens.of("dashboard", "dashboard-1")).get(payee).statusCode());
    done(CONTROLLER.post(payee + "/rejection", Map.of("reason", "Only looking.")));
    assertEquals(404, FINANCE.get(PAYEES + "/XX99-B1").statusCode());
  }

  @Test
  void a_hogeschool_sees_what_is_approved_and_not_by_whom() {
    String approved = proposed("30GB", FIRST);
    assertEquals(404, OWN.get(approved).statusCode());
    done(CONTROLLER.post(approved + "/approval", null));
    var seen = done(OWN.get(approved));
    assertEquals("APPROVED", seen.getString("approval.state"));
    for (String person : List.of("preparedBy", "decidedBy", "rejectedBecause")) {
      assertNull(seen.getString("approval." + person));
    }
    assertEquals("finance-1", done(FINANCE.get(approved)).getString("approval.preparedBy"));

    String rejected = proposed("30GB", SECOND);
    done(CONTROLLER.post(rejected + "/rejection", Map.of("reason", "Mistyped.")));
    assertEquals(404, OWN.get(rejected).statusCode());
    assertEquals(200, FINANCE.get(rejected).statusCode());
    assertEquals(
        Set.of("APPROVED"),
        Set.copyOf(OWN.get(PAYEES + "?limit=200").jsonPath().getList("items.approval.state")));
    assertEquals(List.of(), OWN.get(PAYEES + "?state=REJECTED").jsonPath().getList("items"));
  }

  private static String proposed(String brin, String iban) {
    var payee = done(FINANCE.post(PAYEES, Map.of("brin", brin, "iban", iban)));
    return PAYEES + "/" + payee.getString("reference");
  }

  private static @Nullable String state(String payee) {
    return FINANCE.get(payee).jsonPath().getString("approval.state");
  }

  private static String current(String brin) {
    String found =
        Sql.value(
            "select iban from payee where state = 'APPROVED' and brin = '"
                + brin
                + "' order by decided_at desc, id desc limit 1");
    return found == null ? "none" : found;
  }
}
