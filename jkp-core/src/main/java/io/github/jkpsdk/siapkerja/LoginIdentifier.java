package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.participant.Nik;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a person logs in with. Printed masked.
 *
 * @param kind what it is
 * @param value the NIK, the address, or the number with its country code
 */
public record LoginIdentifier(Kind kind, String value) implements Serializable {

  /** What a person can log in with. */
  public enum Kind {
    /** The population identity number. */
    NIK,
    /** The e-mail address. */
    EMAIL,
    /** The mobile number. */
    MOBILE_NUMBER
  }

  /**
   * Checks the value; a mobile number gets its country code.
   *
   * @throws IllegalArgumentException if it is not well formed; the message does not repeat it
   */
  public LoginIdentifier {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    value =
        switch (kind) {
          case NIK -> Nik.of(value).digits();
          case EMAIL -> new EmailAddress(value).value();
          case MOBILE_NUMBER -> MobileNumber.of(value).value();
        };
  }

  /**
   * Tells what was typed in: with an at sign an address, with a plus or 0 in front a mobile number,
   * else a NIK, as no province code begins with 0.
   *
   * @param text what was typed in
   * @return the identifier
   * @throws IllegalArgumentException if it is not well formed; the message does not repeat it
   */
  public static LoginIdentifier of(String text) {
    Objects.requireNonNull(text, "text");
    if (text.contains("@")) {
      return new LoginIdentifier(Kind.EMAIL, text);
    }
    boolean isMobile = text.startsWith("+") || text.startsWith("0");
    return new LoginIdentifier(isMobile ? Kind.MOBILE_NUMBER : Kind.NIK, text);
  }

  /** The kind, and the value as its own type masks it. */
  @Override
  public String toString() {
    Object masked =
        switch (kind) {
          case NIK -> Nik.of(value);
          case EMAIL -> new EmailAddress(value);
          case MOBILE_NUMBER -> MobileNumber.of(value);
        };
    return "LoginIdentifier[" + kind + " " + masked + "]";
  }
}
