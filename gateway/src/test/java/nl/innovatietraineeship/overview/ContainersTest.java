package nl.innovatietraineeship.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.innovatietraineeship.kit.security.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The suite on containers, as far as its files tell: `docker-compose.yml`, the Dockerfile and the
/// realm of the login service.
class ContainersTest {

  private static final Set<String> OURS = Set.of("placement", "plan-review", "budget", "gateway");

  private static final Set<String> ONCE = Set.of("topics", "connectors", "certificate");

  /// What every service of ours must be told.
  private static final Set<String> KNOWN_TO_SERVICES =
      Set.of(
          "QUARKUS_HTTP_HOST",
          "QUARKUS_HTTP_PORT",
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD",
          "KAFKA_BOOTSTRAP_SERVERS",
          "QUARKUS_OIDC_AUTH_SERVER_URL",
          "SUITE_LOGIN_URL",
          "SUITE_LOGIN_AUTHORIZE_PATH",
          "SUITE_LOGIN_TOKEN_PATH",
          "SUITE_PUBLIC_URL",
          "SUITE_CONNECT_URL",
          "SUITE_CLOCK",
          "SUITE_CLOCK_START");

  private static final Set<String> KNOWN_TO_THE_GATEWAY =
      Set.of(
          "SUITE_SERVICES_PLACEMENT",
          "SUITE_SERVICES_PLAN_REVIEW",
          "SUITE_SERVICES_BUDGET",
          "QUARKUS_HTTP_SSL_PORT",
          "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE",
          "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD");

  /// A version of digits, not `latest` and not none.
  private static final Pattern PINNED = Pattern.compile(".+:v?\\d+(\\.\\d+)*([.-][A-Za-z0-9]+)*");

  private static final Pattern FROM_THE_ENVIRONMENT = Pattern.compile("\\$\\{[A-Z_]+(:[?-].*)?}");

  private static final Path ROOT = root();

  private static JsonNode compose;
  private static JsonNode realm;

