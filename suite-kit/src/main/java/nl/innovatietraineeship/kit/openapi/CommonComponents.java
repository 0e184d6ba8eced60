package nl.innovatietraineeship.kit.openapi;

import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/// The parts that the suite's descriptions share.
final class CommonComponents {

  /// Of OpenAPI 3.0, as which the description is read again at the start: there `90004711` becomes
  /// a number, also where the value is text.
  private static final String EXAMPLE = "example";

  static final String LOGIN = "login";

  private static final Map<String, String> PROBLEMS =
      Map.ofEntries(
          Map.entry("400", "The input has errors: all of them at once, in `errors`."),
          Map.entry("401", "No valid bearer token."),
          Map.entry("403", "The caller's roles do not allow this."),
          Map.entry("404", "It does not exist, or not for this caller."),
          Map.entry(
              "409",
              "A rule does not allow this in the present state: `rule`, `state`, `attempted`."),
          Map.entry("412", "If-Match is stale: read again."),
          Map.entry("413", "The body is too large."),
          Map.entry("415", "The body's media type is another."),
          Map.entry("422", "The Idempotency-Key was used with another payload."),
          Map.entry("428", "Send If-Match with the ETag that was read."),
          Map.entry("429", "Too many requests: wait a moment."),
          Map.entry("500", "An unexpected failure; `instance` names it in the log."));

  private CommonComponents() {}

  static void addTo(OpenAPI document) {
    Components components =
        document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
    components.addSchema("Problem", problem(false));
    components.addSchema("InvalidInputProblem", problem(true));
    components.addHeader("ApiVersion", header("The full version of this API.", "0.1.0"));
    components.addHeader(
        "ETag", header("The version of the resource, for If-Match, where it has one.", "\"3\""));
    PROBLEMS
        .keySet()
        .forEach(status -> components.addResponse("Problem" + status, response(status)));
    components.addParameter("IdempotencyKey", idempotencyKey());
    components.addParameter(
        "IfMatch", ifMatch("The ETag that was read; needed unless this creates."));
    components.addParameter(
        "IfMatchOptional", ifMatch("The ETag that was read, to act on that version only."));
    components.addParameter(
        "Cursor", query("cursor", "From `next` of the page before.", text(), null));
    components.addParameter(
        "Limit",
        query(
            "limit",
            "How many items at most.",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(java.math.BigDecimal.ONE)
                .maximum(java.math.BigDecimal.valueOf(200))
                .defaultValue(50),
            50));
    components.addSecurityScheme(LOGIN, login());
    document.setComponents(components);
  }

  static Parameter ref(String name) {
    return OASFactory.createParameter().ref("#/components/parameters/" + name);
  }

  /// The path's `{id}` reads the same everywhere.
  static void describe(Parameter parameter) {
    if ("id".equals(parameter.getName()) && parameter.getDescription() == null) {
      parameter.setDescription("The UUID, or the human reference.");
    }
    Schema schema = parameter.getSchema();
    if (schema != null
        && schema.getType() != null
        && schema.getType().contains(SchemaType.STRING)
        && schema.get(EXAMPLE) instanceof Number digits) {
      schema.set(EXAMPLE, digits.toString());
    }
  }

  static APIResponse problem(String status) {
    return OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
  }

  static APIResponse success(String status, APIResponse response, boolean page) {
    response.addHeader("API-Version", headerRef("ApiVersion"));
    if (page) {
      response.addHeader(
          "Link",
          header(
              "The next page, rel=\"next\" (RFC 8288); absent on the last one.",
              "</plan-review/v1/plans?limit=50&cursor=MDE5MzFiNmU>; rel=\"next\""));
    } else if (response.getContent() != null) {
      response.addHeader("ETag", headerRef("ETag"));
    }
    if (status.equals("201")) {
      response.addHeader(
          "Location",
          header(
              "Where the created resource is.",
              "/plan-review/v1/plans/01931b6e-2c00-7c3a-8b1d-5f6a7b8c9d0e"));
    }
    return response;
  }

