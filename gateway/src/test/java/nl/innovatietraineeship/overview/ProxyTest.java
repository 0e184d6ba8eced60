package nl.innovatietraineeship.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.innovatietraineeship.overview.service.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What passes through, what does not, and what the gateway says when a service says nothing.
@Timeout(60)
@QuarkusTest
@OnTheStack
class ProxyTest {

  private static final String PLACES = "/placement/v1/places";

  /// A test that waits for nothing ends all the same.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @TestHTTPResource("/")
  URI gateway;

  private Peer placement;

  @BeforeEach
  void fresh() {
    Peers.reset();
    placement = Peers.at(Service.PLACEMENT);
  }

  @Test
  void a_request_passes_whole_to_its_service() {
    placement.on(
        PLACES,
        exchange -> {
          placement.keep(exchange);
          exchange.getResponseHeaders().set("ETag", "\"3\"");
          Peer.send(exchange, 201, "{\"id\":1}");
        });
    Response answer =
        RestAssured.given()
            .header("Authorization", "Bearer of-the-caller")
            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .header("Idempotency-Key", "k-1")
            .contentType("application/json")
            .body("{\"title\":\"a place\"}")
            .post(PLACES + "?dry=true");
    assertEquals(201, answer.statusCode());
    assertEquals("\"3\"", answer.header("ETag"));
    assertEquals("{\"id\":1}", answer.asString());
    Peer.Received received = placement.received().getFirst();
    assertEquals("POST", received.method());
    assertEquals(PLACES + "?dry=true", received.uri());
    assertEquals("{\"title\":\"a place\"}", received.body());
    assertEquals("Bearer of-the-caller", received.header("Authorization"));
    assertEquals("k-1", received.header("Idempotency-Key"));
    assertTrue(
        String.valueOf(received.header("traceparent"))
            .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-"),
        "the trace goes on: " + received.header("traceparent"));
  }

  @Test
  void headers_of_one_hop_stay_behind_and_earlier_hops_are_not_believed() {
    placement.on(
        PLACES,
        exchange -> {
          placement.keep(exchange);
          exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
          exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic");
          Peer.send(exchange, 200, "{}");
        });
    Response answer =
        RestAssured.given()
            .header("Connection", "keep-alive, X-Of-This-Hop")
            .header("X-Of-This-Hop", "1")
            .header("TE", "trailers")
            .header("Proxy-Authorization", "Basic eA==")
            .header("X-Forwarded-For", "192.0.2.1")
            .header("Forwarded", "for=192.0.2.1")
            .get(PLACES);
    Peer.Received received = placement.received().getFirst();
    assertNull(received.header("X-Of-This-Hop"));
    assertNull(received.header("TE"));
    assertNull(received.header("Proxy-Authorization"));
    assertNull(received.header("Forwarded"));
    assertEquals("127.0.0.1", received.header("X-Forwarded-For"));
    assertEquals("http", received.header("X-Forwarded-Proto"));
    assertEquals(gateway.getAuthority(), received.header("X-Forwarded-Host"));
    assertNull(answer.header("Keep-Alive"));
    assertNull(answer.header("Proxy-Authenticate"));
  }

  @Test
  void an_address_leads_through_the_gateway_again() {
    placement.on(
        PLACES,
        exchange -> {
          exchange.getResponseHeaders().set("Location", placement.address() + PLACES + "/P-1?x=1");
          Peer.send(exchange, 201, "{}");
        });
    assertEquals(PLACES + "/P-1?x=1", RestAssured.post(PLACES).header("Location"));
  }

