package io.github.jkpsdk.verdict;

/** How sure a rule is. */
public enum Basis {
  /** Read in the text of the law or its official elucidation. */
  STATUTE,
  /** Said by the social security agency, the ministry or its portal, not by a text of the law. */
  PRACTICE,
  /** The text is silent or open; the result follows a named interpretation. */
  INTERPRETATION
}
