package nl.innovatietraineeship.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final String UP = "up [--detach] [--port N]";

  @Test
  void flags_and_values_are_told_apart_by_the_usage() {
    var arguments = Arguments.of(UP, "up", "--detach", "--port", "9000");
    assertTrue(arguments.flag("detach"));
    assertEquals(9000, arguments.number("port", 8080));
    assertEquals(8080, Arguments.of(UP, "up").number("port", 8080));
  }

  @Test
  void misuse_is_told_with_what_the_command_takes() {
    refused("There is no option --prot.\nusage: ./suite " + UP, "up", "--prot", "9000");
    refused("There is no option -f.\nusage: ./suite " + UP, "up", "-f");
    refused("--port needs a value.\nusage: ./suite " + UP, "up", "--port");
    refused("--port needs a value.\nusage: ./suite " + UP, "up", "--port", "--detach");
    refused("now is a word too many.\nusage: ./suite " + UP, "up", "now");
  }

  @Test
  void a_port_is_a_number() {
    var arguments = Arguments.of(UP, "up", "--port", "abc");
    var misuse = assertThrows(IllegalArgumentException.class, () -> arguments.number("port", 8080));
    assertEquals("--port is a whole number, not abc", misuse.getMessage());
  }

  @Test
  void a_number_has_its_least() {
    var usage = "bench [--rounds N]";
    var arguments = Arguments.of(usage, "bench", "--rounds", "0");
    var misuse =
        assertThrows(IllegalArgumentException.class, () -> arguments.number("rounds", 7, 1));
    assertEquals("--rounds is at least 1, not 0", misuse.getMessage());
    assertEquals(1, Arguments.of(usage, "bench", "--rounds", "1").number("rounds", 7, 1));
    assertEquals(7, Arguments.of(usage, "bench").number("rounds", 7, 1));
    assertEquals(List.of("--rounds", "0"), arguments.asGiven());
  }

  @Test
  void the_script_tells_of_each_command() throws Exception {
    var script = Files.readString(Checkout.around(Path.of("")).root().resolve("suite"));
    for (var usage : Suite.USAGES) {
      var command = usage.split(" ", 2)[0];
      assertTrue(command.equals("idle") || script.contains("\n./suite " + command + " "), usage);
    }
  }

  private static void refused(String message, String... args) {
    var misuse = assertThrows(IllegalArgumentException.class, () -> Arguments.of(UP, args));
    assertEquals(message, misuse.getMessage());
  }
}
