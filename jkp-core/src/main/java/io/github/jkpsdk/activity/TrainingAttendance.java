package io.github.jkpsdk.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Attendance at a training over some days.
 *
 * @param from the first day
 * @param to the last day, included
 * @param attended the sessions attended
 * @param held the sessions held
 */
public record TrainingAttendance(LocalDate from, LocalDate to, int attended, int held)
    implements Serializable {

  /**
   * Checks the record.
   *
   * @throws IllegalArgumentException if it ends before it starts, no session was held, or more were
   *     attended than held
   */
  public TrainingAttendance {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("to is " + to + "; it must not be before from, " + from);
    }
    if (held < 1) {
      throw new IllegalArgumentException("held is " + held + "; it must be 1 or more");
    }
    if (attended < 0 || attended > held) {
      throw new IllegalArgumentException(
          "attended is " + attended + "; it must be 0 to held, " + held);
    }
  }

  /**
   * Whether this record shares a day with another.
   *
   * @param other the other record
   * @return true if they overlap
   */
  public boolean overlaps(TrainingAttendance other) {
    Objects.requireNonNull(other, "other");
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
