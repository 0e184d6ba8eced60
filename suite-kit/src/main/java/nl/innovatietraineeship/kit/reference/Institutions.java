package nl.innovatietraineeship.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The institutions, from the dated reference file in contracts.
@ApplicationScoped
public class Institutions {

  private static final String FILE = "contracts/reference/hogescholen.csv";

  private final Map<Brin, Institution> byBrin = read();

  public Optional<Institution> find(Brin brin) {
    return Optional.ofNullable(byBrin.get(brin));
  }

  /// The institution that has this number, if it stands on that day.
  public Optional<Institution> standing(Brin brin, LocalDate day) {
    return find(brin).filter(institution -> institution.standsOn(day));
  }

  /// An institution with all that merged into it and into what it merged.
  public Set<Brin> family(Brin brin) {
    Brin last = lastSuccessor(brin);
    return byBrin.keySet().stream()
        .filter(each -> lastSuccessor(each).equals(last))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Brin lastSuccessor(Brin brin) {
    Brin last = brin;
    var successor = find(last).flatMap(Institution::successor);
    while (successor.isPresent()) {
      last = successor.get();
      successor = find(last).flatMap(Institution::successor);
    }
    return last;
  }

  /// In the file's order.
  public Collection<Institution> all() {
    return Collections.unmodifiableCollection(byBrin.values());
  }

  private static Map<Brin, Institution> read() {
    var institutions = new LinkedHashMap<Brin, Institution>();
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("missing on the classpath: " + FILE);
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Institutions::institution)
          .forEach(each -> institutions.put(each.brin(), each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return institutions;
  }

  private static Institution institution(String line) {
    String[] fields = line.split(",", -1);
    return new Institution(
        new Brin(fields[0]),
        fields[1],
        fields[2],
        filled(fields[3]).map(LocalDate::parse),
        filled(fields[4]).map(LocalDate::parse),
        filled(fields[5]).map(Brin::new));
  }

  private static Optional<String> filled(String field) {
    return field.isBlank() ? Optional.empty() : Optional.of(field);
  }
}
