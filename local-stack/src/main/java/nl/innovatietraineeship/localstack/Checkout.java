package nl.innovatietraineeship.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A clone of the repository with what was built in it.
///
/// @param root where `suite` and `pom.xml` lie
public record Checkout(Path root) {
  /// The clone around a folder in it, as tests run in that of their module.
  public static Checkout around(Path folder) {
    for (var at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("suite")) && Files.exists(at.resolve("mvnw"))) {
        return new Checkout(at);
      }
    }
    throw new IllegalArgumentException(folder + " lies in no clone of the suite");
  }

  public Path state() {
    return root.resolve(".suite");
  }

  Path application(Service service) {
    return root.resolve(service.module()).resolve("target/quarkus-app");
  }

  Path runnable(Service service) {
    return application(service).resolve("quarkus-run.jar");
  }

  List<Service> unbuilt() {
    return java.util.Arrays.stream(Service.values())
        .filter(service -> !Files.exists(runnable(service)))
        .toList();
  }

  /// The class path of the stack, with copies of our own jars, which a build may replace, in a
  /// folder. In one order always: the cache of loaded classes is good for exactly this class path.
  String classPathOfStack(Path copies) throws IOException {
    var target = root.resolve("local-stack/target");
    var lib = jars(target.resolve("lib"));
    var ours = new ArrayList<>(jars(target));
    lib.stream().filter(Checkout::isOurs).forEach(ours::add);
    var path = new ArrayList<String>();
    for (var jar : ours) {
      var copy = copies.resolve(jar.getFileName());
      Snapshot.copyIfChanged(jar, copy);
      path.add(copy.toString());
    }
    lib.stream().filter(jar -> !isOurs(jar)).map(Path::toString).forEach(path::add);
    return String.join(File.pathSeparator, path);
  }

  private static boolean isOurs(Path jar) {
    return String.valueOf(jar.getFileName()).startsWith("contracts-");
  }

  /// The jar of a module and what it needs, which `package` puts beside it.
  String classPathOf(String module) {
    var target = root.resolve(module).resolve("target");
    var jars = new ArrayList<>(jars(target));
    jars.addAll(jars(target.resolve("lib")));
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> jars(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(
              file -> file.toString().endsWith(".jar") && !file.toString().endsWith("-tests.jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " is missing; build the suite first", e);
    }
  }
}
