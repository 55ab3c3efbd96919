package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.Personal;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indonesian mobile number: +62 or 0, then 8, then 1 to 9, then 7 to 10 digits.
 *
 * <p>Printed, the country code and the last 2 digits are visible.
 *
 * @param value the number with its country code, without blanks
 */
public record MobileNumber(String value) implements Serializable {

  private static final String COUNTRY = "+62";
  private static final Pattern FORM = Pattern.compile("(?:\\+62|0)(8[1-9][0-9]{7,10})");
  private static final Pattern SEPARATOR = Pattern.compile("[ -]");
  private static final int VISIBLE = 2;

  /**
   * Checks the number, takes out blanks and hyphens and begins it with the country code.
   *
   * @throws IllegalArgumentException if it is not a mobile number; the message does not repeat it
   */
  public MobileNumber {
    Matcher form =
        FORM.matcher(SEPARATOR.matcher(Objects.requireNonNull(value, "value")).replaceAll(""));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "mobileNumber is malformed; +62 or 0, then 8, then 1 to 9, then 7 to 10 digits are"
              + " allowed, with blanks and hyphens between them");
    }
    value = COUNTRY + form.group(1);
  }

  /**
   * Reads a number.
   *
   * @param text the number, blanks and hyphens accepted
   * @return the number
   * @throws IllegalArgumentException if it is not a mobile number; the message does not repeat it
   */
  public static MobileNumber of(String text) {
    return new MobileNumber(text);
  }

  /** The country code, asterisks and the last 2 digits, never the number. */
  @Override
  public String toString() {
    return COUNTRY + Personal.showLast(value.substring(COUNTRY.length()), VISIBLE);
  }
}
