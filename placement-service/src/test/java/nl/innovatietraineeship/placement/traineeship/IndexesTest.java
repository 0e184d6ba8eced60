package nl.innovatietraineeship.placement.traineeship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Queries that must not read all traineeships: what they scan, where the database may choose
/// anything but to read the table or to sort.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class IndexesTest {

  @Inject EntityManager entities;
  @Inject MeetingsDue meetings;

  @Test
  @TestTransaction
  void a_trainee_finds_its_own_by_an_index() {
    var own = Map.<String, Object>of("ownTrainee", UUID.randomUUID());
    assertUses(
        "traineeship_trainee",
        () ->
            Selection.of(
                    entities, Traineeship.class, new Rows("e.traineeId.value = :ownTrainee", own))
                .after(new UUID(0, 0), 2));
  }

  @Test
  @TestTransaction
  void the_next_reminder_is_found_by_an_index() {
    assertUses("traineeship_supervision", () -> meetings.earliest());
  }

  @ParameterizedTest
  @CsvSource({
    "place, sector",
    "place, theme",
    "place, province",
    "place, state",
    "place, accepted_by",
    "trainee, brin",
    "known_plan, brin",
    "known_plan, call_id",
    "traineeship, brin",
    "traineeship, company_id",
    "traineeship, plan_id"
  })
  void a_list_is_read_in_its_order_by_an_index(String table, String column) {
    assertEquals(1, indexes(table, column + ", id"));
  }

  @Test
  void places_of_a_period_are_found_by_an_index() {
    assertEquals(1, indexes("place", "available_from, available_until"));
  }

  private static int indexes(String table, String columns) {
    return Integer.parseInt(
        String.valueOf(
            Sql.value(
                "select count(*) from pg_indexes where schemaname = current_schema and tablename = '"
                    + table
                    + "' and indexdef like '%% btree (%s)'".formatted(columns))));
  }

  private void assertUses(String index, Runnable query) {
    for (String way : new String[] {"seqscan", "sort"}) {
      entities.createNativeQuery("set local enable_" + way + " = off").executeUpdate();
    }
    long before = scansOf(index);
    query.run();
    assertTrue(scansOf(index) > before, index);
  }

  private long scansOf(String index) {
    return (Long)
        entities
            .createNativeQuery(
                "select pg_stat_get_xact_numscans(cast('" + index + "' as regclass))", Long.class)
            .getSingleResult();
  }
}
