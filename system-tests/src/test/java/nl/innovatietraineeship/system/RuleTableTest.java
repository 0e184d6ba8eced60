package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The README's table of rules says what the code says.
class RuleTableTest {

  private static final String BEGIN = "<!-- rules: begin -->";
  private static final String END = "<!-- rules: end -->";

  private final Path root = Path.of("..").toAbsolutePath().normalize();
  private final RuleTable table = new RuleTable(root);

  @Test
  void every_rule_is_named_by_a_test() {
    List<String> untested =
        table.rows().stream()
            .filter(row -> row.test().isEmpty())
            .map(row -> row.module() + " " + row.constant())
            .toList();
    assertEquals(List.of(), untested);
  }

  @Test
  void the_readme_has_the_table_that_the_code_has() throws IOException {
    String readme = Files.readString(root.resolve("README.md"));
    String written =
        readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)).strip();
    assertEquals(table.markdown(), written);
  }

  @Test
  void rules_are_found_at_all() {
    assertFalse(table.rows().isEmpty());
  }
}
