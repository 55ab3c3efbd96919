package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.internal.OpaqueId;
import io.github.jkpsdk.participant.Nik;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What tells a case from another in a calendar, on any day and whatever is corrected in it.
 *
 * @param value letters, digits and {@code -_.}; nothing personal can be read from it
 */
record CaseName(String value) {

  private static final int HEX_DIGITS = 16;
  private static final int SHORTEST_NAME = 3;

  /** The caller's own name of the case, else a digest of person and company. */
  static CaseName of(JkpCase facts) {
    return new CaseName(facts.id().orElseGet(() -> digestOf(facts)));
  }

  /**
   * A name that was given for the case.
   *
   * @throws IllegalArgumentException if it may tell who the person is
   */
  static CaseName given(String id, JkpCase facts) {
    OpaqueId.require(id);
    facts
        .participant()
        .name()
        .filter(name -> isIn(id, name))
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("it holds a name of the person; choose another");
            });
    return new CaseName(id);
  }

  private static boolean isIn(String id, String name) {
    String plain = id.toLowerCase(Locale.ROOT);
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .anyMatch(word -> word.length() >= SHORTEST_NAME && plain.contains(word));
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
