package io.github.jkpsdk.claim;

/**
 * Status of a benefit month on a day. A status moves only forward, but for a rejected month that is
 * filed again.
 */
public enum MonthStatus {
  /** The window has not opened, or the first claim is not filed. */
  NOT_OPEN,
  /** In its window and not filed. */
  OPEN,
  /** Filed or corrected, not yet verified or rejected. */
  FILED,
  /** Rejected with a note; may be corrected. */
  REJECTED,
  /** Verified, not paid. */
  AWAITING_PAYMENT,
  /** Paid. */
  PAID,
  /** Neither filed, verified nor paid, and the worker is not entitled. */
  NOT_ENTITLED,
  /**
   * The window closed without a filing, or the filing came late and was neither verified nor paid.
   */
  MISSED,
  /**
   * Can no longer be paid: new work, death, the right lapsed, or the claim ended with a missed
   * month.
   */
  ENDED;

  /**
   * Whether nothing can change any more.
   *
   * @return true for a month that is paid, missed or ended
   */
  public boolean isFinal() {
    return this == PAID || this == MISSED || this == ENDED;
  }
}
