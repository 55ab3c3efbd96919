package io.github.jkpsdk.calendar;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** A question touches a year for which no holiday decree is known. The answer is never guessed. */
public class YearNotCoveredException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The year without a decree. */
  private final int year;

  /** The years whose decree is known, ascending. */
  private final List<Integer> yearsCovered;

  YearNotCoveredException(int year, SortedSet<Integer> yearsCovered) {
    super("the holidays of " + year + " are not known; " + known(yearsCovered));
    this.year = year;
    this.yearsCovered = List.copyOf(yearsCovered);
  }

  private static String known(SortedSet<Integer> years) {
    return years.stream()
        .map(year -> Integer.toString(year))
        .collect(Collectors.joining(", ", "decrees are known for ", ""));
  }

  /** {@return the year without a decree} */
  public int year() {
    return year;
  }

  /**
   * The years whose decree is known.
   *
   * @return the years, ascending
   */
  public List<Integer> yearsCovered() {
    return yearsCovered;
  }
}
