package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The processes of a suite, as they are started.
final class Launches {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final int OK = 200;
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(ANSWER_WITHIN)
          .build();

  private final Checkout checkout;
  private final SuiteOptions options;
  private final Certificate certificate;

  Launches(Checkout checkout, SuiteOptions options, Certificate certificate) {
    this.checkout = checkout;
    this.options = options;
    this.certificate = certificate;
  }

  List<Launch> ofStack() throws IOException {
    return options.apart()
        ? List.of(stack("postgres"), stack("kafka"), stack("oidc"), stack("connect"))
        : List.of(stack("postgres,kafka,oidc,connect"));
  }

  private Launch stack(String parts) throws IOException {
    var dir = options.stackDir();
    var program =
        List.of(
            "-cp",
            checkout.classPathOfStack(options.apps().resolve("local-stack")),
            Stack.class.getName(),
            parts,
            "--dir",
            dir.toString(),
            "--port",
            Integer.toString(options.ports().base()),
            "--cache",
            checkout.state().resolve("cache").toString());
    var port =
        switch (parts) {
          case "kafka" -> options.ports().kafka();
          case "oidc" -> options.ports().oidc();
          case "connect" -> options.ports().connect();
          default -> options.ports().postgres();
        };
    return new Launch(
        parts.contains(",") ? "stack" : parts,
        JavaFlags.stack(options.quick()),
        program,
        Map.of(),
        port,
        options.apps().resolve("local-stack"),
        pid -> isReady(dir, parts, pid));
  }

  private static boolean isReady(Path dir, String parts, long pid) {
    for (var part : parts.split(",", -1)) {
      try {
        var file = dir.resolve(part + ".ready");
        if (!Files.exists(file) || !Files.readString(file).equals(Long.toString(pid))) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  List<Launch> ofServices() throws IOException {
    var launches = new ArrayList<Launch>();
    for (var service : Service.values()) {
      launches.add(service(service));
    }
    return launches;
  }

  private Launch service(Service service) throws IOException {
    var port = service.port(options.ports());
    var app = options.apps().resolve(service.module());
    Snapshot.sync(checkout.application(service), app);
    var ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    return new Launch(
        service.word(),
        JavaFlags.service(options.quick()),
        List.of("-jar", app.resolve("quarkus-run.jar").toString()),
        environment(service),
        port,
        app,
        _ -> answersOk(ready));
  }

  static boolean answersOk(URI address) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(address).timeout(ANSWER_WITHIN).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Map<String, String> environment(Service service) {
    var ports = options.ports();
    var stack = StackProperties.of(ports, Secrets.in(options.stackDir()));
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(ports)));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", stack.value(service.database() + ".url"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", stack.value(service.database() + ".user"));
    environment.put("QUARKUS_DATASOURCE_PASSWORD", stack.value(service.database() + ".password"));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", stack.value("kafka.bootstrap"));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", stack.value("oidc.issuer"));
    environment.put("SUITE_CLOCK", options.movableClock() ? "movable" : "real");
    environment.put("SUITE_CLOCK_START", "2020-11-02T09:00:00+01:00");
    environment.put("SUITE_PUBLIC_URL", "https://localhost:" + ports.https());
    environment.put("SUITE_CONNECT_URL", stack.value("connect.url"));
    if (service == Service.GATEWAY) {
      environment.put("SUITE_SERVICES_PLACEMENT", "http://127.0.0.1:" + ports.placement());
      environment.put("SUITE_SERVICES_PLAN_REVIEW", "http://127.0.0.1:" + ports.planReview());
      environment.put("SUITE_SERVICES_BUDGET", "http://127.0.0.1:" + ports.budget());
      environment.put("QUARKUS_HTTP_SSL_PORT", Integer.toString(ports.https()));
      environment.put("QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE", certificate.file().toString());
      environment.put("QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD", certificate.password());
    }
    return environment;
  }
}
