package nl.innovatietraineeship.kit.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Every gate has a bad sample that it rejects.
class HouseRulesTest {

  private static final JavaClasses SLOPPY =
      new ClassFileImporter().importPackages("nl.innovatietraineeship.kit.sloppy");
  private static final JavaClasses SLOPPY_ANSWER =
      new ClassFileImporter().importClasses(nl.innovatietraineeship.kit.sloppy.SloppyAnswer.class);
  private static final JavaClasses PROPER =
      new ClassFileImporter().importPackages("nl.innovatietraineeship.kit.things");

  @Test
  void an_unlisted_package_fails() {
    refused(
        "nl.innovatietraineeship.kit.sloppy",
        () -> HouseRules.everyPackageIsListed(SLOPPY, Set.of("nl.innovatietraineeship.other")));
    assertDoesNotThrow(() ->
        HouseRules.everyPackageIsListed(SLOPPY, Set.of("nl.innovatietraineeship.kit.sloppy")));
  }

  @Test
  void an_operation_without_roles_fails() {
    refused("withoutRoles", () -> HouseRules.everyOperationNamesItsRoles(SLOPPY));
    assertDoesNotThrow(() ->
        HouseRules.everyOperationNamesItsRoles(
            new ClassFileImporter()
                .importClasses(nl.innovatietraineeship.kit.inbox.DeadLetterResource.class)));
  }

  @Test
  void a_change_outside_a_command_fails() {
    refused("withoutCommand", () -> HouseRules.everyChangeIsACommand(SLOPPY));
    assertDoesNotThrow(() -> HouseRules.everyChangeIsACommand(PROPER));
  }

  @Test
  void a_resource_without_its_media_type_fails() {
    refused("withoutMediaType", () -> HouseRules.everyOperationNamesItsRoles(SLOPPY_ANSWER));
    assertDoesNotThrow(() -> HouseRules.everyOperationNamesItsRoles(PROPER));
  }

  @Test
  void the_system_clock_and_chance_fail() {
    refused("Instant.now()", () -> HouseRules.timeAndIdsAreArguments(SLOPPY));
    refused("UUID.randomUUID()", () -> HouseRules.timeAndIdsAreArguments(SLOPPY));
    HouseRules.timeAndIdsAreArguments(SLOPPY, "nl.innovatietraineeship.kit.sloppy");
  }

  private static void refused(String named, Executable rule) {
    AssertionError refusal = assertThrows(AssertionError.class, rule);
    assertTrue(String.valueOf(refusal.getMessage()).contains(named), named);
  }
}
