package nl.innovatietraineeship.overview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Whatever listens where a service would: a real HTTP server on the network, which answers as a
/// test wants it to.
final class Peer {

  /// What arrived.
  record Received(String method, String uri, Map<String, List<String>> headers, String body) {

    @Nullable String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().getFirst())
          .findFirst()
          .orElse(null);
    }
  }

  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private final int port;

  Peer() {
    server = listen(0);
    port = server.getAddress().getPort();
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /// Forgets what a test before wanted.
  void reset() {
    handlers.clear();
    received.clear();
  }

  void on(String path, HttpHandler handler) {
    handlers.put(path, handler);
  }

  void answers(String path, int status, String json) {
    on(path, exchange -> send(exchange, status, json));
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  /// Nobody listens there any more.
  void leave() {
    server.stop(0);
  }

  void comeBack() {
    server = listen(port);
  }

  static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /// Reads the body to its end and keeps it, for a handler that wants it all.
  Received keep(HttpExchange exchange) throws IOException {
    var request =
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders()),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    received.add(request);
    return request;
  }

  private HttpServer listen(int at) {
    try {
      var listening =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), at), 0);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.createContext("/", this::handle);
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    HttpHandler handler = handlers.get(exchange.getRequestURI().getPath());
    if (handler != null) {
      handler.handle(exchange);
      return;
    }
    keep(exchange);
    send(exchange, 404, "{}");
  }
}
