package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.innovatietraineeship.system.OpenApiDocuments.Operation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// No role is let in, shut out, or given an operation, unless the table says so.
@Order(1)
class SecurityMatrixRowsTest {
  private static final Operation SIGN = operation("signDecision");
  private static final Operation READ = operation("readDecision");

  @Test
  void the_same_roles_are_no_difference() {
    var found = matrix(SIGN, "board");
    assertEquals(List.of(), SecurityMatrix.read(found.lines()).differences(found));
  }

  @Test
  void a_role_more_or_fewer_is_a_difference() {
    assertEquals(
        List.of("plan-review,signDecision lets in [officer, board] instead of [board]"),
        matrix(SIGN, "board").differences(matrix(SIGN, "officer", "board")));
    assertEquals(
        List.of("plan-review,signDecision lets in [] instead of [board]"),
        matrix(SIGN, "board").differences(matrix(SIGN)));
  }

  @Test
  void an_operation_more_or_fewer_is_a_difference() {
    assertEquals(
        List.of(
            "plan-review,readDecision has no row in the table; it lets in [chair]",
            "plan-review,signDecision is in the table and is no operation"),
        matrix(SIGN, "board").differences(matrix(READ, "chair")));
  }

  @Test
  void a_table_with_other_columns_is_no_table() {
    var head = new SecurityMatrix().lines().getFirst();
    assertThrows(
        IllegalArgumentException.class, () -> SecurityMatrix.read(List.of(head + ",director")));
    assertThrows(
        IllegalArgumentException.class,
        () -> SecurityMatrix.read(List.of(head, "plan-review,signDecision,x")));
  }

  private static SecurityMatrix matrix(Operation operation, String... letIn) {
    var matrix = new SecurityMatrix();
    for (var role : SecurityMatrix.ROLES) {
      matrix.note(operation, role, List.of(letIn).contains(role));
    }
    return matrix;
  }

  private static Operation operation(String id) {
    return new Operation("plan-review", id, "POST", "/plan-review/v1", "/" + id);
  }
}
