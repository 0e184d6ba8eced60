package nl.innovatietraineeship.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.innovatietraineeship.scenario.Suite;

/// What the four services say of themselves, fetched through the gateway.
final class OpenApiDocuments {
  static final List<String> SERVICES = List.of("placement", "plan-review", "budget", "overview");

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final JsonMapper JSON = new JsonMapper();

  /// @param id unique within the service
  /// @param base of the service, such as `/budget/v1`
  record Operation(String service, String id, String method, String base, String path) {
    String address() {
      return base + path;
    }

    @Override
    public String toString() {
      return method + " " + address();
    }
  }

  private OpenApiDocuments() {}

  static String fetch(Suite suite, String service) {
    var address = URI.create(suite.gateway() + "/" + service + "/v1/openapi.json");
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(address + " was answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// Writes the documents as they are served.
  static List<Path> save(Suite suite, Path folder) throws IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Path>();
    for (var service : SERVICES) {
      files.add(Files.writeString(folder.resolve(service + ".json"), fetch(suite, service)));
    }
    return files;
  }

  /// Every operation of every service.
  static List<Operation> operations(Suite suite) {
    var operations = new ArrayList<Operation>();
    for (var service : SERVICES) {
      for (var path : read(fetch(suite, service)).path("paths").properties()) {
        for (var method : path.getValue().properties()) {
          if (METHODS.contains(method.getKey())) {
            operations.add(
                new Operation(
                    service,
                    method.getValue().path("operationId").asText(),
                    method.getKey().toUpperCase(java.util.Locale.ROOT),
                    "/" + service + "/v1",
                    path.getKey()));
          }
        }
      }
    }
    return operations;
  }

  private static JsonNode read(String document) {
    try {
      return JSON.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException("a document is no JSON", e);
    }
  }
}