  /// The description itself is a resource too, which anyone may read.
  static PathItem description() {
    return OASFactory.createPathItem()
        .GET(
            OASFactory.createOperation()
                .operationId("readDescription")
                .summary("This description")
                .description("OpenAPI 3.0; needs no login.")
                .addTag("Description")
                .parameters(List.of())
                .security(List.of())
                .responses(
                    OASFactory.createAPIResponses()
                        .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                .description("The description.")
                                .addHeader("API-Version", headerRef("ApiVersion"))
                                .addHeader("access-control-allow-origin", header("Any page.", "*"))
                                .content(
                                    OASFactory.createContent()
                                        .addMediaType(
                                            "application/json",
                                            OASFactory.createMediaType()
                                                .schema(
                                                    OASFactory.createSchema()
                                                        .addType(SchemaType.OBJECT)
                                                        .description("OpenAPI.")))))
                        .addAPIResponse("429", problem("429"))
                        .addAPIResponse("500", problem("500"))));
  }

  private static APIResponse response(String status) {
    String schema = status.equals("400") ? "InvalidInputProblem" : "Problem";
    return OASFactory.createAPIResponse()
        .description(PROBLEMS.get(status))
        .addHeader("API-Version", headerRef("ApiVersion"))
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(SuiteDescription.schema(schema))));
  }

  private static Schema problem(boolean input) {
    Schema schema =
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .description("What went wrong (RFC 9457).")
            .required(List.of("type", "status", "title", "detail", "instance"))
            .addProperty(
                "type",
                text()
                    .format("uri")
                    .addExample("https://innovatietraineeship.nl/problems/not-found"))
            .addProperty(
                "status", OASFactory.createSchema().addType(SchemaType.INTEGER).addExample(404))
            .addProperty("title", text().addExample("Not found"))
            .addProperty("detail", text().addExample("There is no plan IT20-999."))
            .addProperty(
                "instance",
                text().format("uri").addExample("urn:uuid:4f0c1a52-9d3c-4c55-9a3e-0a7b6f0f2d11"));
    if (input) {
      schema.addProperty(
          "errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(inputError()));
    } else {
      schema
          .addProperty(
              "rule", text().description("The broken rule.").addExample("ONLY_A_DRAFT_IS_EDITED"))
          .addProperty("state", text().description("The present state.").addExample("SUBMITTED"))
          .addProperty("attempted", text().description("The command.").addExample("edit"));
    }
    return schema;
  }

  private static Schema inputError() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .required(List.of("in", "location", "code", "detail"))
        .addProperty("in", text().description("body, query, path or header.").addExample("body"))
        .addProperty(
            "location",
            text().description("A JSON pointer, or the parameter's name.").addExample("/slots"))
        .addProperty("code", text().description("For programs.").addExample("required"))
        .addProperty("detail", text().description("For people.").addExample("Must not be null."))
        .addProperty(
            "index",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .description("Which element of a list, from 0.")
                .addExample(0));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "Chosen by the client, a new one for each command; repeated, it gets the same answer for 24 hours.")
        .schema(text().maxLength(128))
        .example("5f9c2f0e-1f5b-4d0a-8a54-2f1f5b6f3c11");
  }

  private static Parameter ifMatch(String description) {
    return OASFactory.createParameter()
        .name("If-Match")
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(text());
  }

  private static Parameter query(
      String name, String description, Schema schema, @Nullable Object example) {
    Parameter parameter =
        OASFactory.createParameter()
            .name(name)
            .in(Parameter.In.QUERY)
            .description(description)
            .schema(schema);
    return example == null ? parameter : parameter.example(example);
  }

  private static SecurityScheme login() {
    String issuer =
        configured("suite.login-url")
            .or(() -> configured("quarkus.oidc.auth-server-url"))
            .orElse("https://login.innovatietraineeship.nl");
    // Keycloak has other paths than the local login service.
    String authorize = configured("suite.login-authorize-path").orElse("/authorize");
    String token = configured("suite.login-token-path").orElse("/token");
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description("Authorization code with PKCE; the token's claims say role and scope.")
        .flows(
            OASFactory.createOAuthFlows()
                .authorizationCode(
                    OASFactory.createOAuthFlow()
                        .authorizationUrl(issuer + authorize)
                        .tokenUrl(issuer + token)
                        .scopes(Map.of("openid", "Who you are."))));
  }

  private static java.util.Optional<String> configured(String name) {
    return org.eclipse.microprofile.config.ConfigProvider.getConfig()
        .getOptionalValue(name, String.class);
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader().description(description).schema(text()).example(example);
  }

  private static Header headerRef(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
