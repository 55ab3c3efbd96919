package io.github.jkpsdk.law;

import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a law may set at all. */
final class LawValues {

  private static final int MOST_CITATIONS = 100;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_DECIMALS = 10;

  private LawValues() {}

  /** Refuses a version that no law could have. */
  static void require(LocalDate firstDay, Object value, int citations) {
    if (firstDay.getYear() < 0 || firstDay.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "firstDay is " + firstDay + "; its year must be 0 to " + LAST_YEAR);
    }
    if (citations > MOST_CITATIONS) {
      throw new IllegalArgumentException(
          "citations has "
              + citations
              + " elements; at most "
              + MOST_CITATIONS
              + " are allowed in a version");
    }
    if (value instanceof Integer number && number < 0) {
      throw new IllegalArgumentException("value is " + number + "; it must not be negative");
    }
    if (value instanceof BigDecimal share && !isShare(share)) {
      throw new IllegalArgumentException(
          "value is no share; it must be 0 to 1 with at most " + MOST_DECIMALS + " decimals");
    }
    if (value instanceof Rupiah amount && amount.compareTo(Rupiah.ZERO) < 0) {
      throw new IllegalArgumentException("value is " + amount + "; it must not be negative");
    }
  }

  /** The decimals are looked at first: a tiny share would be expanded. */
  private static boolean isShare(BigDecimal share) {
    return share.scale() <= MOST_DECIMALS
        && share.signum() >= 0
        && share.precision() - share.scale() <= 1
        && share.compareTo(BigDecimal.ONE) <= 0;
  }
}
