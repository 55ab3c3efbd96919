package io.github.jkpsdk.participant;

/** The employment programmes of the social security agency. */
public enum Programme {
  /** Work accident insurance (<i>Jaminan Kecelakaan Kerja</i>). */
  JKK,
  /** Death insurance (<i>Jaminan Kematian</i>). */
  JKM,
  /** Old age savings (<i>Jaminan Hari Tua</i>). */
  JHT,
  /** Pension insurance (<i>Jaminan Pensiun</i>). */
  JP
}
