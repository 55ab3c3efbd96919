package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.participant.Nik;

/**
 * The civil registry ({@index Dukcapil}), which the embedding system asks. Implementations get the
 * raw values and must not log them.
 */
@FunctionalInterface
public interface CivilRegistry {

  /** What the registry answers. */
  enum Answer {
    /** The number belongs to a child of that mother. */
    MATCH,
    /** The number is known, with another mother's name. */
    MISMATCH,
    /** The number is not known; the local Dukcapil office can help. */
    NIK_UNKNOWN
  }

  /**
   * Asks whether number and mother's name belong together.
   *
   * @param nik the number
   * @param motherName the mother's name
   * @return the answer
   */
  Answer check(Nik nik, String motherName);
}
