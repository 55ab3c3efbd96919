package io.github.jkpsdk.json.engine;

/** The size of the parts of a document, far above any case; of a whole one {@link Size} tells. */
public final class Limits {

  public static final int DEPTH = 32;
  public static final int NAME_CHARACTERS = 200;

  /** Longer ones are refused before they are read to their end. */
  public static final int STRING_CHARACTERS = 100_000;

  /** Longer ones are refused before they are read to their end. */
  public static final int NUMBER_CHARACTERS = 1_000;

  public static final int TEXT_CHARACTERS = 1_000;
  public static final int ELEMENTS = 20_000;

  /** Months that contribution ranges may span together, overlaps included. */
  public static final int CONTRIBUTION_MONTHS = 100_000;

  /** Events of a claim; each is checked against those before it. */
  public static final int EVENTS = 2_000;

  /** Faults of a document that are told; a document with more is read no further. */
  static final int FAULTS = 20;

  private Limits() {}
}
