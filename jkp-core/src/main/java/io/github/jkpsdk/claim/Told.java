package io.github.jkpsdk.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once and is told once; the case and an event may both tell it, if they
 * agree on the day.
 *
 * @param on the day
 * @param byCase whether only the case has told it so far
 */
record Told(LocalDate on, boolean byCase) {

  static Told byCase(LocalDate on) {
    return new Told(on, true);
  }

  static Told byEvent(LocalDate on) {
    return new Told(on, false);
  }

  boolean hasHappenedBy(LocalDate day) {
    return !on.isAfter(day);
  }

  /** Why an event of a day cannot tell it; null where it can. */
  static @Nullable String refusal(@Nullable Told before, LocalDate day, String what) {
    if (before == null || (before.byCase && before.on.equals(day))) {
      return null;
    }
    return before.byCase
        ? "the case says that " + what + " on " + before.on + "; only that day agrees"
        : what + " on " + before.on + " already; it can be told once";
  }
}
