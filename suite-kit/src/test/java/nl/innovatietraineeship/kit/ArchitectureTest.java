package nl.innovatietraineeship.kit;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import nl.innovatietraineeship.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

/// The kit is plumbing: every package of it is listed, and it has no word of a service in it.
class ArchitectureTest {

  private static final String KIT = "nl.innovatietraineeship.kit";
  private static final JavaClasses CLASSES = HouseRules.classesOf(KIT);

  @Test
  void every_package_is_listed() {
    HouseRules.everyPackageIsListed(
        CLASSES,
        Set.of(
            KIT + ".clock",
            KIT + ".health",
            KIT + ".http",
            KIT + ".id",
            KIT + ".inbox",
            KIT + ".money",
            KIT + ".openapi",
            KIT + ".outbox",
            KIT + ".problem",
            KIT + ".reference",
            KIT + ".rule",
            KIT + ".security",
            KIT + ".text"));
  }

  @Test
  void the_kit_knows_no_service() {
    com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "nl.innovatietraineeship.placement..",
            "nl.innovatietraineeship.planreview..",
            "nl.innovatietraineeship.budget..",
            "nl.innovatietraineeship.overview..")
        .check(CLASSES);
  }
}
