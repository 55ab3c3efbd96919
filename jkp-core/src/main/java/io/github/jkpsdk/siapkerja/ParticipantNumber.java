package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.Personal;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Number on the participant card ({@index KPJ}, <i>Kartu Peserta Jamsostek</i>): 11 digits; old
 * cards may have letters.
 *
 * <p>Printed, the last 2 characters are visible.
 *
 * @param value the 11 characters, letters in upper case
 */
public record ParticipantNumber(String value) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{11}");
  private static final int VISIBLE = 2;

  /**
   * Checks the number and turns its letters to upper case.
   *
   * @throws IllegalArgumentException if these are not 11 digits or letters A to Z; the message does
   *     not repeat them
   */
  public ParticipantNumber {
    value = Objects.requireNonNull(value, "value").toUpperCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "participantNumber is malformed; exactly 11 digits or letters A to Z are allowed");
    }
  }

  /**
   * Reads a number.
   *
   * @param text the 11 characters
   * @return the number
   * @throws IllegalArgumentException if these are not 11 digits or letters A to Z; the message does
   *     not repeat them
   */
  public static ParticipantNumber of(String text) {
    return new ParticipantNumber(text);
  }

  /** 9 asterisks and the last 2 characters, never the number. */
  @Override
  public String toString() {
    return Personal.showLast(value, VISIBLE);
  }
}
