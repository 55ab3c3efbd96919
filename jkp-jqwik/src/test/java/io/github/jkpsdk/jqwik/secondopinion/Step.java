package io.github.jkpsdk.jqwik.secondopinion;

import java.time.LocalDate;

/**
 * Something that happened to a benefit month.
 *
 * @param on the day
 * @param kind what
 */
record Step(LocalDate on, Kind kind) {

  enum Kind {
    FILED,
    VERIFIED,
    REJECTED,
    CORRECTED,
    PAID,
    RETURNED
  }
}
