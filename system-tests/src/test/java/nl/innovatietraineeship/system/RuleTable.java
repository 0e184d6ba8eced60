package nl.innovatietraineeship.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of rules, read from the sources: every constant of every enum of rules, its sentence,
/// and the first test that names it.
final class RuleTable {

  private static final Pattern RULES =
      Pattern.compile(
          "enum (\\w+) implements Rule \\{(.*?)\\);$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CONSTANT =
      Pattern.compile(
          "^ {2}([A-Z][A-Z0-9_]+)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)",
          Pattern.MULTILINE);
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// A method: what stands before its name, which for a test is `void` alone, and the name.
  private static final Pattern METHOD =
      Pattern.compile("^ {2}(\\w[\\w<>\\[\\], .?]*) (\\w+)\\(", Pattern.MULTILINE);

  /// A row: the module, the constant, its sentence, and a test that fails without it.
  record Row(String module, String constant, String sentence, Optional<String> test) {

    String markdown() {
      return "| %s | `%s` | `%s` |".formatted(sentence, constant, test.orElse("no test"));
    }
  }

  private final Path root;

  RuleTable(Path root) {
    this.root = root;
  }

  /// All rules, in the order of the modules, the enums and their precedence.
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (String module : modules()) {
      List<String> tests = sources(root.resolve(module).resolve("src/test/java"));
      Path tables = root.resolve(module).resolve("src/test/resources");
      for (String source : sources(root.resolve(module).resolve("src/main/java"))) {
        Matcher rules = RULES.matcher(source);
        while (rules.find()) {
          Matcher constant = CONSTANT.matcher(rules.group(2));
          while (constant.find()) {
            String name = constant.group(1);
            rows.add(
                new Row(
                    module,
                    name,
                    sentence(constant.group(2)),
                    test(name, tests).or(() -> table(name, tables))));
          }
        }
      }
    }
    return rows;
  }

  /// As it stands in the README between its markers.
  String markdown() {
    var table = new StringBuilder();
    String module = "";
    for (Row row : rows()) {
      if (!row.module().equals(module)) {
        module = row.module();
        table.append("\n**").append(module).append("**\n\n");
        table.append("| what must be true | constant | test |\n| --- | --- | --- |\n");
      }
      table.append(row.markdown()).append('\n');
    }
    return table.toString().strip();
  }

  private static List<String> modules() {
    return List.of(
        "suite-kit", "plan-review-service", "budget-service", "placement-service", "gateway");
  }

  private static String sentence(String literals) {
    return TEXT.matcher(literals)
        .results()
        .map(text -> text.group(1))
        .collect(Collectors.joining());
  }

  /// The first test method whose body names the constant, or the problem type that tells of it.
  private static Optional<String> test(String constant, List<String> tests) {
    String kebab = constant.toLowerCase(Locale.ROOT).replace('_', '-');
    Pattern mention = Pattern.compile("\\b" + constant + "\\b|\\b" + kebab + "\\b");
    for (String source : tests) {
      Matcher found = mention.matcher(source);
      while (found.find()) {
        Optional<String> method =
            METHOD
                .matcher(source.substring(0, found.start()))
                .results()
                .reduce((earlier, later) -> later)
                .filter(nearest -> nearest.group(1).equals("void"))
                .map(test -> test.group(2));
        if (method.isPresent()) {
          return method;
        }
      }
    }
    return Optional.empty();
  }

  /// The table of a test that names the constant as what it expects.
  private static Optional<String> table(String constant, Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .filter(file -> read(file).contains(constant))
          .map(file -> file.getFileName().toString())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> sources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(RuleTable::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
