package nl.innovatietraineeship.kit.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A client of the service under test, as one person.
///
/// @param token the person's
public record Api(String token) {

  public static Api as(String token) {
    return new Api(token);
  }

  public Response get(String path) {
    return request().get(path);
  }

  /// A command with a new idempotency key.
  ///
  /// In another media type than JSON.
  public Response getAs(String path, String accept) {
    return RestAssured.given().auth().oauth2(token).accept(accept).get(path);
  }

  /// @param body null for none
  public Response post(String path, @Nullable Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Response post(String path, @Nullable Object body, String idempotencyKey) {
    return with(body, request().header("Idempotency-Key", idempotencyKey)).post(path);
  }

  /// A PUT that creates.
  public Response put(String path, @Nullable Object body) {
    return with(body, request()).put(path);
  }

  /// A PUT that replaces.
  public Response put(String path, @Nullable Object body, String etag) {
    return with(body, request().header("If-Match", etag)).put(path);
  }

  public Response delete(String path, String etag) {
    return request().header("If-Match", etag).delete(path);
  }

  public Response patch(String path, Object body, String etag) {
    return request()
        .header("If-Match", etag)
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(path);
  }

  private RequestSpecification request() {
    return RestAssured.given().auth().oauth2(token).accept("application/json, */*;q=0.1");
  }

  private static RequestSpecification with(@Nullable Object body, RequestSpecification request) {
    return body == null
        ? request.noContentType()
        : request.contentType(ContentType.JSON).body(body);
  }
}
