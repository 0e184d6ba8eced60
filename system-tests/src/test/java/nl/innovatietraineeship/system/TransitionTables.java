package nl.innovatietraineeship.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables against which each aggregate is tried, every command in every state, as a page for
/// people: what leads where, and which rule refuses the rest.
final class TransitionTables {
  private static final List<String> MODULES =
      List.of("plan-review-service", "budget-service", "placement-service");
  private static final String SUFFIX = "-transitions.csv";

  private final Path root;

  TransitionTables(Path root) {
    this.root = root;
  }

  String markdown() {
    var page = new StringBuilder();
    for (String module : MODULES) {
      for (Path file : tables(module)) {
        page.append(section(module, file));
      }
    }
    return page.toString().strip();
  }

  /// How many aggregates have a table.
  int count() {
    return (int) all().count();
  }

  /// How many commands are tried, each in every state of its aggregate.
  int cells() {
    return all()
        .map(TransitionTables::read)
        .mapToInt(lines -> (lines.size() - 1) * (lines.getFirst().length - 1))
        .sum();
  }

  private Stream<Path> all() {
    return MODULES.stream().map(this::tables).flatMap(List::stream);
  }

  private List<Path> tables(String module) {
    try (var files = Files.list(root.resolve(module + "/src/test/resources"))) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the tables of " + module, e);
    }
  }

  private static String section(String module, Path file) {
    List<String[]> lines = read(file);
    String name = file.getFileName().toString().replace(SUFFIX, "");
    var section =
        new StringBuilder("## %s (%s)\n\n".formatted(name, module.replace("-service", "")));
    section.append(drawing(lines));
    section.append("| command | leads | refused |\n| --- | --- | --- |\n");
    String[] states = lines.getFirst();
    lines.stream().skip(1).forEach(line -> section.append(row(states, line)));
    return section.append('\n').toString();
  }

  /// What leads from one state to another; one that leaves its state where it was is in the table.
  private static String drawing(List<String[]> lines) {
    String[] states = lines.getFirst();
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    for (String[] line : lines.subList(1, lines.size())) {
      for (int i = 1; i < states.length; i++) {
        String from = states[i].strip().replaceFirst(".*=", "");
        String to = line[i].strip();
        if (!isRule(to) && !to.equals("absorbed") && !to.equals(from)) {
          arrows
              .computeIfAbsent(from + " --> " + to, _ -> new LinkedHashSet<>())
              .add(line[0].strip());
        }
      }
    }
    return arrows.entrySet().stream()
        .map(arrow -> "  %s: %s\n".formatted(arrow.getKey(), String.join(", ", arrow.getValue())))
        .collect(Collectors.joining("", "```mermaid\nstateDiagram-v2\n", "```\n\n"));
  }

  /// A cell in capitals with an underscore-free start is a state when it is one of the columns'
  /// own.
  private static String row(String[] states, String[] line) {
    List<String> leads = new ArrayList<>();
    Map<String, List<String>> refused = new LinkedHashMap<>();
    for (int i = 1; i < states.length; i++) {
      String cell = line[i].strip();
      String state = states[i].strip().replaceFirst("=.*", "");
      if (isRule(cell)) {
        refused.computeIfAbsent(cell, _ -> new ArrayList<>()).add(state);
      } else {
        leads.add(state + " → " + cell);
      }
    }
    return "| %s | %s | %s |\n"
        .formatted(
            line[0].strip(),
            String.join("<br>", leads),
            refused.entrySet().stream()
                .map(each -> "`" + each.getKey() + "`: " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("<br>")));
  }

  /// Rules are sentences: three words at least, where no state has more than two.
  private static boolean isRule(String cell) {
    return cell.equals("untrue") || cell.split("_").length > 2;
  }

  private static List<String[]> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(","))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
