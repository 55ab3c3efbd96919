package io.github.jkpsdk.participant;

/** Citizenship of the participant. */
public enum Citizenship {
  /** Indonesian citizen ({@index WNI}, <i>warga negara Indonesia</i>). */
  INDONESIAN,
  /** Citizen of another country. */
  FOREIGN
}
