package nl.innovatietraineeship.benchmarks;

import java.time.Duration;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/// The figures as tables that a person reads and a file keeps.
///
/// @param commands write, plain statements, read, constant answer
/// @param grown the constant answer first
/// @param idle megabytes before, and `busy` after the commands
record Report(
    Settings settings,
    List<Measured> commands,
    Allocated allocated,
    List<Grown> grown,
    double idle,
    double busy) {

  String text() {
    var text = new Formatter(Locale.ROOT);
    text.format("# Figures of ./suite bench%n%n");
    text.format(
        "%d workers, %d rounds; medians. %d cores, JDK %s.%n%n",
        Load.WORKERS,
        settings.rounds(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    if (!commands.isEmpty()) {
      addCommands(text);
    }
    if (!allocated.isNothing()) {
      addAllocation(text);
    }
    if (!grown.isEmpty()) {
      addGrowth(text);
    }
    text.format("%n| ratio | figure | aim |%n| --- | ---: | ---: |%n");
    addRatios(text);
    Duration up = settings.up();
    if (up != null) {
      text.format(
          "%nThe last `./suite up` here took %.1f s (aim 20 s, from a second start on).%n",
          up.toMillis() / 1000.0);
    }
    text.format(
        "%nMemory of everything (proportional set size): %,.0f MB before, %,.0f MB after the commands; aim 2,500 MB.%n",
        idle, busy);
    return text.toString();
  }

  private void addCommands(Formatter text) {
    text.format("| work | per second | service, CPU us | database, CPU us |%n");
    text.format("| --- | ---: | ---: | ---: |%n");
    for (Measured each : commands) {
      text.format(
          "| %s | %,.0f | %,.0f | %,.0f |%n",
          each.work().name(),
          Measured.median(each.perSecond()),
          Measured.median(each.serviceMicros()),
          Measured.median(each.databaseMicros()));
    }
  }

  private void addAllocation(Formatter text) {
    text.format("%n| allocation of %,d ranked plans | ms |%n| --- | ---: |%n", Allocation.PLANS);
    text.format(
        "| budget, from the event in plan-review's outbox to the commit | %,.0f |%n",
        Measured.median(allocated.service()));
    text.format(
        "| a transaction a plan, plain JDBC | %,.0f |%n", Measured.median(allocated.oneByOne()));
    text.format(
        "| the set-based statements alone, plain JDBC | %,.0f |%n",
        Measured.median(allocated.atOnce()));
  }

  private void addGrowth(Formatter text) {
    text.format(
        "%n| reading | a second with few rows | a second with a million | time |%n| --- | ---: | ---: | ---: |%n");
    for (Grown each : grown) {
      text.format(
          "| %s | %,.0f | %,.0f | %.2f times |%n",
          each.name(),
          Measured.median(each.few().perSecond()),
          Measured.median(each.many().perSecond()),
          each.longer());
    }
  }

  private void addRatios(Formatter text) {
    if (!commands.isEmpty()) {
      text.format(
          "| write command to the same statements over plain JDBC | %.2f | 0.40 |%n",
          commands.get(0).ratioTo(commands.get(1)));
      text.format(
          "| read by id to a constant JSON answer | %.2f | 0.50 |%n",
          commands.get(2).ratioTo(commands.get(3)));
    }
    if (!allocated.isNothing()) {
      text.format(
          "| allocation of %,d plans, times as fast as a transaction a plan | %.1f | 15 |%n",
          Allocation.PLANS, allocated.timesAsFastAsOneByOne());
      text.format(
          "| the same to its set-based statements alone | %.2f | 0.40 |%n",
          allocated.speedOfAtOnce());
    }
    if (!grown.isEmpty()) {
      addSlowest(text, "position of a call with 1,000,000 entries", "10,000", "position");
      addSlowest(text, "trial balance of a call with 1,000,000 entries", "10,000", "trial balance");
      addSlowest(text, "a page of 1,000,000 entries", "10,000", "entries");
      addSlowest(text, "a page of 1,000,000 traineeships", "1,000", "traineeships");
      addSlowest(text, "dashboard of a call with 1,000,000 traineeships", "1,000", "dashboard");
    }
  }

  /// Of all that are about it, the one that grew most.
  private void addSlowest(Formatter text, String many, String few, String about) {
    text.format(
        "| %s, time to that with %s, at most | %.2f | 1.50 |%n",
        many,
        few,
        grown.stream()
            .filter(each -> each.name().contains(about))
            .mapToDouble(Grown::longer)
            .max()
            .orElseThrow());
  }
}
