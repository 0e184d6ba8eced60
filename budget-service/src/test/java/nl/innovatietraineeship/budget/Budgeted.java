package nl.innovatietraineeship.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.Tokens;

/// What the tests through HTTP share: the people, and how they look at a refusal.
public final class Budgeted {

  public static final Api FINANCE = Api.as(Tokens.of("finance", "finance-1"));
  public static final Api CONTROLLER = Api.as(Tokens.of("finance", "finance-2"));
  public static final Api BOARD = Api.as(Tokens.of("board", "board-1"));
  public static final Api OFFICER = Api.as(Tokens.of("officer", "officer-1"));

  /// Of the institution of the golden messages.
  public static final Api OWN = Api.as(Tokens.of("hogeschool", "coordinator-1", "30GB"));

  public static final Api OTHER = Api.as(Tokens.of("hogeschool", "coordinator-2", "21UI"));
  public static final String BASE = "/budget/v1";

  private Budgeted() {}

  /// The institution has an account from now on.
  public static void approvedPayee(String brin, String iban) {
    var payee = done(FINANCE.post(BASE + "/payees", Map.of("brin", brin, "iban", iban)));
    done(CONTROLLER.post(BASE + "/payees/" + payee.getString("id") + "/approval", null));
  }

  /// Prepares and approves a batch of everything that is due; its payments in their order.
  public static List<String> approvedBatch(String call) {
    var batch = done(FINANCE.post(BASE + "/payment-batches", Map.of("call", call)));
    String id = batch.getString("id");
    done(CONTROLLER.post(BASE + "/payment-batches/" + id + "/approval", null));
    return FINANCE
        .get(BASE + "/payments?batch=" + batch.getString("reference"))
        .jsonPath()
        .getList("items.reference");
  }

  /// The bank debited everything that was due in the call, today.
  public static void paid(String call) {
    for (String payment : approvedBatch(call)) {
      done(
          FINANCE.post(BASE + "/payments/" + payment + "/confirmation", Map.of("paidOn", today())));
    }
  }

  /// Where the business clock of the tests stands.
  public static String today() {
    var admin = Api.as(Tokens.of("admin", "admin-1"));
    return admin.get(BASE + "/clock").jsonPath().getString("moment").substring(0, 10);
  }

  /// Forward only.
  public static void moveClockTo(String moment) {
    var admin = Api.as(Tokens.of("admin", "admin-1"));
    assertEquals(200, admin.put(BASE + "/clock", Map.of("moment", moment)).statusCode());
  }

  public static Map<String, Object> money(long cents) {
    return Map.of("amount", new Money(cents).amount(), "currency", "EUR");
  }

  /// A command that is done; the answer's body.
  public static JsonPath done(Response answer) {
    assertTrue(
        answer.statusCode() == 200 || answer.statusCode() == 201,
        () -> answer.statusCode() + " " + answer.asString());
    return answer.jsonPath();
  }

  /// A command that a rule refuses.
  public static void refused(Rule rule, Response answer) {
    assertEquals(409, answer.statusCode(), answer.asString());
    assertEquals(rule.name(), answer.jsonPath().getString("rule"), answer.asString());
    assertTrue(answer.jsonPath().getString("detail").startsWith(rule.sentence()));
  }

  /// A statement that the database refuses, when the code above it is bypassed.
  public static void refused(String constraint, String statement) {
    SQLException refusal = assertThrows(SQLException.class, () -> Sql.run(statement));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(constraint),
        () -> constraint + " expected: " + refusal.getMessage());
  }
}
