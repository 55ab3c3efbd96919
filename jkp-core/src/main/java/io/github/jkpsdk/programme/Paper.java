package io.github.jkpsdk.programme;

/** Papers that a claim needs. */
public enum Paper {
  /** Participant card. */
  PARTICIPANT_CARD,
  /** Electronic identity card (<i>e-KTP</i>) of the worker. */
  WORKER_IDENTITY_CARD,
  /** Electronic identity card of the heir. */
  HEIR_IDENTITY_CARD,
  /** Death certificate. */
  DEATH_CERTIFICATE,
  /** Family card (<i>kartu keluarga</i>). */
  FAMILY_CARD,
  /** Statement on the heirs by the competent official. */
  HEIR_STATEMENT,
  /** Marriage book, where the heir is the spouse. */
  MARRIAGE_BOOK,
  /** Other supporting papers. */
  OTHER_SUPPORTING_PAPERS
}
