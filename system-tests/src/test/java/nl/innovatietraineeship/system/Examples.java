package nl.innovatietraineeship.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The request that Swagger UI fills in for an operation: its examples, and where a field has none
/// what the page makes of the field's type.
final class Examples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode document;

  Examples(JsonNode document) {
    this.document = document;
  }

  /// The path with its examples, and every query parameter that has one.
  String address(String path, JsonNode operation) {
    String address = path;
    List<String> query = new ArrayList<>();
    for (JsonNode told : operation.path("parameters")) {
      JsonNode parameter = resolved(told);
      String name = parameter.path("name").asText();
      JsonNode example =
          parameter.has("example") ? parameter.path("example") : example(parameter.path("schema"));
      if (example.isMissingNode()) {
        continue;
      }
      String value = URLEncoder.encode(example.asText(), StandardCharsets.UTF_8);
      if (parameter.path("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", value);
      } else if (parameter.path("in").asText().equals("query")) {
        query.add(name + "=" + value);
      }
    }
    return query.isEmpty() ? address : address + "?" + String.join("&", query);
  }

  JsonNode body(JsonNode operation) {
    return sample(operation.at("/requestBody/content/application~1json/schema"));
  }

  private JsonNode sample(JsonNode told) {
    JsonNode schema = resolved(told);
    JsonNode example = example(schema);
    if (!example.isMissingNode()) {
      return example;
    }
    for (String composed : List.of("allOf", "oneOf", "anyOf")) {
      if (schema.has(composed)) {
        return sample(schema.path(composed).path(0));
      }
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "integer", "number" -> JSON.numberNode(0);
      case "boolean" -> JSON.booleanNode(true);
      case String _ -> JSON.textNode("string");
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(property -> object.set(property.getKey(), sample(property.getValue())));
    return object;
  }

  private ArrayNode array(JsonNode schema) {
    return JSON.arrayNode().add(sample(schema.path("items")));
  }

  private static JsonNode example(JsonNode schema) {
    if (schema.has("examples")) {
      return schema.path("examples").path(0);
    }
    return schema.has("example")
        ? schema.path("example")
        : schema.has("default") ? schema.path("default") : schema.path("enum").path(0);
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? type.path(0).asText()
        : type.asText(schema.has("properties") ? "object" : "");
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? resolved(document.at(schema.path("$ref").asText().substring(1)))
        : schema;
  }
}
