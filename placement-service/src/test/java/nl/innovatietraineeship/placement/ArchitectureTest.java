package nl.innovatietraineeship.placement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import nl.innovatietraineeship.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

/// The map of this service: an unlisted package fails.
class ArchitectureTest {

  private static final String ROOT = "nl.innovatietraineeship.placement";
  private static final JavaClasses CLASSES = HouseRules.classesOf(ROOT);

  @Test
  void every_package_is_listed() {
    HouseRules.everyPackageIsListed(
        CLASSES,
        Set.of(
            ROOT + ".access",
            ROOT + ".company",
            ROOT + ".place",
            ROOT + ".plan",
            ROOT + ".trainee",
            ROOT + ".traineeship"));
  }

  @Test
  void every_operation_names_its_roles_and_every_change_is_a_command() {
    HouseRules.everyOperationNamesItsRoles(CLASSES);
  }

  @Test
  void time_and_ids_are_arguments() {
    HouseRules.timeAndIdsAreArguments(CLASSES);
  }

  @Test
  void packages_depend_on_each_other_in_one_direction() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".access")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".company",
            ROOT + ".place",
            ROOT + ".plan",
            ROOT + ".trainee",
            ROOT + ".traineeship")
        .check(CLASSES);
  }

  @Test
  void aggregates_know_neither_http_nor_messaging_nor_the_clock() {
    noClasses()
        .that()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ws.rs..",
            "org.eclipse.microprofile..",
            "org.apache.kafka..",
            "jakarta.inject..")
        .check(CLASSES);
  }
}
