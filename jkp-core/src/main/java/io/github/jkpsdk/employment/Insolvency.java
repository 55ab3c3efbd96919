package io.github.jkpsdk.employment;

/** End of an enterprise that relieves its workers of its arrears; PP 6/2025 article 39A. */
public enum Insolvency {
  /** Neither bankrupt nor closed. */
  NONE,
  /** Bankrupt by a final judgment. */
  BANKRUPT,
  /** Closed by a letter of dissolution. */
  CLOSED
}
