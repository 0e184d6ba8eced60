package nl.innovatietraineeship.awb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The module is law and a calendar: pure Java, one package, and no clock.
class ArchitectureTest {

  private static final String AWB = "nl.innovatietraineeship.awb";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.innovatietraineeship");

  private static final ArchRule ONE_PACKAGE =
      classes().should().resideInAPackage(AWB).because("an unlisted package fails");
  private static final ArchRule PURE_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(AWB, "java..", "org.jspecify..");
  private static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
          .because("time is an argument");

  @Test
  void all_is_in_the_one_package() {
    ONE_PACKAGE.check(MAIN);
  }

  @Test
  void it_knows_no_framework() {
    PURE_JAVA.check(MAIN);
  }

  @Test
  void it_reads_no_clock() {
    NO_CLOCK.check(MAIN);
  }

  @Test
  void each_gate_rejects_a_bad_sample() {
    var sample = new ClassFileImporter().importClasses(BadSample.class, Test.class);
    assertThrows(AssertionError.class, () -> ONE_PACKAGE.check(sample));
    assertThrows(AssertionError.class, () -> PURE_JAVA.check(sample));
    assertThrows(AssertionError.class, () -> NO_CLOCK.check(sample));
  }

  /// Reads the clock and leans on a library.
  static final class BadSample {
    @Nullable ArchRule rule;

    LocalDate today(Clock clock) {
      return LocalDate.now(clock);
    }
  }
}