  @Test
  void an_answer_arrives_while_it_is_still_made() throws Exception {
    var goOn = new CountDownLatch(1);
    placement.on(
        PLACES,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("first".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          await(goOn);
          exchange.getResponseBody().write("second".getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    try (HttpClient http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              HttpRequest.newBuilder(gateway.resolve(PLACES)).timeout(PATIENCE).build(),
              BodyHandlers.ofInputStream());
      assertEquals("first", new String(answer.body().readNBytes(5), StandardCharsets.UTF_8));
      goOn.countDown();
      assertEquals("second", new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// By hand, and not to the end of the piece: the JDK's client reads on before it sends what it
  /// has, and the JDK's server reads on before it hands a whole piece over.
  @Test
  void a_body_arrives_while_it_is_still_sent() throws Exception {
    var arrived = new CompletableFuture<String>();
    placement.on(
        PLACES,
        exchange -> {
          arrived.complete(
              new String(exchange.getRequestBody().readNBytes(3), StandardCharsets.UTF_8));
          exchange.getRequestBody().readAllBytes();
          Peer.send(exchange, 200, "{}");
        });
    try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
      socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      send(
          socket,
          "POST %s HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"
              .formatted(PLACES, gateway.getAuthority()));
      assertEquals("fir", arrived.get(5, TimeUnit.SECONDS));
      send(socket, "0\r\n\r\n");
      assertEquals("HTTP/1.1 200 OK", firstLine(socket));
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String firstLine(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
        .readLine();
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void a_body_without_a_length_arrives_whole(HttpClient.Version version) throws Exception {
    var arrived = new CompletableFuture<String>();
    placement.on(
        PLACES,
        exchange -> {
          arrived.complete(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          Peer.send(exchange, 200, "{}");
        });
    byte[] body = "first and second".getBytes(StandardCharsets.UTF_8);
    try (HttpClient http = HttpClient.newBuilder().version(version).build()) {
      var answer =
          http.send(
              HttpRequest.newBuilder(gateway.resolve(PLACES))
                  .timeout(PATIENCE)
                  .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                  .build(),
              BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertEquals("first and second", arrived.get(5, TimeUnit.SECONDS));
    }
  }

  @Test
  void a_service_that_nobody_reaches_is_named_with_502() {
    placement.leave();
    try {
      assertProblem(RestAssured.get(PLACES), 502, "The service placement cannot be reached");
    } finally {
      placement.comeBack();
    }
  }

  @Test
  void a_service_that_breaks_off_is_named_with_502() {
    placement.on(
        PLACES,
        exchange -> {
          throw new IOException("breaks off");
        });
    assertProblem(RestAssured.get(PLACES), 502, "The service placement ended the connection");
  }

  @Test
  void a_service_that_is_too_slow_is_named_with_504() {
    var goOn = new CountDownLatch(1);
    placement.on(PLACES, exchange -> await(goOn));
    try {
      assertProblem(RestAssured.get(PLACES), 504, "The service placement did not answer in time");
    } finally {
      goOn.countDown();
    }
  }

  @Test
  void one_service_away_does_not_keep_the_others_from_answering() {
    placement.leave();
    try {
      Peers.at(Service.BUDGET).answers("/budget/v1/calls", 200, "{\"items\":[]}");
      assertEquals(200, RestAssured.get("/budget/v1/calls").statusCode());
      var health = RestAssured.get("/q/health/ready");
      assertEquals(200, health.statusCode(), health.asString());
      assertEquals(
          "does not answer",
          health.jsonPath().getString("checks.find { it.name == 'services' }.data.placement"));
    } finally {
      placement.comeBack();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/placement/v1/clock",
        "/placement/v1/clock/",
        "/placement/v1//clock",
        "/placement/v1/%63lock",
        "/placement/v1/clock;a=b",
        "/placement/v1/places/../clock"
      })
  void the_clock_of_a_service_does_not_exist_outside(String path) {
    placement.answers("/placement/v1/clock", 200, "{}");
    Response answer = RestAssured.given().urlEncodingEnabled(false).get(path);
    assertEquals(404, answer.statusCode(), path);
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(0, placement.received().size());
  }

  @Test
  void a_body_that_is_too_long_stops_here() {
    Response answer = RestAssured.given().body("x".repeat(1_100_000)).post(PLACES);
    assertEquals(413, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(0, placement.received().size());
  }

  private static void assertProblem(Response answer, int status, String detail) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals("application/problem+json", answer.contentType());
    assertEquals(status, answer.jsonPath().getInt("status"));
    assertTrue(answer.jsonPath().getString("detail").startsWith(detail), answer.asString());
    assertNotNull(answer.jsonPath().getString("instance"));
    assertEquals("0.1.0", answer.header("API-Version"));
    for (String header :
        new String[] {
          "Cache-Control",
          "Content-Security-Policy",
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy"
        }) {
      assertNotNull(answer.header(header), header);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody went on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
