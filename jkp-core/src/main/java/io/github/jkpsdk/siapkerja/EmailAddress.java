package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.Personal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * E-mail address: at most 254 characters, a part of 1 to 64 visible ASCII characters, an at sign,
 * and a domain with a dot. Whether mail arrives, only the activation code shows.
 *
 * <p>Printed, the first character is visible.
 *
 * @param value the address, as given
 */
record EmailAddress(String value) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile("[!-?A-~]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST = 254;
  private static final int VISIBLE = 1;

  /**
   * Checks the address.
   *
   * @throws IllegalArgumentException if it is not an address; the message does not repeat it
   */
  EmailAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "email is malformed; name@domain with a dot in the domain is allowed, at most "
              + LONGEST
              + " characters");
    }
  }

  /** The first character, the others as asterisks, never the address. */
  @Override
  public String toString() {
    return Personal.showFirst(value, VISIBLE);
  }
}
