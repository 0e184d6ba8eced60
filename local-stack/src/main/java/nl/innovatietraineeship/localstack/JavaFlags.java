package nl.innovatietraineeship.localstack;

import java.nio.file.Path;
import java.util.List;

/// How our processes are started: small heaps, since all of them share one machine.
final class JavaFlags {
  private static final List<String> ALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xss512k",
          // JDK 25 takes cached adapters for others, notices, and warns of each; classes are what
          // counts.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTAdapterCaching",
          "-XX:-AOTStubCaching",
          // Kafka and Netty still reach for it; the warning is for their makers.
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  /// The first compiler alone. What lives briefly, or has little to do, pays more for the second
  /// than it gains: the stack starts with six seconds less of CPU, the suite in two thirds of the
  /// time. Under load for minutes the second pays: a service does half as many writes again and
  /// more.
  static final String QUICK = "-XX:TieredStopAtLevel=1";

  private JavaFlags() {}

  /// The virtual machine that runs us, to run others.
  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> stack(boolean quick) {
    return quick ? with("-Xmx512m", QUICK) : with("-Xmx512m");
  }

  static List<String> service(boolean quick) {
    return quick ? with("-Xmx256m", QUICK) : with("-Xmx256m");
  }

  private static List<String> with(String... more) {
    return java.util.stream.Stream.concat(ALL.stream(), java.util.Arrays.stream(more)).toList();
  }
}
