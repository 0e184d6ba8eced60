package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// docs/transitions.md says what the tables say that the aggregates are tried against;
/// target/transitions.md is what they say now.
class TransitionTablesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String BEGIN = "<!-- transitions: begin -->";
  private static final String END = "<!-- transitions: end -->";

  @Test
  void the_page_has_the_tables_that_the_tests_have() throws IOException {
    String tables = new TransitionTables(ROOT).markdown();
    Files.writeString(Path.of("target", "transitions.md"), tables);
    assertTrue(tables.contains("`ONLY_A_DRAFT_IS_EDITED`"));
    String page = Files.readString(ROOT.resolve("docs/transitions.md"));
    String written = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    assertEquals(tables, written.strip());
  }
}
