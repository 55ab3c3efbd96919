package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to one benefit month so far. */
final class MonthLedger {

  @Nullable LocalDate filedOn;
  @Nullable LocalDate correctedOn;
  @Nullable LocalDate verifiedOn;
  @Nullable LocalDate paidOn;
  @Nullable Rupiah paidAmount;
  @Nullable ShownWindow shown;
  boolean rejected;

  /** What the agency wanted corrected when it last rejected the month. */
  @Nullable String note;

  /** Whether the filing is known from the case only, so that an event may still state it. */
  boolean filedInCase;

  /** Whether the payment is known from the case only. */
  boolean paidInCase;

  /** The day from which the agency has all it needs: verified, else corrected, else filed. */
  @Nullable LocalDate completeOn() {
    if (verifiedOn != null) {
      return verifiedOn;
    }
    return correctedOn == null ? filedOn : correctedOn;
  }
}
