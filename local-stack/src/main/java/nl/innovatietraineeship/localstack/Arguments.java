package nl.innovatietraineeship.localstack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words and `--options` of a command line, checked against its usage line.
record Arguments(List<String> words, Map<String, String> options) {
  /// @param usage words; `[--flag]`; `[--option VALUE]`; what is in brackets may be left out
  static Arguments of(String usage, String... args) {
    var words = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("-")) {
        words.add(args[i]);
        continue;
      }
      var name = args[i].replaceFirst("^--", "");
      if (usage.contains("[" + args[i] + "]")) {
        options.put(name, "true");
      } else if (!usage.contains("[" + args[i] + " ")) {
        throw misuse("There is no option " + args[i] + ".", usage);
      } else if (i + 1 == args.length || args[i + 1].startsWith("--")) {
        throw misuse(args[i] + " needs a value.", usage);
      } else {
        options.put(name, args[++i]);
      }
    }
    var known = List.of(usage.replaceAll("\\[--[^]]*]", "").strip().split(" +"));
    if (words.size() > known.size()) {
      throw misuse(words.get(known.size()) + " is a word too many.", usage);
    }
    return new Arguments(List.copyOf(words), Map.copyOf(options));
  }

  private static IllegalArgumentException misuse(String what, String usage) {
    return new IllegalArgumentException(what + "\nusage: ./suite " + usage);
  }

  String word(int index) {
    if (index >= words.size()) {
      throw new IllegalArgumentException("too few words");
    }
    return words.get(index);
  }

  boolean flag(String name) {
    return options.containsKey(name);
  }

  String option(String name) {
    var value = options.get(name);
    if (value == null) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return value;
  }

  int number(String name, int otherwise, int least) {
    var number = number(name, otherwise);
    if (number < least) {
      throw new IllegalArgumentException("--" + name + " is at least " + least + ", not " + number);
    }
    return number;
  }

  int number(String name, int otherwise) {
    var text = option(name, Integer.toString(otherwise));
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--" + name + " is a whole number, not " + text, e);
    }
  }

  /// The options with their values, for a program that takes the same.
  List<String> asGiven() {
    return options.entrySet().stream()
        .flatMap(option -> Stream.of("--" + option.getKey(), option.getValue()))
        .toList();
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }
}
