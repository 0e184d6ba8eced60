package nl.innovatietraineeship.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  @TempDir private Path dir;

  @Test
  void a_taken_port_is_named_with_what_wanted_it() throws Exception {
    var ports = Ports.free();
    Files.createDirectories(dir.resolve("run"));
    for (var service : Service.values()) {
      var jar = new Checkout(dir).runnable(service);
      Files.createDirectories(new Checkout(dir).application(service));
      Files.createFile(jar);
    }
    try (var _ = new ServerSocket(ports.oidc(), 1, InetAddress.getLoopbackAddress())) {
      var problem =
          assertThrows(
              SuiteProblem.class,
              () -> new Checks(new Checkout(dir), SuiteOptions.toTry(dir, ports)).all());
      assertEquals(
          "Taken by another program: port "
              + ports.oidc()
              + " (oidc). Stop it, or choose other ports: ./suite up --port "
              + (ports.base() + 1000),
          problem.getMessage());
    }
  }

  @Test
  void what_is_not_built_is_named() {
    var problem =
        assertThrows(
            SuiteProblem.class,
            () -> new Checks(new Checkout(dir), SuiteOptions.toTry(dir, Ports.free())).all());
    assertEquals(
        "Not built yet: placement-service, plan-review-service, budget-service, gateway; ./suite up builds them.",
        problem.getMessage());
  }

  @Test
  void what_one_process_at_a_time_may_do_is_refused_to_a_second_until_the_first_is_done()
      throws Exception {
    try (var _ = TestRun.claim(dir)) {
      var refused = assertThrows(SuiteProblem.class, () -> TestRun.claim(dir));
      assertEquals(
          "A test, lint or bench runs in this clone; wait until it is done.", refused.getMessage());
    }
    TestRun.claim(dir).close();
  }

  @Test
  void passwords_are_kept_and_only_their_owner_reads_them() throws Exception {
    var first = Secrets.in(dir).of("placement");
    assertEquals(first, Secrets.in(dir).of("placement"));
    assertEquals(
        "rw-------",
        java.nio.file.attribute.PosixFilePermissions.toString(
            Files.getPosixFilePermissions(dir.resolve("secrets.properties"))));
  }

  @Test
  void the_certificate_is_made_once() throws Exception {
    var first = Certificate.in(dir);
    var bytes = Files.readAllBytes(first.file());
    assertEquals(first, Certificate.in(dir));
    assertTrue(java.util.Arrays.equals(bytes, Files.readAllBytes(first.file())));
  }

  @Test
  void the_connector_of_contracts_has_no_placeholder_left() throws Exception {
    var outbox =
        new Outbox(
            "plan-review",
            "db",
            5432,
            "plan_review",
            "debezium",
            "secret",
            "outbox_plan_review",
            "t1.");
    var configuration = new JsonMapper().readTree(Connectors.configuration(outbox));
    assertEquals(
        "t1.innovatietraineeship.$1.v1",
        configuration.path("transforms.outbox.route.topic.replacement").asText());
    assertTrue(
        configuration.properties().stream()
            .noneMatch(setting -> setting.getValue().asText().contains("${")));
  }

  @Test
  void a_suite_runs_from_copies_which_follow_what_was_built() throws Exception {
    var built = Files.createDirectories(dir.resolve("built/lib"));
    Files.writeString(built.resolve("a.jar"), "one");
    Files.writeString(built.resolve("b.jar"), "two");
    var copies = dir.resolve("copies");
    Snapshot.sync(dir.resolve("built"), copies);
    var before = Files.readAttributes(copies.resolve("lib/a.jar"), "unix:ino");
    Files.delete(built.resolve("b.jar"));
    Files.writeString(built.resolve("c.jar"), "three");
    Snapshot.sync(dir.resolve("built"), copies);
    assertEquals(before, Files.readAttributes(copies.resolve("lib/a.jar"), "unix:ino"));
    assertTrue(Files.notExists(copies.resolve("lib/b.jar")));
    assertEquals("three", Files.readString(copies.resolve("lib/c.jar")));
  }
}
