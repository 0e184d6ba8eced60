package nl.innovatietraineeship.kit.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.http.Command;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The rules of the house that every service keeps.
public final class HouseRules {

  private static final Set<String> CLOCKS =
      Set.of("Instant", "LocalDate", "LocalDateTime", "OffsetDateTime", "ZonedDateTime");

  private HouseRules() {}

  public static JavaClasses classesOf(String root) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root);
  }

  /// An unlisted package fails: whoever adds one says so, and what it is.
  public static void everyPackageIsListed(JavaClasses classes, Set<String> packages) {
    classes()
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage(
                packages.toArray(String[]::new)))
        .check(classes);
  }

  /// No operation without roles, no change outside a command's transaction; and, since the
  /// description loses an answer's schema without it, no resource without its media type.
  public static void everyOperationNamesItsRoles(JavaClasses classes) {
    methods()
        .that(areOperations())
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .allowEmptyShould(true)
        .check(classes);
    everyChangeIsACommand(classes);
    methods()
        .that(answerWithoutMediaType())
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(Produces.class)
        .allowEmptyShould(true)
        .check(classes);
  }

  static void everyChangeIsACommand(JavaClasses classes) {
    methods()
        .that(areCommands())
        .should()
        .beAnnotatedWith(Command.class)
        .allowEmptyShould(true)
        .check(classes);
  }

  /// Time, ids and randomness are arguments.
  ///
  /// @param except packages of infrastructure, where they come from
  public static void timeAndIdsAreArguments(JavaClasses classes, String... except) {
    noClasses()
        .that()
        .resideOutsideOfPackages(except)
        .should(callMethodWhere(isClockOrRandom()))
        .allowEmptyShould(true)
        .check(classes);
  }

  private static DescribedPredicate<JavaMethod> answerWithoutMediaType() {
    return DescribedPredicate.describe(
        "describe an answer without its media type",
        method ->
            areOperations().test(method)
                && Stream.of(method.reflect().getAnnotationsByType(APIResponse.class))
                    .flatMap(answer -> Stream.of(answer.content()))
                    .anyMatch(content -> content.mediaType().isEmpty()));
  }

  private static DescribedPredicate<JavaMethod> areOperations() {
    return DescribedPredicate.describe(
        "are operations",
        method ->
            method.isAnnotatedWith(GET.class)
                || method.isAnnotatedWith(POST.class)
                || method.isAnnotatedWith(PUT.class)
                || method.isAnnotatedWith(PATCH.class)
                || method.isAnnotatedWith(DELETE.class));
  }

  private static DescribedPredicate<JavaMethod> areCommands() {
    return DescribedPredicate.describe(
        "are commands",
        method ->
            method.isAnnotatedWith(POST.class)
                || method.isAnnotatedWith(PUT.class)
                || method.isAnnotatedWith(PATCH.class)
                || method.isAnnotatedWith(DELETE.class));
  }

  private static DescribedPredicate<JavaMethodCall> isClockOrRandom() {
    return DescribedPredicate.describe(
        "is now(), randomUUID() or a random source",
        call -> {
          String owner = call.getTargetOwner().getSimpleName();
          String name = call.getName();
          return (CLOCKS.contains(owner) && name.equals("now"))
              || (owner.equals("UUID") && name.equals("randomUUID"))
              || (owner.equals("System") && name.equals("currentTimeMillis"));
        });
  }
}
