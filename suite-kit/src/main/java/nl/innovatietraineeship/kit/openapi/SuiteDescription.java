package nl.innovatietraineeship.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Adds to each description what holds for every operation of the suite, so that no resource
/// repeats it: the header `API-Version`, all problems, idempotency keys, preconditions, paging,
/// login and address. After the Dutch API design rules 2.2.
public class SuiteDescription implements OASFilter {

  private final String name = config("suite.name");
  private final String version = config("suite.api-version");
  private final String publicUrl = config("suite.public-url");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.setServers(
        List.of(
            OASFactory.createServer()
                .url(publicUrl + "/" + name + "/v1")
                .description("The suite's one address")));
    document.getInfo().setVersion(version);
    document
        .getInfo()
        .contact(
            OASFactory.createContact()
                .name("Innovation traineeships, functional administration")
                .url("https://www.regieorgaan-sia.nl")
                .email("beheer@innovatietraineeship.nl"));
    document
        .getInfo()
        .license(OASFactory.createLicense().name("EUPL-1.2").url("https://eupl.eu/1.2/en/"));
    relativePaths(document);
    CommonComponents.addTo(document);
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    document.getPaths().addPathItem("/openapi.json", CommonComponents.description());
    document.addTag(
        OASFactory.createTag().name("Description").description("What this API offers."));
    Unused.removeFrom(document);
  }

  private void relativePaths(OpenAPI document) {
    String base = "/" + name + "/v1";
    var sorted = new TreeMap<String, PathItem>();
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) ->
            sorted.put(path.startsWith(base) ? path.substring(base.length()) : path, item));
    var paths = OASFactory.createPaths();
    sorted.forEach(paths::addPathItem);
    document.setPaths(paths);
  }

  private void complete(String path, PathItem.HttpMethod method, Operation operation) {
    parameters(path, method, operation);
    operation.setSecurity(
        List.of(
            OASFactory.createSecurityRequirement().addScheme(CommonComponents.LOGIN, List.of())));
    responses(method, operation);
  }

  private static void parameters(String path, PathItem.HttpMethod method, Operation operation) {
    var parameters =
        new ArrayList<Parameter>(
            operation.getParameters() == null ? List.of() : operation.getParameters());
    parameters.forEach(CommonComponents::describe);
    switch (method) {
      case POST -> {
        parameters.add(CommonComponents.ref("IdempotencyKey"));
        parameters.add(CommonComponents.ref("IfMatchOptional"));
      }
      case PUT, DELETE, PATCH -> parameters.add(CommonComponents.ref("IfMatch"));
      case GET -> {
        if (answersWithPage(operation)) {
          parameters.add(CommonComponents.ref("Cursor"));
          parameters.add(CommonComponents.ref("Limit"));
        }
      }
      case HEAD, OPTIONS, TRACE -> throw new IllegalStateException("not used here: " + path);
    }
    operation.setParameters(parameters);
  }

  /// A page is what ends in `Page`.
  private static boolean answersWithPage(Operation operation) {
    APIResponse ok = operation.getResponses().getAPIResponse("200");
    if (ok == null || ok.getContent() == null) {
      return false;
    }
    return ok.getContent().getMediaTypes().values().stream()
        .map(type -> type.getSchema())
        .anyMatch(schema ->
            schema != null && schema.getRef() != null && schema.getRef().endsWith("Page"));
  }

  private static void responses(PathItem.HttpMethod method, Operation operation) {
    Map<String, APIResponse> all = new LinkedHashMap<>();
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> {
          if (status.startsWith("2")) {
            all.put(status, CommonComponents.success(status, response, answersWithPage(operation)));
          }
        });
    for (String status : statuses(method)) {
      all.put(status, CommonComponents.problem(status));
    }
    var responses = OASFactory.createAPIResponses();
    all.forEach(responses::addAPIResponse);
    operation.setResponses(responses);
  }

  private static List<String> statuses(PathItem.HttpMethod method) {
    return switch (method) {
      case GET -> List.of("400", "401", "403", "404", "429", "500");
      case POST ->
          List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "429", "500");
      case PUT, PATCH, DELETE ->
          List.of("400", "401", "403", "404", "409", "412", "413", "415", "428", "429", "500");
      case HEAD, OPTIONS, TRACE -> List.of();
    };
  }

  /// A schema by its name.
  static Schema schema(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static String config(String key) {
    return ConfigProvider.getConfig().getValue(key, String.class);
  }
}
