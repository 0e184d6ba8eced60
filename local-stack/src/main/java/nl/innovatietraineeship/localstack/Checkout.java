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

  /// In one order always: the cache of loaded classes is good for exactly this class path.
  String classPathOfStack() {
    return classPathOf("local-stack");
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
