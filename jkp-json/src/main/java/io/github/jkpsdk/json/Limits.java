package io.github.jkpsdk.json;

/** The size of what is read. Far above any case, and small enough to read in some milliseconds. */
final class Limits {

  static final int DOCUMENT_CHARACTERS = 1_000_000;
  static final int DOCUMENT_TOKENS = 200_000;
  static final int DEPTH = 32;
  static final int NAME_CHARACTERS = 200;

  /** Longer ones are refused before they are read to their end. */
  static final int STRING_CHARACTERS = 100_000;

  /** Longer ones are refused before they are read to their end. */
  static final int NUMBER_CHARACTERS = 1_000;

  static final int TEXT_CHARACTERS = 1_000;
  static final int ELEMENTS = 20_000;

  /** Months that contribution ranges may span together, overlaps included. */
  static final int CONTRIBUTION_MONTHS = 100_000;

  /** Events of a claim; each is checked against those before it. */
  static final int EVENTS = 2_000;

  /** Versions of one parameter of the law. */
  static final int VERSIONS = 1_000;

  /** Any number of months, years or days that a law may ask for. */
  static final int LAW_NUMBER = 1_200;

  /** The months that a benefit may have, should a what-if give more than six. */
  static final int BENEFIT_MONTHS = 60;

  private Limits() {}
}
