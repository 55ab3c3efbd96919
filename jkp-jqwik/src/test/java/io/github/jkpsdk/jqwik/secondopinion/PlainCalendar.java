package io.github.jkpsdk.jqwik.secondopinion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Working days, from a table of its own; empty where a year without a decree would be needed. */
final class PlainCalendar {

  private static final Set<LocalDate> NATIONAL = new HashSet<>();
  private static final Set<LocalDate> JOINT_LEAVE = new HashSet<>();
  private static final Set<Integer> DECREED = new HashSet<>();

  static {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PlainCalendar.class.getResourceAsStream("holidays.txt")),
                StandardCharsets.UTF_8))) {
      table.lines().map(line -> line.split(" ")).forEach(PlainCalendar::note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final boolean worksOnJointLeave;

  PlainCalendar(boolean worksOnJointLeave) {
    this.worksOnJointLeave = worksOnJointLeave;
  }

  /** A line has a year, a kind and the days of it. */
  private static void note(String[] line) {
    DECREED.add(Integer.valueOf(line[0]));
    for (int i = 2; i < line.length; i++) {
      (line[1].equals("national") ? NATIONAL : JOINT_LEAVE)
          .add(LocalDate.parse(line[0] + "-" + line[i]));
    }
  }

  /** {@return the day, or the next working day after it} */
  Optional<LocalDate> sameOrNext(LocalDate day) {
    LocalDate one = day;
    while (isWeekend(one) || isHoliday(one)) {
      one = one.plusDays(1);
    }
    return Optional.of(one).filter(last -> isDecreed(day, last));
  }

  /** {@return the day so many working days after another, before it where they are negative} */
  Optional<LocalDate> plus(LocalDate day, int workingDays) {
    int step = Integer.signum(workingDays);
    LocalDate one = day;
    for (int left = Math.abs(workingDays); left > 0; ) {
      one = one.plusDays(step);
      if (!isWeekend(one)) {
        if (!DECREED.contains(one.getYear())) {
          return Optional.empty();
        }
        left -= isHoliday(one) ? 0 : 1;
      }
    }
    return Optional.of(one);
  }

  private static boolean isDecreed(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .allMatch(day -> isWeekend(day) || DECREED.contains(day.getYear()));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private boolean isHoliday(LocalDate day) {
    return NATIONAL.contains(day) || !worksOnJointLeave && JOINT_LEAVE.contains(day);
  }
}
