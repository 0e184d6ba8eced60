package nl.innovatietraineeship.benchmarks;

import java.nio.file.Files;
import java.util.List;

/// `./suite bench`: a suite of its own against the plain database, and against itself with few
/// rows, in one run. Prints medians and ratios and writes them to a file. Ratios are what counts:
/// times are this machine's.
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.of(arguments);
    var processes = new Processes(settings.status(), settings.stackFolder());
    double idle = processes.megabytes();
    List<Measured> commands = List.of();
    if (settings.measures("commands")) {
      commands = new Commands(settings, processes).measure();
    }
    double busy = processes.megabytes();
    Allocated allocated = Allocated.nothing();
    if (settings.measures("allocation")) {
      allocated = new Allocation(settings).measure();
    }
    List<Grown> grown = List.of();
    if (settings.measures("growth")) {
      grown = new Growth(settings).measure();
    }
    String report = new Report(settings, commands, allocated, grown, idle, busy).text();
    System.out.println(report);
    Files.writeString(settings.results(), report);
    System.out.println("written to " + settings.results());
  }
}
