package nl.innovatietraineeship.planreview.plan;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What differs between two versions of a plan in one field, to be read by people.
///
/// @param field as in the plan, or `sections/` and the code
/// @param before absent where there was nothing
/// @param after absent where nothing is left
/// @param marked the lines that changed, with the words taken out as `[-so-]` and those put in as
///   `{+so+}`
@Schema(name = "Difference", description = "What differs between two versions in one field.")
record Difference(
    @Schema(examples = "sections/summary") String field,
    @Nullable String before,
    @Nullable String after,
    @Schema(
            description = "The changed lines; words taken out as [-so-], put in as {+so+}.",
            examples = "[\"The [-firms-]{+bakers of Breda+} ask.\"]")
        List<String> marked) {

  /// Field by field, in the order of a plan; nothing where they are the same.
  static List<Difference> between(PlanContent before, PlanContent after) {
    Map<String, String> old = fields(before);
    Map<String, String> renewed = fields(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(renewed.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      String was = old.get(name);
      String is = renewed.get(name);
      if (was == null || !was.equals(is)) {
        differences.add(new Difference(name, was, is, marked(was, is)));
      }
    }
    return List.copyOf(differences);
  }

  private static Map<String, String> fields(PlanContent content) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", content.title());
    fields.put("topSector", content.topSector().name());
    fields.put("themes", joined(content.details().themes()));
    fields.put("lector", content.lectorName());
    fields.put("coApplicants", joined(content.details().coApplicants()));
    fields.put("companies", joined(content.details().companies()));
    fields.put("slots", String.valueOf(content.slots()));
    fields.put("amountPerSlot", content.amountPerSlot().toString());
    content
        .details()
        .sections()
        .forEach(section -> fields.put("sections/" + section.code(), section.text()));
    return fields;
  }

  private static String joined(List<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static List<String> marked(@Nullable String before, @Nullable String after) {
    DiffRowGenerator generator =
        DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(opens -> opens ? "[-" : "-]")
            .newTag(opens -> opens ? "{+" : "+}")
            .build();
    return generator.generateDiffRows(lines(before), lines(after)).stream()
        .filter(row -> row.getTag() != DiffRow.Tag.EQUAL)
        .map(DiffRow::getOldLine)
        .toList();
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().toList();
  }
}
