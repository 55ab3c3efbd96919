package io.github.jkpsdk.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The national holidays and the joint leave of Indonesia, year by year as decreed ({@index SKB},
 * <i>Surat Keputusan Bersama</i> of three ministers). No date is ever computed: a year whose decree
 * is not known is refused.
 *
 * <p>What a later decree, a region or a company adds or changes is stated by the caller; each
 * change gives a new value. Immutable, thread-safe and serializable.
 */
public final class IndonesianHolidays implements Serializable {

  /** The earliest year that can be added. */
  public static final int EARLIEST = 1900;

  /** The latest year that can be added. */
  public static final int LATEST = 2999;

  private static final long serialVersionUID = 1L;

  private static final IndonesianHolidays STANDARD = new IndonesianHolidays(null);

  /** The table of the decrees, which is read when a day is first asked for. */
  private static final class Decreed {
    private static final NavigableMap<Integer, List<Holiday>> BY_YEAR = new TreeMap<>();

    static {
      for (Holiday day : HolidayTable.read()) {
        BY_YEAR.computeIfAbsent(day.date().getYear(), year -> new ArrayList<>()).add(day);
      }
      BY_YEAR.replaceAll((year, days) -> inOrder(days));
    }
  }

  /** The holidays of each year, in order; null for those of the decrees. */
  private final @Nullable NavigableMap<Integer, List<Holiday>> changed;

  private IndonesianHolidays(@Nullable NavigableMap<Integer, List<Holiday>> changed) {
    this.changed = changed;
  }

  private NavigableMap<Integer, List<Holiday>> byYear() {
    return changed == null ? Decreed.BY_YEAR : changed;
  }

  /** {@return the holidays decreed for 2021 to 2027, as known on 2026-11-20} */
  public static IndonesianHolidays standard() {
    return STANDARD;
  }

  /**
   * The years whose decree is known; there may be gaps where a caller added years.
   *
   * @return the years, ascending
   */
  public SortedSet<Integer> yearsCovered() {
    return Collections.unmodifiableSortedSet(byYear().navigableKeySet());
  }

  /**
   * The holidays of a year.
   *
   * @param year the year
   * @return the holidays, by date; those of one date by kind and name
   * @throws YearNotCoveredException if no decree is known for the year
   */
  public List<Holiday> in(int year) {
    List<Holiday> days = byYear().get(year);
    if (days == null) {
      throw new YearNotCoveredException(year, yearsCovered());
    }
    return days;
  }

  /**
   * The holidays on a day.
   *
   * @param date the day
   * @return the holidays, by kind and name; empty on an ordinary day
   * @throws YearNotCoveredException if no decree is known for the year
   */
  public List<Holiday> on(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return in(date.getYear()).stream().filter(day -> day.date().equals(date)).toList();
  }

  /**
   * Adds a day to a year that is covered. One that is there already is not added twice.
   *
   * @param day the day
   * @return the holidays with the day
   * @throws YearNotCoveredException if no decree is known for the year; a year is added as a whole
   */
  public IndonesianHolidays with(Holiday day) {
    Objects.requireNonNull(day, "day");
    int year = day.date().getYear();
    List<Holiday> days = new ArrayList<>(in(year));
    days.add(day);
    return replace(year, days);
  }

  /**
   * Removes all holidays on a date, such as one that a later decree moves. Changes nothing where
   * there is none, so that the call may stay when a later version of the table has the move.
   *
   * @param date the date
   * @return the holidays without those of the date
   * @throws YearNotCoveredException if no decree is known for the year
   */
  public IndonesianHolidays without(LocalDate date) {
    Objects.requireNonNull(date, "date");
    int year = date.getYear();
    return replace(year, in(year).stream().filter(day -> !day.date().equals(date)).toList());
  }

  /**
   * Adds or replaces a whole year, which is then covered.
   *
   * @param year the year, {@link #EARLIEST} to {@link #LATEST}
   * @param days all its holidays, in any order, at least one
   * @return the holidays with the year
   * @throws IllegalArgumentException if the year is out of range, no day is given, or one lies in
   *     another year
   */
  public IndonesianHolidays withYear(int year, Collection<Holiday> days) {
    Objects.requireNonNull(days, "days");
    if (days.isEmpty()) {
      throw new IllegalArgumentException(
          "days is empty; all holidays of " + year + " are required");
    }
    return replace(year, days);
  }

  /**
   * Leaves out the years after one, so that an answer comes out as it did before their decrees were
   * known.
   *
   * @param lastYear the last year that stays
   * @return the holidays up to the end of the year
   * @throws YearNotCoveredException if no decree is known for the year
   */
  public IndonesianHolidays through(int lastYear) {
    in(lastYear);
    return new IndonesianHolidays(new TreeMap<>(byYear().headMap(lastYear, true)));
  }

  private IndonesianHolidays replace(int year, Collection<Holiday> days) {
    List<Holiday> ordered = inOrder(days);
    requireSane(year, ordered);
    NavigableMap<Integer, List<Holiday>> changed = new TreeMap<>(byYear());
    changed.put(year, ordered);
    return new IndonesianHolidays(changed);
  }

  private static void requireSane(int year, List<Holiday> days) {
    if (year < EARLIEST || year > LATEST) {
      throw new IllegalArgumentException(
          "year is " + year + "; it must be " + EARLIEST + " to " + LATEST);
    }
    for (Holiday day : days) {
      if (day.date().getYear() != year) {
        throw new IllegalArgumentException(
            "days contains " + day.date() + "; only days of " + year + " are allowed");
      }
    }
  }

  private Object readResolve() {
    if (changed == null) {
      return STANDARD;
    }
    IndonesianHolidays checked = new IndonesianHolidays(new TreeMap<>());
    for (Map.Entry<Integer, List<Holiday>> year : changed.entrySet()) {
      checked = checked.replace(year.getKey(), year.getValue());
    }
    return checked;
  }

  private static List<Holiday> inOrder(Collection<Holiday> days) {
    Comparator<Holiday> order =
        Comparator.comparing(Holiday::date)
            .thenComparing(Holiday::kind)
            .thenComparing(Holiday::indonesianName)
            .thenComparing(Holiday::englishName)
            .thenComparing(Holiday::decree);
    return days.stream().sorted(order).distinct().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndonesianHolidays holidays && byYear().equals(holidays.byYear());
  }

  @Override
  public int hashCode() {
    return byYear().hashCode();
  }

  @Override
  public String toString() {
    return "IndonesianHolidays" + yearsCovered();
  }
}
