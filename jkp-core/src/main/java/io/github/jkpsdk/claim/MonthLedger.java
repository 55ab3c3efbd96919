package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to one benefit month so far. */
final class MonthLedger {

  @Nullable LocalDate filedOn;
  @Nullable LocalDate verifiedOn;
  @Nullable LocalDate paidOn;
  @Nullable Rupiah paidAmount;
  @Nullable ShownWindow shown;
  boolean rejected;

  /** Whether the filing is known from the case only, so that an event may still state it. */
  boolean filedInCase;

  /** Whether the payment is known from the case only. */
  boolean paidInCase;

  /** Filed or corrected, and the agency has not answered yet. */
  boolean isPending() {
    return filedOn != null && !rejected && verifiedOn == null && (paidOn == null || paidInCase);
  }

  boolean isVerified() {
    return verifiedOn != null && (paidOn == null || paidInCase);
  }
}
