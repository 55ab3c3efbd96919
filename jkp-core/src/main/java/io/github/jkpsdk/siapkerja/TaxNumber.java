package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.Personal;
import io.github.jkpsdk.participant.Nik;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Taxpayer number ({@index NPWP}, <i>Nomor Pokok Wajib Pajak</i>): 15 digits, or 16 in the newer
 * form.
 *
 * <p>Printed, the first 2 digits are visible, as in the {@link Nik} that the newer form may be.
 *
 * @param digits the 15 or 16 digits
 */
public record TaxNumber(String digits) implements Serializable {

  private static final Pattern PUNCTUATED =
      Pattern.compile("[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]-[0-9]{3}\\.[0-9]{3}");
  private static final Pattern FORM = Pattern.compile("[0-9]{15,16}");
  private static final int VISIBLE = 2;

  /**
   * Checks the number and takes out the punctuation of {@code 99.999.999.9-999.999}.
   *
   * @throws IllegalArgumentException if these are not 15 or 16 digits, or 15 in that punctuation;
   *     the message does not repeat them
   */
  public TaxNumber {
    if (PUNCTUATED.matcher(Objects.requireNonNull(digits, "digits")).matches()) {
      digits = digits.replace(".", "").replace("-", "");
    }
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "taxNumber is malformed; 15 or 16 digits are allowed, 15 also as 99.999.999.9-999.999");
    }
  }

  /**
   * Reads a number.
   *
   * @param text 15 or 16 digits, or 15 as {@code 99.999.999.9-999.999}
   * @return the number
   * @throws IllegalArgumentException if the text has another form; the message does not repeat it
   */
  public static TaxNumber of(String text) {
    return new TaxNumber(text);
  }

  /** The first 2 digits, the others as asterisks, never the number. */
  @Override
  public String toString() {
    return Personal.showFirst(digits, VISIBLE);
  }
}
