package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.claim.MonthStatus;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.law.BenefitMonths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A deadline or window with its place in a calendar.
 *
 * @param deadline the deadline
 * @param name its stable name within a case: the duty, numbered where it comes more than once
 * @param state whether it still matters
 */
record CalendarEntry(Deadline deadline, String name, State state) {

  enum State {
    /** Ahead or passed, and somebody should be reminded. */
    OPEN,
    /** Nothing is left to do; no reminder. */
    DONE,
    /** Will never be: the right to the month has ended. */
    CANCELLED
  }

  /** Entries for deadlines of which nothing is known to be done. */
  static List<CalendarEntry> of(List<Deadline> deadlines) {
    return of(deadlines, duty -> State.OPEN);
  }

  /** Entries for the deadlines of a claim, as they are on a day. */
  static List<CalendarEntry> of(ClaimOnDay claim) {
    Map<Duty, State> filings = new EnumMap<>(Duty.class);
    IntStream.rangeClosed(1, BenefitMonths.MAX)
        .forEach(
            month ->
                filings.put(Duty.fileMonth(month), stateOfFiling(claim.month(month).status())));
    return of(claim.deadlines(), duty -> filings.getOrDefault(duty, State.OPEN));
  }

  private static State stateOfFiling(MonthStatus status) {
    return switch (status) {
      case NOT_OPEN, OPEN, REJECTED -> State.OPEN;
      case FILED, AWAITING_PAYMENT, PAID, MISSED -> State.DONE;
      case ENDED -> State.CANCELLED;
    };
  }

  private static List<CalendarEntry> of(List<Deadline> deadlines, Function<Duty, State> states) {
    Map<Duty, Integer> seen = new EnumMap<>(Duty.class);
    return deadlines.stream()
        .map(
            deadline -> {
              int number = seen.merge(deadline.duty(), 1, Integer::sum);
              String name = deadline.duty() + (number == 1 ? "" : "-" + number);
              return new CalendarEntry(deadline, name, states.apply(deadline.duty()));
            })
        .toList();
  }

  /** Whether the entry is a window of days, each of which will do. */
  boolean isWindow() {
    return deadline.duty().name().startsWith("FILE_MONTH_") && deadline.opensOn().isPresent();
  }
}
