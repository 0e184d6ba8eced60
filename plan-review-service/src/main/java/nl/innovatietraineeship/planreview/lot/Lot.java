package nl.innovatietraineeship.planreview.lot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A lot that anybody can check: the order of the SHA-256 of the seed, a space and the reference. A
/// plan that joins or leaves moves no other.
public final class Lot {

  private Lot() {}

  /// What the draw gave one plan; the lowest in the order of text comes first.
  public static String of(String seed, String reference) {
    try {
      byte[] drawn =
          MessageDigest.getInstance("SHA-256")
              .digest((seed + " " + reference).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(drawn);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
