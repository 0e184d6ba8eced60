package nl.innovatietraineeship.localstack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/// An OIDC provider with a login page of ready users, and a way to mint a token for anybody. It
/// asks for no password, so it listens on this machine only and exists nowhere else.
final class Oidc implements Part {
  static final String ISSUER = "innovatietraineeship";
  static final String AUDIENCE = "innovatietraineeship";

  /// Long enough for a working day with one login.
  static final Duration TOKENS_LIVE = Duration.ofHours(8);

  private static final Duration CLOSES_WITHIN = Duration.ofSeconds(5);
  private static final int KEY_BITS = 2048;

  private final MockOAuth2Server server;
  private final int port;

  private Oidc(MockOAuth2Server server, int port) {
    this.server = server;
    this.port = port;
  }

  static Oidc start(Path dir, Ports ports) throws IOException, JOSEException, ParseException {
    var key = key(dir.resolve("oidc-key.json"));
    var page = dir.resolve("login.html");
    Files.writeString(page, LoginPage.html());
    var provider = new OAuth2TokenProvider(new KeyProvider(List.<JWK>of(key)));
    var callback =
        new DefaultOAuth2TokenCallback(
            ISSUER, "nobody", "JWT", List.of(AUDIENCE), Map.of(), TOKENS_LIVE.toSeconds());
    var config =
        new OAuth2Config(
            true, page.toString(), null, false, provider, Set.of(callback), new NettyWrapper());
    var server = new MockOAuth2Server(config, new Mint(key, ports.issuer()));
    server.start(InetAddress.ofLiteral("127.0.0.1"), ports.oidc());
    return new Oidc(server, ports.oidc());
  }

  /// The same key after a restart, so that tokens stay good.
  private static RSAKey key(Path file) throws IOException, JOSEException, ParseException {
    if (Files.exists(file)) {
      return RSAKey.parse(Files.readString(file));
    }
    var key = new RSAKeyGenerator(KEY_BITS).keyID(ISSUER).generate();
    Folders.write(file, key.toJSONString());
    return key;
  }

  @Override
  public boolean alive() {
    return true;
  }

  @Override
  public void close() {
    server.shutdown();
    // It lets go of its port a moment later.
    var until = Instant.now().plus(CLOSES_WITHIN);
    while (!Ports.isFree(port) && Instant.now().isBefore(until)) {
      Thread.onSpinWait();
    }
  }
}
