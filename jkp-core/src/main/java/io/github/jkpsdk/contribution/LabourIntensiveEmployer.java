package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * An employer in labour-intensive industry ({@index "padat karya"}), who may have relief from work
 * accident insurance (JKK), and when the month is settled; PP 7/2025 and PP 36/2025.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param industry the industry
 * @param activeParticipants the active participants of the employer, 0 or more
 * @param jkkSettledUntil the month up to which, included, the employer has settled JKK without a
 *     gap
 * @param paidOn the day on which the month in question is settled
 */
public record LabourIntensiveEmployer(
    Industry industry, int activeParticipants, YearMonth jkkSettledUntil, LocalDate paidOn)
    implements Serializable {

  /** The industries that have relief, all on the same terms. */
  public enum Industry {
    /** Food, drink and tobacco. */
    FOOD_DRINK_TOBACCO,
    /** Textile and garment. */
    TEXTILE_GARMENT,
    /** Leather. */
    LEATHER,
    /** Footwear. */
    FOOTWEAR,
    /** Toys. */
    TOYS,
    /** Furniture. */
    FURNITURE
  }

  /**
   * Checks that all is given.
   *
   * @throws IllegalArgumentException if the number of participants is negative
   */
  public LabourIntensiveEmployer {
    Objects.requireNonNull(industry, "industry");
    Objects.requireNonNull(jkkSettledUntil, "jkkSettledUntil");
    Objects.requireNonNull(paidOn, "paidOn");
    if (activeParticipants < 0) {
      throw new IllegalArgumentException(
          "activeParticipants is " + activeParticipants + "; it must be 0 or more");
    }
  }
}
