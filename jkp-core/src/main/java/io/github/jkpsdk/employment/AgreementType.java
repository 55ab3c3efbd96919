package io.github.jkpsdk.employment;

/** Kind of work agreement. */
public enum AgreementType {
  /** For a fixed term ({@index PKWT}, <i>perjanjian kerja waktu tertentu</i>). */
  PKWT,
  /** Permanent ({@index PKWTT}, <i>perjanjian kerja waktu tidak tertentu</i>). */
  PKWTT
}
