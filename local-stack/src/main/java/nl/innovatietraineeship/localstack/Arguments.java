package nl.innovatietraineeship.localstack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words and `--options` of a command line.
record Arguments(List<String> words, Map<String, String> options) {
  private static final Set<String> FLAGS = Set.of("detach", "apart", "f", "real-clock");

  static Arguments of(String... args) {
    var words = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("-")) {
        words.add(args[i]);
        continue;
      }
      var name = args[i].replaceFirst("^--?", "");
      if (FLAGS.contains(name)) {
        options.put(name, "true");
      } else if (i + 1 < args.length) {
        options.put(name, args[++i]);
      } else {
        throw new IllegalArgumentException(args[i] + " needs a value");
      }
    }
    return new Arguments(List.copyOf(words), Map.copyOf(options));
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

  Optional<String> value(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }
}
