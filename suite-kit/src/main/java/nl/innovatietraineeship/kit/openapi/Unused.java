package nl.innovatietraineeship.kit.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Reference;
import org.jspecify.annotations.Nullable;

/// The design rules refuse components that nothing refers to: leaves out the shared ones that a
/// description has no use for.
final class Unused {

  private Unused() {}

  static void removeFrom(OpenAPI document) {
    Set<String> used = new HashSet<>();
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(each -> collect(each, used)));
    Components components = document.getComponents();
    remove(components.getParameters(), "parameters", used, components::removeParameter);
    remove(components.getResponses(), "responses", used, components::removeResponse);
    // Each shared response has the header of the version, so only the others can be unused.
    used.add("#/components/headers/ApiVersion");
    remove(components.getHeaders(), "headers", used, components::removeHeader);
  }

  private static void collect(Operation operation, Set<String> used) {
    operation.getParameters().forEach(parameter -> note(parameter, used));
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response -> {
          note(response, used);
          if (response.getHeaders() != null) {
            response.getHeaders().values().forEach(header -> note(header, used));
          }
        });
  }

  private static void note(Reference<?> part, Set<String> used) {
    if (part.getRef() != null) {
      used.add(part.getRef());
    }
  }

  private static void remove(
      @Nullable Map<String, ?> parts, String kind, Set<String> used, Consumer<String> remove) {
    if (parts == null) {
      return;
    }
    List.copyOf(parts.keySet()).stream()
        .filter(name -> !used.contains("#/components/" + kind + "/" + name))
        .forEach(remove);
  }
}
