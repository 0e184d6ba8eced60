package nl.innovatietraineeship.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The tables against which each aggregate is tried, every command in every state, as a page for
/// people: what leads where, and which rule refuses the rest.
final class TransitionTables {
  private static final List<String> MODULES = List.of("plan-review-service", "placement-service");
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
    section.append("| command | leads | refused |\n| --- | --- | --- |\n");
    String[] states = lines.getFirst();
    lines.stream().skip(1).forEach(line -> section.append(row(states, line)));
    return section.append('\n').toString();
  }

  /// A cell in capitals with an underscore-free start is a state when it is one of the columns'
  /// own.
  private static String row(String[] states, String[] line) {
    List<String> leads = new ArrayList<>();
    Map<String, List<String>> refused = new LinkedHashMap<>();
    for (int i = 1; i < states.length; i++) {
      String cell = line[i].strip();
      String state = states[i].strip();
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
    return cell.equals("untrue") || cell.split("_").length > 3;
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
