package io.github.jkpsdk.employment;

/** Segment of membership; only wage earners are in the programme. */
public enum Segment {
  /** Wage earner in an employment relation (<i>penerima upah</i>). */
  WAGE_EARNER,
  /** Not a wage earner (<i>bukan penerima upah</i>). */
  SELF_EMPLOYED,
  /** Worker of a construction project (<i>jasa konstruksi</i>). */
  CONSTRUCTION,
  /** Migrant worker ({@index PMI}, <i>pekerja migran Indonesia</i>). */
  MIGRANT_WORKER
}
