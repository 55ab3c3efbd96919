package io.github.jkpsdk.claim;

/** Why a month is lost. */
public enum LossReason {
  /** The window closed without a filing. */
  WINDOW_MISSED,
  /** The filing came after the window had closed. */
  FILED_LATE,
  /** The first claim was not filed in time. */
  RIGHT_LAPSED,
  /** An earlier month was missed, and the chosen reading ends the claim with it. */
  EARLIER_MONTH_MISSED
}
