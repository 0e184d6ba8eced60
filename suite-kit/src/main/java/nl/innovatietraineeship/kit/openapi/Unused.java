package nl.innovatietraineeship.kit.openapi;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/// The design rules refuse components that nothing refers to: leaves out the shared ones that a
/// description without such operations has no use for.
final class Unused {

  private Unused() {}

  static void removeFrom(OpenAPI document) {
    Components components = document.getComponents();
    if (!uses(document, PathItem.HttpMethod.POST)) {
      components.removeParameter("IdempotencyKey");
      components.removeParameter("IfMatchOptional");
      components.removeResponse("Problem422");
    }
    boolean replaces =
        uses(document, PathItem.HttpMethod.PUT)
            || uses(document, PathItem.HttpMethod.PATCH)
            || uses(document, PathItem.HttpMethod.DELETE);
    if (!replaces) {
      components.removeParameter("IfMatch");
      components.removeResponse("Problem428");
    }
  }

  private static boolean uses(OpenAPI document, PathItem.HttpMethod method) {
    return document.getPaths().getPathItems().values().stream()
        .anyMatch(item -> item.getOperations().containsKey(method));
  }
}
