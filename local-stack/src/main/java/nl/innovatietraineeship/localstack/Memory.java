package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process takes of the machine: its own memory and its share of what it shares, where the
/// system tells that.
final class Memory {
  private Memory() {}

  static long kilobytesOf(long pid) {
    try {
      var shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
      if (Files.isReadable(shares)) {
        for (var line : Files.readAllLines(shares)) {
          if (line.startsWith("Pss:")) {
            return Long.parseLong(line.replaceAll("[^0-9]", ""));
          }
        }
      }
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      var said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return said.isEmpty() ? 0 : Long.parseLong(said);
    } catch (IOException gone) {
      return 0;
    }
  }
}
