package io.github.jkpsdk.examples.told;

import java.util.List;

/**
 * A part of what is told.
 *
 * @param kind which
 * @param heading its heading
 * @param items what it says, at least one
 */
public record Part(Kind kind, String heading, List<Item> items) {

  /** The parts there can be. */
  public enum Kind {
    /** What was paid, can still be had, is doubtful or lost. */
    MONEY,
    /** What the worker can do. */
    NEXT,
    /** What others have to do. */
    OTHERS,
    /** The facts that are missing. */
    MISSING,
    /** What can still be done so that there is a right, or that nothing can. */
    REMEDIES,
    /** What the employer owes. */
    OWED,
    /** What else can be claimed. */
    OTHER_CLAIMS,
    /** Where to complain. */
    COMPLAINT,
    /** Who pays. */
    PAYER,
    /** What is odd in the facts. */
    WARNINGS,
    /** The duties that are done, past or of no use, and the windows that follow. */
    DEADLINES,
    /** What other interpretations would change. */
    EFFECTS,
    /** The interpretations that were used. */
    READINGS
  }

  /** Keeps its own list. */
  public Part {
    items = List.copyOf(items);
  }
}
