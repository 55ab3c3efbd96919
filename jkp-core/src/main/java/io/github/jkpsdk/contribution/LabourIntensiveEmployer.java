package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.util.Objects;

/**
 * An employer in labour-intensive industry ({@index padat karya}), who may have relief from work
 * accident insurance; PP 7/2025 and PP 36/2025.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param industry the industry
 * @param activeParticipants the active participants of the employer, 0 or more
 */
public record LabourIntensiveEmployer(Industry industry, int activeParticipants)
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
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number of participants is negative
   */
  public LabourIntensiveEmployer {
    Objects.requireNonNull(industry, "industry");
    if (activeParticipants < 0) {
      throw new IllegalArgumentException(
          "activeParticipants is " + activeParticipants + "; it must be 0 or more");
    }
  }
}
