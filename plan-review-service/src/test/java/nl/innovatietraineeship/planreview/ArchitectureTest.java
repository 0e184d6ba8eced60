package nl.innovatietraineeship.planreview;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "nl.innovatietraineeship.planreview";

  /// Whoever adds a package lists it here.
  private static final Set<String> PACKAGES =
      Stream.of(
              "absorbed",
              "access",
              "advice",
              "allocation",
              "call",
              "decision",
              "lot",
              "placement",
              "plan",
              "ranking",
              "review",
              "reviewer",
              "term",
              "worklist")
          .map(feature -> ROOT + "." + feature)
          .collect(Collectors.toUnmodifiableSet());

  private final JavaClasses classes = HouseRules.classesOf(ROOT);

  @Test
  void every_package_is_listed() {
    HouseRules.everyPackageIsListed(classes, PACKAGES);
  }

  @Test
  void every_operation_names_its_roles_and_every_change_is_a_command() {
    HouseRules.everyOperationNamesItsRoles(classes);
  }

  @Test
  void time_ids_and_lots_are_arguments() {
    HouseRules.timeAndIdsAreArguments(classes, ROOT + ".lot.Seeds");
  }
}
