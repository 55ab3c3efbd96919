package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.JkpCase;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the membership that an employer registers and ends.
 *
 * @param facts what is known on the day
 */
record Membership(JkpCase facts) {

  /** The day of the registration; none that came before the agreement fulfils the duty. */
  @Nullable LocalDate registeredOn(LocalDate start) {
    return facts.participant().registeredOn().filter(day -> !day.isBefore(start)).orElse(null);
  }

  /** Whose contributions were paid since the agreement was registered, on a day nobody tells. */
  boolean isRegisteredAnyDay(LocalDate start) {
    return registeredOn(start) == null
        && !isWithout()
        && facts.contributions().stream()
            .flatMap(paid -> paid.months().stream())
            .anyMatch(paid -> !paid.month().isBefore(YearMonth.from(start)));
  }

  boolean isWithout() {
    return !facts.employment().employer().enrolledWorker();
  }

  @Nullable LocalDate endedOn() {
    return facts.termination().deactivatedOn().orElse(null);
  }

  /** Who was never enrolled has none to end; a recorded cause is that of its end. */
  boolean isToBeEnded() {
    return endedOn() != null || (!isWithout() && facts.termination().recordedCause().isEmpty());
  }
}
