package nl.innovatietraineeship.budget.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By whatever a list is narrowed, an index leads there.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class IndexesTest {

  @ParameterizedTest
  @CsvSource({
    "awarded_grant, brin",
    "instalment, brin",
    "payment, brin",
    "determination, brin",
    "recovery, brin",
    "awarded_grant, plan",
    "instalment, plan",
    "payment, plan",
    "determination, plan",
    "determination, grant_id",
    "recovery, plan",
    "awarded_grant, call_id",
    "instalment, call_id",
    "payment, call_id",
    "determination, call_id",
    "recovery, call_id",
    "grant_withdrawal, call_id",
    "grant_withdrawal, grant_id",
    "recovery_waiver, call_id",
    "recovery_waiver, recovery_id",
    "payment_suspension, call_id",
    "payment_suspension, grant_id",
    "payment_suspension, plan",
    "payment_suspension, brin",
    "grant_step, grant_id"
  })
  void a_list_is_read_in_its_order_by_an_index(String table, String column) {
    assertEquals(
        "1",
        Sql.value(
            "select count(*) from pg_indexes where schemaname = current_schema and tablename = '"
                + table
                + "' and indexdef like '%% btree (%s, id)'".formatted(column)));
  }
}
