package nl.innovatietraineeship.overview;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import nl.innovatietraineeship.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

/// The rules of the house, kept by the gateway.
class ArchitectureTest {

  private static final String ROOT = "nl.innovatietraineeship.overview";

  private static final Set<String> PACKAGES =
      Set.of(
          ROOT + ".clock",
          ROOT + ".dashboard",
          ROOT + ".dossier",
          ROOT + ".page",
          ROOT + ".proxy",
          ROOT + ".service");

  private final JavaClasses classes = HouseRules.classesOf(ROOT);

  @Test
  void every_package_is_listed() {
    HouseRules.everyPackageIsListed(classes, PACKAGES);
  }

  @Test
  void every_operation_names_its_roles() {
    HouseRules.everyOperationNamesItsRoles(classes);
  }

  @Test
  void time_and_ids_are_arguments() {
    HouseRules.timeAndIdsAreArguments(classes);
  }
}
