package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents of the four services follow the Dutch API Design Rules.
@Order(1)
@ExtendWith(SuiteUp.class)
class ApiRulesTest {
  private static final Path RULES = Path.of("src", "test", "resources", "adr").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(strings = {"adr-2.1.0", "adr-2.2.0-rc.1", "adr-pr310-bad-request-errors"})
  void a_ruleset_finds_nothing_in_the_documents(String rules, RunningSuite suite)
      throws IOException, InterruptedException {
    var documents = OpenApiDocuments.save(suite.addresses(), Path.of("target", "openapi"));
    var findings = Spectral.installed().lint(RULES.resolve(rules + ".yaml"), documents);
    assertTrue(findings.clean(), findings.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"adr-2.1.0", "adr-2.2.0-rc.1", "adr-pr310-bad-request-errors"})
  void a_ruleset_refuses_a_document_that_breaks_its_rules(String rules)
      throws IOException, InterruptedException {
    var findings =
        Spectral.installed()
            .lint(RULES.resolve(rules + ".yaml"), List.of(RULES.resolve("bad.openapi.json")));
    assertFalse(findings.clean());
    assertTrue(findings.text().contains("error"), findings.text());
  }
}
