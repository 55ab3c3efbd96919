package io.github.jkpsdk.participant;

import java.io.Serializable;

/**
 * Population identity number ({@index NIK}, <i>Nomor Induk Kependudukan</i>): 16 digits.
 *
 * @param digits the 16 digits
 */
public record Nik(String digits) implements Serializable {

  private static final int LENGTH = 16;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if these are not 16 digits; the message does not repeat them
   */
  public Nik {
    if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(
          "nik has " + digits.length() + " characters; exactly " + LENGTH + " digits are allowed");
    }
  }

  /** Only the province, never the number. */
  @Override
  public String toString() {
    return digits.substring(0, 2) + "**************";
  }
}
