package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.participant.Nik;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a case from another in a calendar, on any day and whatever is corrected in it.
 *
 * @param value letters, digits and {@code -_.}; nothing personal can be read from it
 */
record CaseName(String value) {

  private static final int HEX_DIGITS = 16;

  /** The caller's own name of the case, else a digest of person and company. */
  static CaseName of(JkpCase facts) {
    return new CaseName(facts.id().orElseGet(() -> digestOf(facts)));
  }

  private static String digestOf(JkpCase facts) {
    String person =
        facts.participant().nik().map(Nik::digits).or(facts.participant()::name).orElse("");
    String company = facts.employment().employer().name().orElse("");
    return digest(person + "\n" + company);
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
