package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.util.Objects;

/**
 * How long the law gives for a duty.
 *
 * @param amount how many units, 1 to {@link Rulebook#MOST_UNITS}
 * @param unit the unit
 * @param basis how sure the limit is
 */
public record TimeLimit(int amount, Unit unit, Basis basis) implements Serializable {

  /** Units of a time limit. */
  public enum Unit {
    /** Calendar days; the day of the event is day 0. */
    DAYS,
    /** Working days; the day of the event is day 0. */
    WORKING_DAYS,
    /** Calendar months to the same day of the month, or the last day of a shorter month. */
    MONTHS
  }

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if the amount is not 1 to {@link Rulebook#MOST_UNITS}
   */
  public TimeLimit {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(basis, "basis");
    if (amount < 1 || amount > Rulebook.MOST_UNITS) {
      throw new IllegalArgumentException(
          "amount is " + amount + "; it must be 1 to " + Rulebook.MOST_UNITS);
    }
  }
}
