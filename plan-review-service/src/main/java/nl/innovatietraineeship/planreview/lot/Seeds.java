package nl.innovatietraineeship.planreview.lot;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Draws the seed of a lot: nobody chooses it, everybody may see it afterwards.
@ApplicationScoped
public class Seeds {

  /// 64 bits: more than anybody tries before a ranking is established.
  private static final int BYTES = 8;

  private final SecureRandom random = new SecureRandom();

  public String draw() {
    byte[] seed = new byte[BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
