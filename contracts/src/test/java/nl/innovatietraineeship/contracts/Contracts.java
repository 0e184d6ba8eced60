package nl.innovatietraineeship.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The published files, as a reader finds them on the class path.
final class Contracts {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path ROOT = root();

  /// Formats are asserted: without that, draft 2020-12 takes them for remarks.
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Contracts() {}

  /// Types with their version, as `plan-submitted.v1`, of the files in `schemas` or `golden`.
  static List<String> typesIn(String folder) {
    try (var files = Files.list(ROOT.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode schema(String type) {
    return json(text("schemas/" + type + ".json"));
  }

  static JsonNode golden(String type) {
    return json(text("golden/" + type + ".json"));
  }

  static List<JsonNode> story() {
    return text("story.ndjson").lines().map(Contracts::json).toList();
  }

  static JsonNode asyncApi() {
    try {
      return YAML.readTree(text("asyncapi.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Error> errors(String type, JsonNode payload) {
    return compiled(schema(type)).validate(payload);
  }

  static List<Error> errors(JsonNode schema, JsonNode value) {
    return compiled(schema).validate(value);
  }

  static String typeOf(JsonNode message) {
    return message.at("/headers/ce_type").asText().replace("nl.innovatietraineeship.", "");
  }

  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema compiled(JsonNode schema) {
    return SCHEMAS.getSchema(schema);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    try {
      var file = Contracts.class.getResource("/contracts/asyncapi.yaml");
      if (file == null) {
        throw new IllegalStateException("contracts/asyncapi.yaml is not on the class path.");
      }
      return Path.of(file.toURI()).resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
