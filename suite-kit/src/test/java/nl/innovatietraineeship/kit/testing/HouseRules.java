package nl.innovatietraineeship.kit.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The rules of the house that every service keeps.
public final class HouseRules {

  /// The classes of the kit that time and ids come from, each for its own reason.
  private static final Set<String> SOURCES =
      Set.of(
          // What day it is, for everybody else.
          "nl.innovatietraineeship.kit.clock.BusinessClock",
          // The time that a request waited, taken off that.
          "nl.innovatietraineeship.kit.http.ReceivedAt",
          // A new id, for everybody else.
          "nl.innovatietraineeship.kit.id.Ids",
          // When an event was logged: real time, and no part of what it says.
          "nl.innovatietraineeship.kit.outbox.Envelopes",
          // The number of one answer, under which the log has more.
          "nl.innovatietraineeship.kit.problem.Problems");

  /// Where time, ids and chance hide in what everybody may call; those of `java.time` besides.
  private static final Map<String, Set<String>> HIDDEN =
      Map.ofEntries(
          Map.entry("java.lang.Math", Set.of("random")),
          Map.entry("java.lang.StrictMath", Set.of("random")),
          Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
          Map.entry(
              "java.security.SecureRandom", Set.of("<init>", "getInstance", "getInstanceStrong")),
          Map.entry("java.util.Calendar", Set.of("getInstance")),
          Map.entry("java.util.GregorianCalendar", Set.of("<init>")),
          Map.entry("java.util.Random", Set.of("<init>")),
          Map.entry("java.util.SplittableRandom", Set.of("<init>")),
          Map.entry("java.util.UUID", Set.of("randomUUID")),
          Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
          Map.entry("java.util.random.RandomGenerator", Set.of("getDefault", "of")),
          Map.entry("java.util.random.RandomGeneratorFactory", Set.of("create")),
          Map.entry("org.hibernate.id.uuid.UuidVersion6Strategy", Set.of("generateUuid")),
          Map.entry("org.hibernate.id.uuid.UuidVersion7Strategy", Set.of("generateUuid")));

  private static final Set<String> ROLES =
      Arrays.stream(Roles.class.getFields())
          .map(HouseRules::role)
          .collect(Collectors.toUnmodifiableSet());

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
    rolesAreNamed(classes);
    everyChangeIsACommand(classes);
    methods()
        .that(answerWithoutMediaType())
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(Produces.class)
        .allowEmptyShould(true)
        .check(classes);
  }

  /// There is no exception: what is read without a login (the descriptions, health, Swagger UI and
  /// the page) is served by Quarkus itself and is no operation of ours.
  static void rolesAreNamed(JavaClasses classes) {
    methods()
        .that(areOperations())
        .should(nameRolesOfTheSuite())
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
  /// @param except where else they come from than the kit: packages, or single classes
  public static void timeAndIdsAreArguments(JavaClasses classes, String... except) {
    noClasses()
        .that(areNoSourcesNor(except))
        .should(accessTargetWhere(isHiddenTimeOrChance()))
        .allowEmptyShould(true)
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> areNoSourcesNor(String... except) {
    var packages = PackageMatchers.of(except);
    return DescribedPredicate.describe(
        "are no sources of time and chance",
        type ->
            !SOURCES.contains(type.getName())
                && !Set.of(except).contains(type.getName())
                && !packages.test(type.getPackageName()));
  }

  private static ArchCondition<JavaMethod> nameRolesOfTheSuite() {
    return new ArchCondition<>("name roles of the suite") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!method.isAnnotatedWith(RolesAllowed.class)
            || method.isAnnotatedWith(PermitAll.class)) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " names no roles"));
          return;
        }
        Stream.of(method.getAnnotationOfType(RolesAllowed.class).value())
            .filter(role -> !ROLES.contains(role))
            .forEach(role ->
                events.add(
                    SimpleConditionEvent.violated(
                        method, method.getFullName() + " lets in " + role + ", which is no role")));
      }
    };
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
        "are operations", method -> method.isMetaAnnotatedWith(HttpMethod.class));
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

  /// Calls and references such as `Instant::now` alike.
  private static DescribedPredicate<JavaAccess<?>> isHiddenTimeOrChance() {
    return DescribedPredicate.describe(
        "is hidden time or chance",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          return HIDDEN.getOrDefault(owner, Set.of()).contains(name)
              || isNow(owner, name)
              || isWithoutArgument(access, "java.util.Date", "<init>", 0)
              || isWithoutArgument(access, "java.util.Collections", "shuffle", 1);
        });
  }

  private static boolean isNow(String owner, String name) {
    return owner.startsWith("java.time.")
        && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"));
  }

  /// What is harmless once the moment or the generator is passed, too.
  private static boolean isWithoutArgument(
      JavaAccess<?> access, String owner, String name, int others) {
    return access.getTargetOwner().getName().equals(owner)
        && access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getName().equals(name)
        && target.getRawParameterTypes().size() == others;
  }

  private static String role(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(constant + " is not public", e);
    }
  }
}
