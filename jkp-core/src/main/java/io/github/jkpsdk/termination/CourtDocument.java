package io.github.jkpsdk.termination;

/** Document of a ruling of the industrial relations court. */
public enum CourtDocument {
  /** Excerpt (<i>petikan</i>). */
  EXCERPT,
  /** Copy (<i>salinan</i>). */
  COPY,
  /** The judgment itself (<i>putusan</i>). */
  JUDGMENT
}
