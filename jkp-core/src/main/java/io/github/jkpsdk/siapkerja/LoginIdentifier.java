package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.participant.Nik;
import java.io.Serializable;
import java.util.Objects;

/** What a person logs in with: NIK, e-mail address or mobile number. Printed masked. */
public sealed interface LoginIdentifier extends Serializable {

  /**
   * By population identity number.
   *
   * @param nik the number
   */
  record ByNik(Nik nik) implements LoginIdentifier {
    /** Checks that the number is given. */
    public ByNik {
      Objects.requireNonNull(nik, "nik");
    }
  }

  /**
   * By e-mail.
   *
   * @param email the address
   */
  record ByEmail(EmailAddress email) implements LoginIdentifier {
    /** Checks that the address is given. */
    public ByEmail {
      Objects.requireNonNull(email, "email");
    }
  }

  /**
   * By phone.
   *
   * @param mobileNumber the number
   */
  record ByMobileNumber(MobileNumber mobileNumber) implements LoginIdentifier {
    /** Checks that the number is given. */
    public ByMobileNumber {
      Objects.requireNonNull(mobileNumber, "mobileNumber");
    }
  }

  /**
   * Tells what was typed in: with an at sign an address, with a plus or 0 in front a mobile number,
   * else a NIK, as no province code begins with 0.
   *
   * @param text what was typed in
   * @return the identifier
   * @throws IllegalArgumentException if it is not well formed; the message does not repeat it
   */
  static LoginIdentifier of(String text) {
    if (text.contains("@")) {
      return new ByEmail(EmailAddress.of(text));
    }
    return text.startsWith("+") || text.startsWith("0")
        ? new ByMobileNumber(MobileNumber.of(text))
        : new ByNik(Nik.of(text));
  }
}
