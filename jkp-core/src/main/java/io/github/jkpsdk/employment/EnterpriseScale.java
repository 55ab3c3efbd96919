package io.github.jkpsdk.employment;

/**
 * Size of an enterprise, as it decides on the programmes of its workers; PP 37/2021 article 4(3).
 */
public enum EnterpriseScale {
  /** Micro enterprise. */
  MICRO,
  /** Small enterprise. */
  SMALL,
  /** Medium enterprise. */
  MEDIUM,
  /** Large enterprise. */
  LARGE
}
