package nl.innovatietraineeship.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Columns stay columns, whatever stands in them.
class ColumnsTest {

  @Test
  void a_column_is_as_wide_as_its_widest_cell() {
    assertEquals(
        List.of(
            "plan     hogeschool                             asked",
            "IT20-007 Amsterdamse Hogeschool voor de Kunsten 257.00",
            "together                                        257.00"),
        Columns.aligned(
            List.of(
                List.of("plan", "hogeschool", "asked "),
                List.of("IT20-007", "Amsterdamse Hogeschool voor de Kunsten", "257.00"),
                List.of("together", "", "257.00")),
            2));
  }

  @Test
  void figures_are_aligned_right_and_no_line_ends_in_blanks() {
    assertEquals(
        List.of("a   9", "b 100", "c"),
        Columns.aligned(List.of(List.of("a", "9"), List.of("b", "100"), List.of("c", "")), 1));
  }
}
