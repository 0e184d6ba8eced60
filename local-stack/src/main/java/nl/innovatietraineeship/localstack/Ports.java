package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// The ports of one suite, all counted from one base, so that `--port` moves them together.
///
/// @param base the port of the gateway; 8080 unless told otherwise
public record Ports(int base) {
  static final int DEFAULT_BASE = 8080;

  /// Makes 8443 of 8080, as people expect.
  private static final int HTTPS_OFFSET = 363;

  private static final int HIGHEST = 65_535;

  public Ports {
    if (base < 1024 || base > HIGHEST - HTTPS_OFFSET) {
      throw new IllegalArgumentException(
          "a base port lies from 1024 to " + (HIGHEST - HTTPS_OFFSET) + ", not " + base);
    }
  }

  public int gateway() {
    return base;
  }

  public int https() {
    return base + HTTPS_OFFSET;
  }

  public int placement() {
    return base + 1;
  }

  public int planReview() {
    return base + 2;
  }

  public int budget() {
    return base + 3;
  }

  public int oidc() {
    return base + 4;
  }

  /// Who signs the tokens; an address, at which it describes itself.
  public String issuer() {
    return "http://localhost:" + oidc() + "/innovatietraineeship";
  }

  public int connect() {
    return base + 5;
  }

  public int kafka() {
    return base + 6;
  }

  public int controller() {
    return base + 7;
  }

  public int postgres() {
    return base + 8;
  }

  Map<String, Integer> ofServices() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("gateway", gateway());
    ports.put("gateway https", https());
    ports.put("placement", placement());
    ports.put("plan-review", planReview());
    ports.put("budget", budget());
    return ports;
  }

  Map<String, Integer> ofStack() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("oidc", oidc());
    ports.put("connect", connect());
    ports.put("kafka", kafka());
    ports.put("kafka controller", controller());
    ports.put("postgres", postgres());
    return ports;
  }

  /// A base whose ports are all free now, below the range from which the system hands out its own.
  public static Ports free() {
    for (int attempt = 0; attempt < 200; attempt++) {
      var ports = new Ports(ThreadLocalRandom.current().nextInt(1000, 1600) * 20);
      if (ports.ofServices().values().stream().allMatch(Ports::isFree)
          && ports.ofStack().values().stream().allMatch(Ports::isFree)) {
        return ports;
      }
    }
    throw new IllegalStateException("no row of free ports between 20000 and 32000");
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
