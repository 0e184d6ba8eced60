package nl.innovatietraineeship.budget;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import nl.innovatietraineeship.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "nl.innovatietraineeship.budget";

  private final JavaClasses classes = HouseRules.classesOf(ROOT);

  @Test
  void every_package_is_listed() {
    HouseRules.everyPackageIsListed(
        classes,
        Set.of(
            ROOT + ".absorbed",
            ROOT + ".access",
            ROOT + ".allocation",
            ROOT + ".approval",
            ROOT + ".call",
            ROOT + ".ceiling",
            ROOT + ".claim",
            ROOT + ".decision",
            ROOT + ".determination",
            ROOT + ".grant",
            ROOT + ".ledger",
            ROOT + ".payee",
            ROOT + ".payment",
            ROOT + ".performance",
            ROOT + ".placement",
            ROOT + ".planreview",
            ROOT + ".position",
            ROOT + ".recovery",
            ROOT + ".withdrawal",
            ROOT + ".worklist"));
  }

  @Test
  void every_operation_names_its_roles() {
    HouseRules.everyOperationNamesItsRoles(classes);
  }

  @Test
  void time_and_ids_are_arguments() {
    HouseRules.timeAndIdsAreArguments(classes);
  }

  @Test
  void no_package_needs_one_that_needs_it() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }
}
