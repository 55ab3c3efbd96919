package io.github.jkpsdk.calendar;

/** What makes a day a holiday. */
public enum HolidayKind {
  /** National holiday ({@index "hari libur nasional"}): nobody counts it as a working day. */
  NATIONAL,

  /**
   * Joint leave ({@index "cuti bersama"}): a day off for the civil service, which a private firm
   * may work through.
   */
  JOINT_LEAVE,

  /** A day off in one region or one company only. None is in the table; a caller adds it. */
  LOCAL
}
