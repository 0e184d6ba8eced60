package nl.innovatietraineeship.kit.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every gate has a bad sample that it rejects.
class HouseRulesTest {

  private static final JavaClasses SLOPPY =
      new ClassFileImporter().importPackages("nl.innovatietraineeship.kit.sloppy");
  private static final JavaClasses SLOPPY_ANSWER =
      new ClassFileImporter().importClasses(nl.innovatietraineeship.kit.sloppy.SloppyAnswer.class);
  private static final JavaClasses KIT = HouseRules.classesOf("nl.innovatietraineeship.kit");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withoutRoles() names no roles",
        "forTheWholeWorld() names no roles",
        "forWhoeverIsLoggedIn() lets in **, which is no role",
        "forARoleThatThereIsNot() lets in oficer, which is no role",
        "byAnotherMethod() names no roles"
      })
  void an_operation_without_roles_of_the_suite_fails(String refusal) {
    refused(refusal, () -> HouseRules.everyOperationNamesItsRoles(SLOPPY));
  }

  @Test
  void an_operation_with_roles_of_the_suite_passes() {
    assertDoesNotThrow(() -> HouseRules.rolesAreNamed(KIT));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SloppyResource.clock()> calls method <java.time.Instant.now()>",
        "SloppyResource.chance()> calls method <java.util.UUID.randomUUID()>",
        "SloppyChance.today()> calls method <java.time.LocalDate.now(java.time.ZoneId)>",
        "SloppyChance.byReference()> references method <java.time.Instant.now()>",
        "SloppyChance.clock()> calls method <java.time.Clock.system(java.time.ZoneId)>",
        "SloppyChance.ticks()> calls method <java.lang.System.nanoTime()>",
        "SloppyChance.ticks()> calls method <java.lang.System.currentTimeMillis()>",
        "SloppyChance.fraction()> calls method <java.lang.Math.random()>",
        "SloppyChance.seeded()> calls constructor <java.util.Random.<init>(long)>",
        "SloppyChance.seededLater()> references constructor <java.util.Random.<init>()>",
        "SloppyChance.secure()> calls constructor <java.security.SecureRandom.<init>()>",
        "SloppyChance.ofTheThread()> calls method <java.util.concurrent.ThreadLocalRandom.current()>",
        "SloppyChance.named()> calls method <java.util.random.RandomGenerator.of(java.lang.String)>",
        "SloppyChance.shuffled(java.util.List)> calls method <java.util.Collections.shuffle(java.util.List)>",
        "SloppyChance.ofTheDatabaseLibrary()> calls method <org.hibernate.id.uuid.UuidVersion7Strategy.generateUuid("
      })
  void hidden_time_and_chance_fail(String offence) {
    refused(offence, () -> HouseRules.timeAndIdsAreArguments(SLOPPY));
  }

  @Test
  void time_and_chance_that_are_passed_are_none() {
    assertDoesNotThrow(() ->
        HouseRules.timeAndIdsAreArguments(
            new ClassFileImporter()
                .importClasses(nl.innovatietraineeship.kit.sloppy.ProperChance.class)));
  }

  @Test
  void a_source_of_chance_is_excepted_by_package_or_by_class() {
    String sloppy = "nl.innovatietraineeship.kit.sloppy";
    assertDoesNotThrow(() -> HouseRules.timeAndIdsAreArguments(SLOPPY, sloppy));
    refused(
        "SloppyResource.clock()",
        () -> HouseRules.timeAndIdsAreArguments(SLOPPY, sloppy + ".SloppyChance"));
    assertDoesNotThrow(() ->
        HouseRules.timeAndIdsAreArguments(
            SLOPPY, sloppy + ".SloppyChance", sloppy + ".SloppyResource"));
  }

  @Test
  void the_kit_has_time_and_chance_from_its_sources_only() {
    assertDoesNotThrow(() -> HouseRules.timeAndIdsAreArguments(KIT));
  }

  private static void refused(String named, Executable rule) {
    AssertionError refusal = assertThrows(AssertionError.class, rule);
    assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal::getMessage);
  }
}
