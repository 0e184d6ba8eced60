package nl.innovatietraineeship.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The figures as a table that a person reads and a file keeps.
final class Report {

  private Report() {}

  /// @param all write, plain statements, read, constant answer
  /// @param up how long the last `./suite up` of this clone took, if known
  /// @param idle megabytes before, and `busy` after the measurement
  static String of(List<Measured> all, @Nullable Duration up, double idle, double busy) {
    var text = new StringBuilder();
    text.append("# Figures of ./suite bench\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "%d workers, %d rounds, interleaved; medians. %d cores, JDK %s.%n%n",
            Load.WORKERS,
            all.getFirst().perSecond().size(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version")));
    text.append("| work | per second | service, CPU us | database, CPU us |\n");
    text.append("| --- | ---: | ---: | ---: |\n");
    for (Measured each : all) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %,.0f | %,.0f |%n",
              each.work().name(),
              Measured.median(each.perSecond()),
              Measured.median(each.serviceMicros()),
              Measured.median(each.databaseMicros())));
    }
    text.append("\n| ratio | figure | aim |\n| --- | ---: | ---: |\n");
    text.append(
        String.format(
            Locale.ROOT,
            "| write command to the same statements over plain JDBC | %.2f | 0.40 |%n",
            all.get(0).ratioTo(all.get(1))));
    text.append(
        String.format(
            Locale.ROOT,
            "| read by id to a constant JSON answer | %.2f | 0.50 |%n",
            all.get(2).ratioTo(all.get(3))));
    if (up != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "%nThe last `./suite up` here took %.1f s (aim 20 s, from a second start on).%n",
              up.toMillis() / 1000.0));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%nMemory of everything (proportional set size): %,.0f MB before, %,.0f MB after; aim 2,500 MB.%n",
            idle,
            busy));
    return text.toString();
  }
}