  @BeforeAll
  static void read() throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Object> file = yaml.load(text("docker-compose.yml"));
    compose = new JsonMapper().valueToTree(file);
    realm = new JsonMapper().readTree(text("deploy/keycloak/realm.json"));
  }

  @Test
  void the_suite_is_whole() {
    var expected = new TreeSet<>(Set.of("postgres", "kafka", "connect", "keycloak"));
    expected.addAll(OURS);
    expected.addAll(ONCE);
    assertEquals(expected, names(compose.path("services")));
  }

  @Test
  void every_image_is_pinned_and_ours_are_built_by_one_file() throws IOException {
    compose
        .path("services")
        .properties()
        .forEach(service -> {
          if (OURS.contains(service.getKey())) {
            assertEquals(
                "deploy/Dockerfile", service.getValue().path("build").path("dockerfile").asText());
            String module = service.getValue().path("build").path("args").path("SERVICE").asText();
            assertTrue(Files.exists(ROOT.resolve(module).resolve("pom.xml")), module);
          } else {
            String image = service.getValue().path("image").asText();
            assertTrue(PINNED.matcher(image).matches(), image);
          }
        });
    String dockerfile = text("deploy/Dockerfile");
    assertTrue(dockerfile.contains("FROM eclipse-temurin:25-jre\n"), dockerfile);
    assertTrue(dockerfile.indexOf("USER 10001") < dockerfile.indexOf("ENTRYPOINT"), "not as root");
    assertTrue(dockerfile.contains("USER 10001"), dockerfile);
  }

  @Test
  void every_service_is_told_what_it_reads() {
    for (String service : OURS) {
      Set<String> told = names(compose.path("services").path(service).path("environment"));
      var expected = new TreeSet<>(KNOWN_TO_SERVICES);
      if (service.equals("gateway")) {
        expected.addAll(KNOWN_TO_THE_GATEWAY);
      }
      assertEquals(expected, told, service);
    }
  }

  @Test
  void every_lasting_part_is_bounded_says_when_it_is_well_and_others_wait_for_it() {
    compose
        .path("services")
        .properties()
        .forEach(service -> {
          if (!ONCE.contains(service.getKey())) {
            assertTrue(service.getValue().has("healthcheck"), service.getKey());
            assertTrue(service.getValue().has("mem_limit"), service.getKey());
          }
          service
              .getValue()
              .path("depends_on")
              .properties()
              .forEach(needed -> {
                String condition = needed.getValue().path("condition").asText();
                String expected =
                    ONCE.contains(needed.getKey())
                        ? "service_completed_successfully"
                        : "service_healthy";
                if (!service.getKey().equals("connectors") || needed.getKey().equals("connect")) {
                  assertEquals(expected, condition, service.getKey() + " needs " + needed.getKey());
                }
              });
        });
  }

  @Test
  void ports_are_open_on_this_machine_only() {
    compose
        .path("services")
        .properties()
        .forEach(service ->
            service
                .getValue()
                .path("ports")
                .forEach(
                    port -> assertTrue(port.asText().startsWith("127.0.0.1:"), port.asText())));
  }

  @Test
  void no_secret_stands_in_the_repository() throws IOException {
    compose
        .path("services")
        .properties()
        .forEach(service ->
            service
                .getValue()
                .path("environment")
                .properties()
                .forEach(variable -> {
                  if (variable.getKey().matches(".*(PASSWORD|SECRET).*")) {
                    assertTrue(
                        FROM_THE_ENVIRONMENT.matcher(variable.getValue().asText()).matches(),
                        service.getKey() + " " + variable.getKey());
                  }
                }));
    realm
        .path("users")
        .forEach(user ->
            user.path("credentials")
                .forEach(credential ->
                    assertEquals("${READY_USERS_PASSWORD}", credential.path("value").asText())));
    realm
        .path("clients")
        .forEach(client -> {
          if (!client.path("publicClient").asBoolean()) {
            assertTrue(FROM_THE_ENVIRONMENT.matcher(client.path("secret").asText()).matches());
          }
        });
    text("deploy/.env.example")
        .lines()
        .filter(line -> line.contains("PASSWORD=") || line.contains("SECRET="))
        .forEach(line -> assertTrue(line.endsWith("="), line));
    assertTrue(text(".gitignore").lines().anyMatch(".env"::equals));
  }

  @Test
  void the_example_names_every_variable_that_compose_needs() throws IOException {
    Set<String> needed =
        Pattern.compile("\\$\\{([A-Z_]+):\\?")
            .matcher(text("docker-compose.yml"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> named =
        text("deploy/.env.example")
            .lines()
            .filter(line -> line.matches("[A-Z_]+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .collect(Collectors.toCollection(TreeSet::new));
    named.remove("SUITE_CLOCK");
    assertEquals(needed, named);
  }

  @Test
  void the_realm_has_the_roles_of_the_suite() {
    Set<String> roles =
        Arrays.stream(Roles.class.getDeclaredFields())
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .map(ContainersTest::constant)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(roles, values(realm.path("roles").path("realm"), "name"));
    var played = new TreeSet<String>();
    realm
        .path("users")
        .forEach(user -> user.path("realmRoles").forEach(role -> played.add(role.asText())));
    assertEquals(roles, played, "a ready user for each role");
  }

  @Test
  void its_tokens_say_what_the_services_read() {
    realm
        .path("clients")
        .forEach(client -> {
          JsonNode mappers = client.path("protocolMappers");
          assertEquals(
              new TreeSet<>(Set.of("roles", "audience", "brin", "kvk", "trainee")),
              values(mappers, "name"));
          assertEquals(
              "innovatietraineeship", config(mappers, "audience", "included.custom.audience"));
          assertEquals("roles", config(mappers, "roles", "claim.name"));
          for (String claim : Set.of("brin", "kvk", "trainee")) {
            assertEquals(claim, config(mappers, claim, "user.attribute"));
            assertEquals(claim, config(mappers, claim, "claim.name"));
          }
        });
  }

  @Test
  void swagger_ui_logs_in_with_a_code_and_pkce_only() {
    JsonNode client = named(realm.path("clients"), "clientId", "swagger-ui");
    assertTrue(client.path("publicClient").asBoolean());
    assertTrue(client.path("standardFlowEnabled").asBoolean());
    assertFalse(client.path("implicitFlowEnabled").asBoolean());
    assertFalse(client.path("directAccessGrantsEnabled").asBoolean());
    assertEquals("S256", client.path("attributes").path("pkce.code.challenge.method").asText());
  }

  private static String config(JsonNode mappers, String mapper, String key) {
    return named(mappers, "name", mapper).path("config").path(key).asText();
  }

  private static JsonNode named(JsonNode list, String field, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(one -> one.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> values(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String constant(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docker-compose.yml"))) {
      folder = folder.getParent();
      assertNotNull(folder, "docker-compose.yml is in the root of the project");
    }
    return folder;
  }
}
