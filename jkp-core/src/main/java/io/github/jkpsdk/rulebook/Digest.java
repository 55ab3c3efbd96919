package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of all parameters in one canonical text. */
final class Digest {

  private Digest() {}

  static String of(Rulebook rulebook) {
    StringBuilder text = new StringBuilder();
    Parameters.all(rulebook)
        .forEach((name, value) -> text.append(name).append(rendered(value)).append('\n'));
    return HexFormat.of().formatHex(sha256(text.toString()));
  }

  private static String rendered(Object value) {
    if (value instanceof Dated<?> dated) {
      StringBuilder text = new StringBuilder();
      for (Dated.Version<?> version : dated.versions()) {
        text.append("; ").append(version.firstDay()).append(' ').append(plain(version.value()));
        for (LegalCitation citation : version.citations()) {
          text.append(", ").append(citation);
        }
      }
      return text.toString();
    }
    return "; " + value;
  }

  /** Equal numbers are written alike, 0.6 as 0.60. */
  private static String plain(Object value) {
    if (value instanceof Rupiah amount) {
      return plain(amount.toBigDecimal());
    }
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
