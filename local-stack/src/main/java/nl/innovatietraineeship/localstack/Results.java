package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The outcome of the tests of one module, from the reports that Surefire writes.
///
/// @param failures class and name of each test that failed
record Results(int passed, int skipped, List<String> failures) {
  private static final String REPORTS = "target/surefire-reports";

  static Results of(Path module) throws IOException {
    var passed = 0;
    var skipped = 0;
    var failures = new ArrayList<String>();
    for (var report : reports(module.resolve(REPORTS))) {
      var tests = parse(report).getElementsByTagName("testcase");
      for (int i = 0; i < tests.getLength(); i++) {
        var test = (Element) tests.item(i);
        if (has(test, "failure") || has(test, "error")) {
          failures.add(
              test.getAttribute("classname").replaceFirst(".*\\.", "")
                  + "."
                  + test.getAttribute("name"));
        } else if (has(test, "skipped")) {
          skipped++;
        } else {
          passed++;
        }
      }
    }
    return new Results(passed, skipped, failures);
  }

  /// Old reports would be counted as if they were of this run.
  static void forget(Path root) throws IOException {
    try (var modules = Files.list(root)) {
      for (var module : modules.filter(Files::isDirectory).toList()) {
        Folders.delete(module.resolve(REPORTS));
      }
    }
  }

  private static List<Path> reports(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
          .sorted()
          .toList();
    }
  }

  private static boolean has(Element test, String child) {
    return test.getElementsByTagName(child).getLength() > 0;
  }

  private static Element parse(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(report.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + report, e);
    }
  }
}
